// Who called before they met
// Theme: Meetings
// Pairs of people with a call at most so many days before a meeting of the two. Both took place and have a date.
// Parameters:
//   days: number = 14 — days between the call and the meeting, at most
//   from: day = null — the call not before this day
//   to: day = null — the call not after this day
//   limit: number = 100 — how many at most
// Columns: one, other, call, meeting, days
// Drawing: MATCH (a)<-[u]-(c)-[v]->(b)
//   RETURN DISTINCT a, u, c, v, b, x, m, y ORDER BY c.earliest, c.id LIMIT $limit
// Picture: (one)<--(:Call:Happened)-->(other)<--(:Encounter:Happened)-->(one)
MATCH (c:Event) USING INDEX c:Event(earliest)
WHERE c:Call AND c:Happened AND c.earliest >= date(coalesce($from, '0001-01-01')) AND c.earliest <= date(coalesce($to, '9999-12-31'))
MATCH (a:Person)<-[:CALLER|PARTICIPANT]-(c)-[:CALLER|PARTICIPANT]->(b:Person)
WHERE a.id < b.id
MATCH (a)<-[x:PARTICIPANT|HOST|VISITOR]-(m:Encounter:Happened)-[y:PARTICIPANT|HOST|VISITOR]->(b)
WHERE (x.roleSide <> y.roleSide OR x.roleSide = 'all') AND m.earliest >= c.latest AND duration.inDays(c.latest, m.earliest).days <= $days
RETURN DISTINCT a.name AS one, b.name AS other, c.earliest AS call, m.earliest AS meeting, duration.inDays(c.latest, m.earliest).days AS days
ORDER BY call, one, other, meeting
LIMIT $limit
