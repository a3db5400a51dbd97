// No two nodes of label Graph share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Graph {id})
CREATE CONSTRAINT kg_graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE
