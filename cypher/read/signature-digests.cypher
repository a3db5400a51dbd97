// What each signature's record was when it was written last.
// Parameters: none
// Columns: id, digest
// (:Signature)
MATCH (s:Signature)
RETURN s.id AS id, s.digest AS digest
