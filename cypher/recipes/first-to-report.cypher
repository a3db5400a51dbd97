// Who reported first
// Theme: Sources
// Events of several outlets with the one whose article came out first, and how many days the last one came later.
// Parameters:
//   from: day = null — not before this day
//   to: day = null — not after this day
//   newest: number = 50000 — how many events are looked through, the newest before the last of these days first
//   limit: number = 100 — how many at most
// Columns: day, caption, first, published, outlets, later, event
// Drawing: WITH e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)<-[t:STATES]-(c:Claim)-[i:IN]->(d:Document)-[b:PUBLISHED_BY]->(s:Source)
//   RETURN e, t, c, i, d, b, s
// Picture: (:Event:Happened)<-[:STATES]-(:Claim)-[:IN]->(:Document {published})-[:PUBLISHED_BY]->(:Source)
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
WITH e ORDER BY e.earliest DESC LIMIT $newest
WITH e WHERE e:Happened AND e.sources > 1
WITH e, COLLECT {
    MATCH (e)<-[:STATES {stance: 'asserts'}]-(:Claim)-[:IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)
    WHERE d.published IS NOT NULL AND d.copyOf IS NULL
    RETURN DISTINCT {outlet: s.name, day: d.published} AS report ORDER BY report.day, report.outlet
  } AS reports
WHERE size(reports) > 1 AND any(report IN reports WHERE report.outlet <> reports[0].outlet)
RETURN e.earliest AS day, e.caption AS caption, reports[0].outlet AS first, reports[0].day AS published,
  size(reduce(names = [], report IN reports | CASE WHEN report.outlet IN names THEN names ELSE names + report.outlet END)) AS outlets,
  duration.inDays(reports[0].day, reports[-1].day).days AS later, e.id AS event
ORDER BY day, event
LIMIT $limit
