// Contradictions side by side
// Theme: Doubt
// Events that one voice states and another denies: one row for each pair of sentences.
// Parameters:
//   limit: number = 100 — how many rows at most
// Columns: caption, states, says, denies, against, event
// Drawing: WITH e, c, n ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (c)-[s:STATES]->(e)<-[t:STATES]-(n)
//   MATCH (e)-[r]->(o:Entity)
//   RETURN c, s, e, t, n, r, o
// Picture: (:Claim {stance asserts})-[:STATES]->(:Event:Disputed)<-[:STATES]-(:Claim {stance denies})
MATCH (e:Disputed)<-[:STATES {stance: 'asserts'}]-(c:Claim)-[:IN]->(d:Document)
MATCH (e)<-[:STATES {stance: 'denies'}]-(n:Claim)-[:IN]->(x:Document)
RETURN e.caption AS caption, coalesce(d.source, d.key) AS states, c.quote AS says, coalesce(x.source, x.key) AS denies, n.quote AS against, e.id AS event
ORDER BY e.earliest, event, states, denies
LIMIT $limit
