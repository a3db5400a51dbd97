// Deletes entities that nothing supports any more.
// Parameters: rows: list of {id}
// Columns: none
// (:Entity {id})
UNWIND $rows AS r
MATCH (n:Entity {id: r.id})
DETACH DELETE n
