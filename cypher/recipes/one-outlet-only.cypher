// Events only one outlet reports
// Theme: Doubt
// Events that took place by the word of a single outlet, though perhaps in several of its articles. Copies of one text count as their original.
// Parameters:
//   from: day = null — not before this day
//   to: day = null — not after this day
//   outlet: text = null — only those of this outlet
//   limit: number = 100 — how many at most
// Columns: day, type, caption, outlet, articles, event
// Picture: (:Event:Happened)<-[:STATES]-(:Claim)-[:IN]->(:Document)-[:PUBLISHED_BY]->(one :Source)
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Happened AND e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
MATCH (e)<-[:STATES {stance: 'asserts'}]-(:Claim)-[:IN]->(d:Document)
WHERE d.copyOf IS NULL
WITH e, collect(DISTINCT coalesce(d.source, d.key)) AS outlets, count(DISTINCT d) AS articles
WHERE size(outlets) = 1 AND ($outlet IS NULL OR outlets[0] = $outlet)
RETURN e.earliest AS day, e.type AS type, e.caption AS caption, outlets[0] AS outlet, articles, e.id AS event
ORDER BY day, event
LIMIT $limit
