// Marks the events and relations that lose a claim, so that they are written anew.
// Parameters: rows: list of {id: of the ledger row}
// Columns: none
// (:Ledger)-[:CURRENT]->(:Document)<-[:IN]-(:Claim)-[:STATES]->(:Event|Relation)
UNWIND $rows AS r
MATCH (:Ledger {id: r.id})-[:CURRENT]->(:Document)<-[:IN]-(:Claim)-[:STATES]->(e:Event|Relation)
REMOVE e.digest
