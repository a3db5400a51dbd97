// Who reported first
// Theme: Sources
// Events of several outlets with the one whose article came out first, and how many days the last one came later.
// Parameters:
//   from: day = null — not before this day
//   to: day = null — not after this day
//   limit: number = 100 — how many at most
// Columns: day, caption, first, published, outlets, later, event
// Picture: (:Event:Happened)<-[:STATES]-(:Claim)-[:IN]->(:Document {published})-[:PUBLISHED_BY]->(:Source)
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Happened AND e.sources > 1 AND e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
MATCH (e)<-[:STATES {stance: 'asserts'}]-(:Claim)-[:IN]->(d:Document)-[:PUBLISHED_BY]->(s:Source)
WHERE d.published IS NOT NULL AND d.copyOf IS NULL
WITH e, d.published AS published, s.name AS outlet ORDER BY published, outlet
WITH e, collect(outlet) AS outlets, collect(published) AS days, count(DISTINCT outlet) AS number
WHERE number > 1
RETURN e.earliest AS day, e.caption AS caption, outlets[0] AS first, days[0] AS published, number AS outlets,
  duration.inDays(days[0], days[-1]).days AS later, e.id AS event
ORDER BY day, event
LIMIT $limit
