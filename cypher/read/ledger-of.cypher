// Where some documents stand, and when their current versions were changed.
// Parameters: ids: of ledger rows
// Columns: id, document: current version, state, dataVersion, modified: moment
// (:Ledger)-[:CURRENT]->(:Document)
UNWIND $ids AS id
MATCH (l:Ledger {id: id})
OPTIONAL MATCH (l)-[:CURRENT]->(d:Document)
RETURN id, l.document AS document, l.state AS state, l.dataVersion AS dataVersion, d.modified AS modified
