// The most connected people of a time
// Theme: Paths
// Who met or called the most different people between two days, for instance in one month.
// Parameters:
//   from: day = "1986-09-01" — the first of these days
//   to: day = "1986-12-31" — the last of these days
//   limit: number = 25 — how many at most
// Columns: name, others, events
// Drawing: RETURN DISTINCT p, x, e, y, o
// Picture: (name:Person)<--(:Contact:Happened)-->(others:Person)
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Contact AND e:Happened AND e.earliest >= date($from) AND e.earliest <= date($to)
MATCH (p:Person)<-[x:PARTICIPANT|CALLER|HOST|VISITOR]-(e)-[y:PARTICIPANT|CALLER|HOST|VISITOR]->(o:Person)
WHERE x.roleSide <> y.roleSide OR x.roleSide = 'all'
RETURN p.name AS name, count(DISTINCT o) AS others, count(DISTINCT e) AS events
ORDER BY others DESC, events DESC, name
LIMIT $limit
