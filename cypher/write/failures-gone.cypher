// Takes back the notes on failures of documents that never got in.
// Parameters: rows: list of {id: of the ledger row}
// Columns: none
// (:Ledger {state: 'failed'})
UNWIND $rows AS r
MATCH (l:Ledger {id: r.id, state: 'failed'})
WHERE l.document IS NULL
DETACH DELETE l
