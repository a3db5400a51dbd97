// Writes signatures (all chains that say the same of a thing) and ties each to the thing that it means, and to no other.
// Parameters: rows: list of {id, entity, properties}
// Columns: none
// (:Signature {id, type, name, facts, digest})-[:REFERS_TO]->(:Entity)
UNWIND $rows AS r
MERGE (s:Signature {id: r.id})
SET s = r.properties
WITH s, r
MATCH (e:Entity {id: r.entity})
CALL (s, r) {
  MATCH (s)-[old:REFERS_TO]->(other:Entity)
  WHERE other.id <> r.entity
  DELETE old
}
MERGE (s)-[:REFERS_TO]->(e)
