// No two nodes of label Signature share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Signature {id})
CREATE CONSTRAINT kg_signature_id IF NOT EXISTS FOR (n:Signature) REQUIRE n.id IS UNIQUE
