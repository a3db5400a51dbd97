// All relations with their claims.
// Parameters: none
// Columns: the properties of write/relations, subject, object: ids, claims: ids
// (:Entity)<-[:SUBJECT]-(:Relation)-[:OBJECT]->(:Entity)
MATCH (s:Entity)<-[:SUBJECT]-(n:Relation)-[:OBJECT]->(o:Entity)
RETURN n.id AS id, n.type AS type, n.office AS office, n.from AS from, n.to AS to, s.id AS subject, o.id AS object,
  COLLECT { MATCH (n)<-[:STATES]-(c:Claim) RETURN c.id } AS claims
