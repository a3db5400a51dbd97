// No two nodes of label Judgement share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Judgement {id})
CREATE CONSTRAINT kg_judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE
