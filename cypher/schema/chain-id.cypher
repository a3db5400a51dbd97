// No two nodes of label Chain share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Chain {id})
CREATE CONSTRAINT kg_chain_id IF NOT EXISTS FOR (n:Chain) REQUIRE n.id IS UNIQUE
