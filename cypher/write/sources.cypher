// Writes the outlets.
// Parameters: rows: list of {id, name}
// Columns: none
// (:Source {id, name})
UNWIND $rows AS r
MERGE (s:Source {id: r.id})
SET s.name = r.name
