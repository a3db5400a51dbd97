// No two nodes of label Entity share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Entity {id})
CREATE CONSTRAINT kg_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
