// What is denied
// Theme: Doubt
// Events that texts only deny, with each sentence that denies them, who says so and where.
// Parameters:
//   name: name = null — only those that this one has part in
//   limit: number = 100 — how many at most
// Columns: caption, quote, by, outlet, published, event
// Drawing: WITH DISTINCT e, c ORDER BY e.id, c.id LIMIT $limit
//   MATCH (c)-[t:STATES]->(e)-[r]->(o:Entity)
//   RETURN c, t, e, r, o
// Picture: (:Event:Denied)<-[:STATES {stance: 'denies'}]-(:Claim)-[:IN]->(:Document)
MATCH (e:Denied)<-[:STATES {stance: 'denies'}]-(c:Claim)-[:IN]->(d:Document)
WHERE $name IS NULL OR EXISTS { (e)-->(p:Entity) WHERE p.id = $name OR p.name = $name }
OPTIONAL MATCH (c)-[s:SAID_BY]->(:Chain)
RETURN e.caption AS caption, c.quote AS quote, collect(DISTINCT s.text) AS by, coalesce(d.source, d.key) AS outlet, d.published AS published, e.id AS event
ORDER BY published, event, quote
LIMIT $limit
