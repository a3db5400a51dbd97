// Writes where documents stand.
// Parameters: rows: list of {id, properties}
// Columns: none
// (:Ledger {id, name, key, document, state, dataVersion, error})
UNWIND $rows AS r
MERGE (l:Ledger {id: r.id})
SET l = r.properties
