// Deletes ledger rows.
// Parameters: rows: list of {id}
// Columns: none
// (:Ledger {id})
UNWIND $rows AS r
MATCH (l:Ledger {id: r.id})
DETACH DELETE l
