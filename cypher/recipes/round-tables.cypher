// Meetings of three and more
// Theme: Meetings
// Meetings and talks that took place with at least so many parties, in order of time.
// Parameters:
//   parties: number = 3 — parties at least
//   from: day = null — not before this day
//   to: day = null — not after this day
//   newest: number = 50000 — how many events are looked through, the newest before the last of these days first
//   limit: number = 50 — how many at most
// Columns: day, parties, who, event
// Drawing: WITH e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (:Event:Contact:Happened)-[:PARTICIPANT]->(many)
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
WITH e ORDER BY e.earliest DESC LIMIT $newest
WITH e WHERE e:Contact AND e:Happened
WITH e, COLLECT { MATCH (e)-[:PARTICIPANT|CALLER|HOST|VISITOR]->(o:Entity) RETURN DISTINCT o.name ORDER BY o.name } AS who
WHERE size(who) >= $parties
RETURN e.earliest AS day, size(who) AS parties, who, e.id AS event
ORDER BY day, event
LIMIT $limit
