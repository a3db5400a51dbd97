// Deletes relations that nothing supports any more.
// Parameters: rows: list of {id}
// Columns: none
// (:Relation {id})
UNWIND $rows AS r
MATCH (n:Relation {id: r.id})
DETACH DELETE n
