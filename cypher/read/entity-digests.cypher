// What each entity's record was when it was written last.
// Parameters: none
// Columns: id, digest
// (:Entity)
MATCH (e:Entity)
RETURN e.id AS id, e.digest AS digest
