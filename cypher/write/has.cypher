// Ties chains to their signatures, and to no other.
// Parameters: rows: list of {chain, signature}; where signature is null the chain has none any more
// Columns: none
// (:Chain)-[:HAS]->(:Signature)
UNWIND $rows AS r
MATCH (c:Chain {id: r.chain})
CALL (c) {
  MATCH (c)-[old:HAS]->(:Signature)
  DELETE old
}
WITH c, r
MATCH (s:Signature {id: r.signature})
MERGE (c)-[:HAS]->(s)
