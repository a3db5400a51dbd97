// Sentences that hold all words of a question, the best first.
// Parameters: words: a query of the full-text index; limit: number
// Columns: claim, document, quote, event, caption, score
// (:Document)<-[:IN]-(:Claim {quote})-[:STATES]->(:Event)
CALL db.index.fulltext.queryNodes('kg_claim_words', $words, {limit: $limit}) YIELD node, score
MATCH (node)-[:IN]->(d:Document)
OPTIONAL MATCH (node)-[:STATES]->(e:Event)
RETURN node.id AS claim, d.key AS document, node.quote AS quote, e.id AS event, e.caption AS caption, score
ORDER BY score DESC, claim
