// How many nodes lack what they must belong to: chains and claims a document, current documents a ledger row.
// Parameters: none
// Columns: chains, claims, documents: numbers
// (:Chain|Claim) without -[:IN]->(:Document), (:Document {current: true}) without <-[:CURRENT]-(:Ledger)
RETURN COUNT { MATCH (n:Chain) WHERE NOT EXISTS { (n)-[:IN]->(:Document) } } AS chains,
  COUNT { MATCH (n:Claim) WHERE NOT EXISTS { (n)-[:IN]->(:Document) } } AS claims,
  COUNT { MATCH (n:Document {current: true}) WHERE NOT EXISTS { (n)<-[:CURRENT]-(:Ledger) } } AS documents
