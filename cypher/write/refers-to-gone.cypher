// Takes signatures away from the entities that they no longer refer to.
// Parameters: rows: list of {signature, entity}
// Columns: none
// (:Signature)-[:REFERS_TO]->(:Entity)
UNWIND $rows AS r
MATCH (:Signature {id: r.signature})-[t:REFERS_TO]->(e:Entity)
WHERE e.id <> r.entity
DELETE t
