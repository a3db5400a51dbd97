// Writes signatures: all chains that say the same of a thing.
// Parameters: rows: list of {id, properties}
// Columns: none
// (:Signature {id, name, type, facts})
UNWIND $rows AS r
MERGE (s:Signature {id: r.id})
SET s = r.properties
