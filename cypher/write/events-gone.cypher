// Deletes events that nothing supports any more.
// Parameters: rows: list of {id}
// Columns: none
// (:Event {id})
UNWIND $rows AS r
MATCH (n:Event {id: r.id})
DETACH DELETE n
