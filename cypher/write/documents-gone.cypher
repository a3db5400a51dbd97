// Deletes all versions of documents. Their chains and claims must be gone before.
// Parameters: rows: list of {id: of the ledger row}
// Columns: none
// (:Ledger)-[:VERSION]->(:Document)
UNWIND $rows AS r
MATCH (:Ledger {id: r.id})-[:VERSION]->(d:Document)
DETACH DELETE d
