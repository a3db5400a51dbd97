// What each relation's record was when it was written last.
// Parameters: none
// Columns: id, digest
// (:Relation)
MATCH (r:Relation)
RETURN r.id AS id, r.digest AS digest
