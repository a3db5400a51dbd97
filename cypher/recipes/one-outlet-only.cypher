// Events only one outlet reports
// Theme: Doubt
// Events that took place by the word of a single outlet, though perhaps in several of its articles. Copies of one text count as their original.
// Parameters:
//   from: day = null — not before this day
//   to: day = null — not after this day
//   outlet: text = null — only those of this outlet
//   limit: number = 100 — how many at most
// Columns: day, type, caption, outlet, sentences, event
// Drawing: WITH e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (:Event:Happened)<-[:STATES]-(:Claim)-[:IN]->(:Document)-[:PUBLISHED_BY]->(one :Source)
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Happened AND e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
WITH e, COLLECT {
    MATCH (e)<-[:STATES {stance: 'asserts'}]-(:Claim)-[:IN]->(d:Document) WHERE d.copyOf IS NULL
    RETURN coalesce(d.source, d.key) AS outlet
  } AS outlets
WHERE size(outlets) > 0 AND all(outlet IN outlets WHERE outlet = outlets[0]) AND ($outlet IS NULL OR outlets[0] = $outlet)
RETURN e.earliest AS day, e.type AS type, e.caption AS caption, outlets[0] AS outlet, size(outlets) AS sentences, e.id AS event
ORDER BY day, event
LIMIT $limit
