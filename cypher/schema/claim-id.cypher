// No two nodes of label Claim share an id; MERGE finds them by this index.
// Parameters: none
// Columns: none
// (:Claim {id})
CREATE CONSTRAINT kg_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
