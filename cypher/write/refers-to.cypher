// Ties signatures to the things they name.
// Parameters: rows: list of {signature, entity}
// Columns: none
// (:Signature)-[:REFERS_TO]->(:Entity)
UNWIND $rows AS r
MATCH (s:Signature {id: r.signature})
MATCH (e:Entity {id: r.entity})
MERGE (s)-[:REFERS_TO]->(e)
