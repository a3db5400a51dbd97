// Relations of an entity, from either end, with their claims.
// Parameters: entity: id
// Columns: as read/relations
// (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(:Relation)
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(n:Relation)
WITH DISTINCT n
MATCH (s:Entity)<-[:SUBJECT]-(n)-[:OBJECT]->(o:Entity)
RETURN n.id AS id, n.type AS type, n.office AS office, n.from AS from, n.to AS to, s.id AS subject, o.id AS object,
  COLLECT { MATCH (n)<-[:STATES]-(c:Claim) RETURN c.id } AS claims
