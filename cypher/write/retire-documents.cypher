// Makes the current version of documents an old one.
// Parameters: rows: list of {id: of the ledger row}
// Columns: none
// (:Ledger)-[:CURRENT]->(:Document {current})
UNWIND $rows AS r
MATCH (:Ledger {id: r.id})-[c:CURRENT]->(d:Document)
SET d.current = false
DELETE c
