// Who called before they met
// Theme: Meetings
// Pairs of people with a call at most so many days before a meeting of the two. Both took place and have a date.
// Parameters:
//   days: number = 14 — days between the call and the meeting, at most
//   from: day = null — the call not before this day
//   to: day = null — the call not after this day
//   newest: number = 50000 — how many events are looked through for calls, the newest before the last of these days first
//   limit: number = 100 — how many at most
// Columns: one, other, call, meeting, days
// Drawing: MATCH (a)<-[u]-(c)-[v]->(b) MATCH (a)<-[x]-(m)-[y]->(b)
//   RETURN DISTINCT a, u, c, v, b, x, m, y ORDER BY c.earliest, c.id LIMIT $limit
// Picture: (one)<--(:Call:Happened)-->(other)<--(:Encounter:Happened)-->(one)
// Calls and meetings of the days are gathered by pair: nobody's whole life is looked through for each call.
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
WITH e.earliest AS day ORDER BY day DESC LIMIT $newest
WITH min(day) AS from, max(day) AS to
CALL (from, to) {
  MATCH (c:Event) USING INDEX c:Event(earliest)
  WHERE c:Call AND c:Happened AND c.earliest >= from AND c.earliest <= to
  MATCH (a:Person)<-[:CALLER|PARTICIPANT]-(c)-[:CALLER|PARTICIPANT]->(b:Person)
  WHERE a.id < b.id
  RETURN a, b, collect(DISTINCT c) AS calls, [] AS meetings
  UNION ALL
  MATCH (m:Event) USING INDEX m:Event(earliest)
  WHERE m:Encounter AND m:Happened AND m.earliest >= from AND m.earliest <= to + duration({years: 1, days: $days})
  MATCH (a:Person)<-[x:PARTICIPANT|HOST|VISITOR]-(m)-[y:PARTICIPANT|HOST|VISITOR]->(b:Person)
  WHERE a.id < b.id AND (x.roleSide <> y.roleSide OR x.roleSide = 'all')
  RETURN a, b, [] AS calls, collect(DISTINCT m) AS meetings
}
WITH a, b, collect(calls) AS called, collect(meetings) AS met
WHERE size(called) > 1
UNWIND called AS some UNWIND some AS c
UNWIND met AS more UNWIND more AS m
WITH a, b, c, m WHERE m.earliest >= c.latest AND duration.inDays(c.latest, m.earliest).days <= $days
RETURN DISTINCT a.name AS one, b.name AS other, c.earliest AS call, m.earliest AS meeting, duration.inDays(c.latest, m.earliest).days AS days
ORDER BY call, one, other, meeting
LIMIT $limit
