// Which chains some signatures have.
// Parameters: ids: of signatures
// Columns: chain, signature: ids
// (:Chain)-[:HAS]->(:Signature)
UNWIND $ids AS id
MATCH (s:Signature {id: id})<-[:HAS]-(c:Chain)
RETURN c.id AS chain, s.id AS signature
