// What each event's record was when it was written last.
// Parameters: none
// Columns: id, digest
// (:Event)
MATCH (e:Event)
RETURN e.id AS id, e.digest AS digest
