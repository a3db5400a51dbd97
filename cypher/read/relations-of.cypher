// Relations about an entity, and those that others stand in to it.
// Parameters: entity: id
// Columns: as read/relations
// (:Entity)<-[:SUBJECT]-(:Relation)-[:OBJECT]->(:Entity)
MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(r:Relation)
WITH DISTINCT r
MATCH (a:Entity)<-[:SUBJECT]-(r)-[:OBJECT]->(b:Entity)
RETURN r.id AS id, r.type AS type, r.office AS office, r.from AS from, r.to AS to, a.id AS subject, b.id AS object,
  COLLECT { MATCH (r)<-[:STATES]-(c:Claim) RETURN c.id } AS claims
