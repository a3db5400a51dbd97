// What one says
// Theme: Sources
// Events by the word of one: what the articles report as said, claimed or denied by a person, an organization or a country.
// Parameters:
//   name: name = "Ronald Reagan" — who says so
//   limit: number = 50 — how many at most
// Columns: published, outlet, stance, quote, caption, event
// Drawing: WITH DISTINCT me, c, d, e ORDER BY d.published DESC, c.id LIMIT $limit
//   MATCH (c)-[i:IN]->(d)
//   MATCH (c)-[t:STATES]->(e)
//   MATCH (e)-[r]->(o:Entity)
//   RETURN c, i, d, t, e, r, o
// Picture: (who)<-[:REFERS_TO]-(:Signature)<-[:HAS]-(:Chain)<-[:SAID_BY]-(:Claim)-[:STATES]->(:Event)
MATCH (me:Entity) WHERE me.id = $name OR me.name = $name
WITH me
MATCH (me)<-[:REFERS_TO]-(:Signature)<-[:HAS]-(:Chain)<-[:SAID_BY]-(c:Claim)-[s:STATES]->(e:Event)
MATCH (c)-[:IN]->(d:Document)
RETURN d.published AS published, coalesce(d.source, d.key) AS outlet, s.stance AS stance, c.quote AS quote, e.caption AS caption, e.id AS event
ORDER BY published DESC, quote
LIMIT $limit
