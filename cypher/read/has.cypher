// Which signature each chain has.
// Parameters: none
// Columns: chain, signature: ids
// (:Chain)-[:HAS]->(:Signature)
MATCH (c:Chain)-[:HAS]->(s:Signature)
RETURN c.id AS chain, s.id AS signature
