// Marks the signatures that lose a chain, so that they are written anew.
// Parameters: rows: list of {id: of the ledger row}
// Columns: none
// (:Ledger)-[:CURRENT]->(:Document)<-[:IN]-(:Chain)-[:HAS]->(:Signature)
UNWIND $rows AS r
MATCH (:Ledger {id: r.id})-[:CURRENT]->(:Document)<-[:IN]-(:Chain)-[:HAS]->(s:Signature)
REMOVE s.digest
