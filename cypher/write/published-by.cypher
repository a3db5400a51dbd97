// Ties documents to their outlets.
// Parameters: rows: list of {document, source}
// Columns: none
// (:Document)-[:PUBLISHED_BY]->(:Source)
UNWIND $rows AS r
MATCH (d:Document {id: r.document})
MATCH (s:Source {id: r.source})
MERGE (d)-[:PUBLISHED_BY]->(s)
