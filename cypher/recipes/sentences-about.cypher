// Sentences about one
// Theme: Sources
// What the articles say of one, sentence by sentence, the newest first. The sentence is evidence for the event beside it.
// Parameters:
//   name: name = "Nicholas Daniloff" — about whom
//   limit: number = 50 — how many at most
// Columns: published, outlet, quote, role, event, caption
// Drawing: WITH DISTINCT me, c, d, e ORDER BY d.published DESC, c.id LIMIT $limit
//   MATCH (c)-[i:IN]->(d)
//   OPTIONAL MATCH (c)-[t:STATES]->(e)
//   OPTIONAL MATCH (e)-[r]->(me)
//   RETURN c, i, d, t, e, r, me
// Picture: (one)<-[:REFERS_TO]-(:Signature)<-[:HAS]-(:Chain)<-[:ARGUMENT]-(:Claim {quote})-[:IN]->(:Document)
MATCH (me:Entity) WHERE me.id = $name OR me.name = $name
WITH me
MATCH (me)<-[:REFERS_TO]-(:Signature)<-[:HAS]-(:Chain)<-[a:ARGUMENT]-(c:Claim)-[:IN]->(d:Document)
OPTIONAL MATCH (c)-[:STATES]->(e:Event)
RETURN d.published AS published, coalesce(d.source, d.key) AS outlet, c.quote AS quote, a.role AS role, e.id AS event, e.caption AS caption
ORDER BY published DESC, outlet, quote, role
LIMIT $limit
