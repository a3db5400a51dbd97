// No two nodes of label Relation share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Relation {id})
CREATE CONSTRAINT kg_relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE
