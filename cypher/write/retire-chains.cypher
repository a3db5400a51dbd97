// Deletes the chains of the current version of documents.
// Parameters: rows: list of {id: of the ledger row}
// Columns: none
// (:Ledger)-[:CURRENT]->(:Document)<-[:IN]-(:Chain)
UNWIND $rows AS r
MATCH (:Ledger {id: r.id})-[:CURRENT]->(:Document)<-[:IN]-(n:Chain)
DETACH DELETE n
