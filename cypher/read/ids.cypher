// Ids of whatever kind that begin in one of several ways.
// Parameters: heads: list of beginnings
// Columns: id
// (:Entity|Event|Claim|Chain|Document {id})
UNWIND $heads AS head
CALL (head) {
  MATCH (n:Entity) WHERE n.id STARTS WITH head RETURN n.id AS id
  UNION ALL
  MATCH (n:Event) WHERE n.id STARTS WITH head RETURN n.id AS id
  UNION ALL
  MATCH (n:Claim) WHERE n.id STARTS WITH head RETURN n.id AS id
  UNION ALL
  MATCH (n:Chain) WHERE n.id STARTS WITH head RETURN n.id AS id
  UNION ALL
  MATCH (n:Document) WHERE n.id STARTS WITH head AND n.current RETURN n.id AS id
}
RETURN DISTINCT id
