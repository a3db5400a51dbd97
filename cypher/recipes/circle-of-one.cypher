// The circle of one
// Theme: Paths
// Who takes part in the same events as one, of all kinds, that took place: people and organizations, the most frequent first.
// Parameters:
//   name: name = "Mikhail Gorbachev" — whose circle
//   limit: number = 25 — how many at most
// Columns: name, type, events, kinds
// Drawing: RETURN DISTINCT me, x, e, y, o ORDER BY e.earliest, e.id
// Picture: (one)<--(:Event:Happened)-->(name:Person|Organization)
MATCH (me:Entity) WHERE me.id = $name OR me.name = $name
MATCH (me)<-[x]-(e:Event&Happened)-[y]->(o:Person|Organization)
WHERE o <> me AND x.roleSide IN ['a', 'b', 'all'] AND y.roleSide IN ['a', 'b', 'all']
RETURN o.name AS name, o.type AS type, count(DISTINCT e) AS events, collect(DISTINCT e.type) AS kinds
ORDER BY events DESC, name
LIMIT $limit
