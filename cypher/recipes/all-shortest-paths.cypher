// All shortest paths between two
// Theme: Paths
// Every shortest way from one to another through people, organizations and events that took place, never through countries or places.
// Parameters:
//   one: name = "George Shultz" — where the paths begin
//   other: name = "Andrei Sakharov" — where they end
//   limit: number = 25 — how many paths at most
// Columns: steps, path
// Drawing: RETURN p LIMIT $limit
// Picture: (one)<--(:Event:Happened)-->(:Person)<--(:Event:Happened)-->(other)
MATCH (a:Entity) WHERE a.id = $one OR a.name = $one
MATCH (b:Entity) WHERE b.id = $other OR b.name = $other
MATCH p = allShortestPaths((a)-[*..12]-(b))
WHERE all(n IN nodes(p) WHERE n:Person OR n:Organization OR n:Happened OR n = a OR n = b)
  AND all(r IN relationships(p) WHERE r.roleSide IN ['a', 'b', 'all'])
RETURN length(p) / 2 AS steps, [n IN nodes(p) | coalesce(n.caption, n.name)] AS path
ORDER BY path
LIMIT $limit
