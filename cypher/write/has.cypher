// Ties chains to what they say of a thing.
// Parameters: rows: list of {chain, signature}
// Columns: none
// (:Chain)-[:HAS]->(:Signature)
UNWIND $rows AS r
MATCH (c:Chain {id: r.chain})
MATCH (s:Signature {id: r.signature})
MERGE (c)-[:HAS]->(s)
