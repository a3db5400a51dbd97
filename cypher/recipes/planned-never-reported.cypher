// Planned and never reported
// Theme: Doubt
// Events that were announced and of which no text says that they took place or were called off.
// Parameters:
//   before: day = null — announced for a day before this one
//   type: text = null — only this type, for instance "Meeting"
//   limit: number = 100 — how many at most
// Columns: day, until, type, caption, announced, event
// Drawing: WITH DISTINCT e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (:Event:Planned)<-[:STATES]-(:Claim)-[:IN]->(:Document {published})
MATCH (e:Planned)
WHERE ($before IS NULL OR e.latest < date($before)) AND ($type IS NULL OR e.type = $type)
OPTIONAL MATCH (e)<-[:STATES]-(:Claim)-[:IN]->(d:Document)
RETURN e.earliest AS day, e.latest AS until, e.type AS type, e.caption AS caption, min(d.published) AS announced, e.id AS event
ORDER BY day, event
LIMIT $limit
