// What was called off
// Theme: Doubt
// Events that were planned and then withdrawn, cancelled or refused.
// Parameters:
//   limit: number = 100 — how many at most
// Columns: day, type, caption, why, event
// Drawing: WITH e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (:Event:Cancelled)
MATCH (e:Cancelled)
RETURN e.earliest AS day, e.type AS type, e.caption AS caption, e.why AS why, e.id AS event
ORDER BY day, event
LIMIT $limit
