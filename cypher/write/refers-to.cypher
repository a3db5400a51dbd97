// Ties chains to the things they name.
// Parameters: rows: list of {chain, entity}
// Columns: none
// (:Chain)-[:REFERS_TO]->(:Entity)
UNWIND $rows AS r
MATCH (c:Chain {id: r.chain})
MATCH (e:Entity {id: r.entity})
MERGE (c)-[:REFERS_TO]->(e)
