// Finds claims by words of their sentences, in any spelling of accents.
// Parameters: none
// Columns: none
// (:Claim {quote, folded})
CREATE FULLTEXT INDEX kg_claim_words IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote, n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
