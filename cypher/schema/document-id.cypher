// No two nodes of label Document share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Document {id})
CREATE CONSTRAINT kg_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE
