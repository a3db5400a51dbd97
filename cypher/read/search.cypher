// Sentences that hold all words of a question, those of the latest documents first.
// Parameters: words: a query of the full-text index; from, to: days of publication or null, both inclusive; outlets: names, empty for all; limit: number of sentences
// Columns: total: number of sentences, claims: ids of all claims of those within the limit
// (:Document)<-[:IN]-(:Claim {folded})
CALL db.index.fulltext.queryNodes('kg_claim_words', $words) YIELD node AS c
MATCH (c)-[:IN]->(d:Document {current: true})
WHERE ($from IS NULL OR d.published >= date($from)) AND ($to IS NULL OR d.published <= date($to)) AND (size($outlets) = 0 OR d.source IN $outlets)
WITH d, c.start AS start, c.end AS end, collect(c.id) AS claims
ORDER BY coalesce(d.published, date('0001-01-01')) DESC, d.key, start, end
WITH collect(claims) AS found
RETURN size(found) AS total, reduce(all = [], claims IN found[..$limit] | all + claims) AS claims
