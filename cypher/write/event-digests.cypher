// Notes what events were when they were written, behind all of their ties.
// Parameters: rows: list of {id, digest}
// Columns: none
// (:Event {digest})
UNWIND $rows AS r
MATCH (e:Event {id: r.id})
SET e.digest = r.digest
