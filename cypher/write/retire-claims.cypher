// Deletes the claims of the current version of documents.
// Parameters: rows: list of {id: of the ledger row}
// Columns: none
// (:Ledger)-[:CURRENT]->(:Document)<-[:IN]-(:Claim)
UNWIND $rows AS r
MATCH (:Ledger {id: r.id})-[:CURRENT]->(:Document)<-[:IN]-(n:Claim)
DETACH DELETE n
