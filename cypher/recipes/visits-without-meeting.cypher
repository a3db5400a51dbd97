// Visits without a reported meeting
// Theme: Meetings
// Visits that took place and during which no meeting of the visitor is told: neither one that belongs to the visit nor one on its days.
// Parameters:
//   from: day = null — not before this day
//   to: day = null — not after this day
//   limit: number = 100 — how many at most
// Columns: day, until, visitor, where, event
// Drawing: WITH v ORDER BY v.earliest, v.id LIMIT $limit
//   MATCH (v)-[r]->(o:Entity)
//   RETURN v, r, o
// Picture: (visitor)<-[:VISITOR]-(:Visit:Happened), no (:Meeting:Happened)-[:CONTEXT {kind: 'during'}]->(the visit)
MATCH (v:Event) USING INDEX v:Event(earliest)
WHERE v:Visit AND v:Happened AND v.earliest >= date(coalesce($from, '0001-01-01')) AND v.earliest <= date(coalesce($to, '9999-12-31'))
MATCH (who:Entity)<-[:VISITOR]-(v)
WHERE NOT EXISTS { (v)<-[:CONTEXT {kind: 'during'}]-(:Meeting:Happened) }
  AND NOT EXISTS { (who)<-[:PARTICIPANT|HOST]-(m:Meeting:Happened) WHERE m.earliest <= v.latest AND m.latest >= v.earliest }
RETURN v.earliest AS day, v.latest AS until, who.name AS visitor,
  COLLECT { MATCH (v)-[:HOST|PLACE]->(host:Entity) RETURN DISTINCT host.name ORDER BY host.name } AS where, v.id AS event
ORDER BY day, visitor
LIMIT $limit
