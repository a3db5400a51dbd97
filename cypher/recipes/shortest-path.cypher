// The shortest path between two
// Theme: Paths
// How two are linked through people, organizations and events that took place, never through countries or places. One of the shortest paths.
// Parameters:
//   one: name = "George Shultz" — where the path begins
//   other: name = "Andrei Sakharov" — where it ends
// Columns: steps, path
// Drawing: RETURN p
// Picture: (one)<--(:Event:Happened)-->(:Person)<--(:Event:Happened)-->(other)
MATCH (a:Entity) WHERE a.id = $one OR a.name = $one
MATCH (b:Entity) WHERE b.id = $other OR b.name = $other
MATCH p = shortestPath((a)-[*..12]-(b))
WHERE all(n IN nodes(p) WHERE n:Person OR n:Organization OR n:Happened OR n = a OR n = b)
  AND all(r IN relationships(p) WHERE r.roleSide IN ['a', 'b', 'all'])
RETURN length(p) / 2 AS steps, [n IN nodes(p) | coalesce(n.caption, n.name)] AS path
