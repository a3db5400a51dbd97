// Makes versions the current ones of their keys.
// Parameters: rows: list of {ledger, document}
// Columns: none
// (:Ledger)-[:VERSION]->(:Document), (:Ledger)-[:CURRENT]->(:Document)
UNWIND $rows AS r
MATCH (l:Ledger {id: r.ledger})
MATCH (d:Document {id: r.document})
MERGE (l)-[:VERSION]->(d)
MERGE (l)-[:CURRENT]->(d)
