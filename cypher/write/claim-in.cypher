// Ties claims to their documents.
// Parameters: rows: list of {id, document}
// Columns: none
// (:Claim)-[:IN]->(:Document)
UNWIND $rows AS r
MATCH (n:Claim {id: r.id})
MATCH (d:Document {id: r.document})
MERGE (n)-[:IN]->(d)
