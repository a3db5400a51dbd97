// Two steps away
// Theme: Paths
// People whom one never met but whom people that one met did meet, with the number of such people between.
// Parameters:
//   name: name = "George Shultz" — where to start
//   limit: number = 25 — how many at most
// Columns: name, between, through
// Drawing: WITH far ORDER BY size(through) DESC, far.name LIMIT $limit
//   MATCH (me:Entity) WHERE me.id = $name OR me.name = $name
//   MATCH (me)-[u:MET]-(p:Person)-[v:MET]-(far)
//   RETURN me, u, p, v, far
// Picture: (one)-[:MET]-(through)-[:MET]-(name)
MATCH (me:Entity) WHERE me.id = $name OR me.name = $name
MATCH (me)-[:MET]-(p:Person)-[:MET]-(far:Person)
WHERE far <> me AND NOT EXISTS { (me)-[:MET]-(far) }
WITH far, p.name AS through ORDER BY through
WITH far, collect(DISTINCT through) AS through
RETURN far.name AS name, size(through) AS between, through
ORDER BY between DESC, name
LIMIT $limit
