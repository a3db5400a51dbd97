// No two nodes of label Ledger share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Ledger {id})
CREATE CONSTRAINT kg_ledger_id IF NOT EXISTS FOR (n:Ledger) REQUIRE n.id IS UNIQUE
