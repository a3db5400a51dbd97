// No two nodes of label Source share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Source {id})
CREATE CONSTRAINT kg_source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
