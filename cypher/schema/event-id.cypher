// No two nodes of label Event share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Event {id})
CREATE CONSTRAINT kg_event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE
