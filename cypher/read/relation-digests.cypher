// What each relation's record was when it was written last.
// Parameters: none
// Columns: id, digest
// (:Relation)
MATCH (n:Relation)
RETURN n.id AS id, n.digest AS digest
