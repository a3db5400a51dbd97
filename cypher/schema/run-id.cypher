// No two nodes of label Run share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Run {id})
CREATE CONSTRAINT kg_run_id IF NOT EXISTS FOR (n:Run) REQUIRE n.id IS UNIQUE
