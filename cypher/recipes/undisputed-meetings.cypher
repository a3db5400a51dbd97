// Meetings without any denial
// Theme: Meetings
// Meetings that at least so many outlets report and that no sentence denies, planned ones left out.
// Parameters:
//   outlets: number = 2 — outlets that report it, at least
//   from: day = null — not before this day
//   to: day = null — not after this day
//   limit: number = 100 — how many at most
// Columns: day, caption, outlets, event
// Drawing: WITH e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (:Source)<-[:PUBLISHED_BY]-(:Document)<-[:IN]-(:Claim)-[:STATES {stance: 'asserts'}]->(:Meeting:Happened)
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Meeting AND e:Happened AND e.sources >= $outlets
  AND e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
  AND NOT EXISTS { (e)<-[:STATES {stance: 'denies'}]-(:Claim) }
WITH e, COUNT { MATCH (e)<-[:STATES]-(:Claim)-[:IN]->(:Document)-[:PUBLISHED_BY]->(s:Source) RETURN DISTINCT s } AS outlets
WHERE outlets >= $outlets
RETURN e.earliest AS day, e.caption AS caption, outlets, e.id AS event
ORDER BY day, event
LIMIT $limit
