// Deletes signatures that no chain has any more.
// Parameters: rows: list of {id}
// Columns: none
// (:Signature {id})
UNWIND $rows AS r
MATCH (n:Signature {id: r.id})
DETACH DELETE n
