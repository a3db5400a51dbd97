// No two nodes of label Changes share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Changes {id})
CREATE CONSTRAINT kg_changes_id IF NOT EXISTS FOR (n:Changes) REQUIRE n.id IS UNIQUE
