// Sentences with words
// Theme: Sources
// Sentences of claims that hold words, in any spelling of accents, the best first. Several words: all of them with AND, a phrase in "double quotes".
// Parameters:
//   words: text = "Geneva OR Vienna" — the words
//   limit: number = 25 — how many at most
// Columns: quote, outlet, published, caption, event
// Drawing: OPTIONAL MATCH (c)-[t:STATES]->(e)
//   MATCH (c)-[i:IN]->(d)
//   RETURN c, t, e, i, d
// Picture: full-text index -> (:Claim {quote})-[:STATES]->(:Event)
CALL db.index.fulltext.queryNodes('kg_claim_words', $words, {limit: $limit}) YIELD node AS c, score
MATCH (c)-[:IN]->(d:Document)
OPTIONAL MATCH (c)-[:STATES]->(e:Event)
RETURN c.quote AS quote, coalesce(d.source, d.key) AS outlet, d.published AS published, e.caption AS caption, e.id AS event
ORDER BY score DESC, quote
