// Takes chains away from signatures.
// Parameters: rows: list of {chain, signature}
// Columns: none
// (:Chain)-[:HAS]->(:Signature)
UNWIND $rows AS r
MATCH (:Chain {id: r.chain})-[h:HAS]->(:Signature {id: r.signature})
DELETE h
