// Ties chains to their documents.
// Parameters: rows: list of {id, document}
// Columns: none
// (:Chain)-[:IN]->(:Document)
UNWIND $rows AS r
MATCH (n:Chain {id: r.id})
MATCH (d:Document {id: r.document})
MERGE (n)-[:IN]->(d)
