// Where all documents stand.
// Parameters: none
// Columns: key, document, state, dataVersion, error
// (:Ledger)
MATCH (l:Ledger)
RETURN l.key AS key, l.document AS document, l.state AS state, l.dataVersion AS dataVersion, l.error AS error
