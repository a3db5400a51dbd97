// Go-betweens of two
// Theme: Paths
// Who met or called both of two, within so many days, while the two are not told to have met or called each other in that time.
// Parameters:
//   one: name = "George Shultz" — the first of the two
//   other: name = "Andrei Sakharov" — the second
//   days: number = 365 — days between the two contacts, at most
// Columns: name, withOne, withOther, days
// Drawing: MATCH (e)-[u]->(p)<-[v]-(f)
//   RETURN DISTINCT a, x, e, u, p, v, f, y, b
// Picture: (one)<--(:Contact:Happened)-->(name)<--(:Contact:Happened)-->(other)
MATCH (a:Entity) WHERE a.id = $one OR a.name = $one
MATCH (b:Entity) WHERE b.id = $other OR b.name = $other
MATCH (a)<-[x:PARTICIPANT|CALLER|HOST|VISITOR]-(e:Contact:Happened)-[:PARTICIPANT|CALLER|HOST|VISITOR]->(p:Person)
MATCH (p)<-[:PARTICIPANT|CALLER|HOST|VISITOR]-(f:Contact:Happened)-[y:PARTICIPANT|CALLER|HOST|VISITOR]->(b)
WHERE p <> a AND p <> b AND e <> f AND abs(duration.inDays(e.earliest, f.earliest).days) <= $days
  AND NOT EXISTS {
    (a)<-[:PARTICIPANT|CALLER|HOST|VISITOR]-(g:Contact:Happened)-[:PARTICIPANT|CALLER|HOST|VISITOR]->(b)
    WHERE abs(duration.inDays(e.earliest, g.earliest).days) <= $days
  }
RETURN DISTINCT p.name AS name, e.earliest AS withOne, f.earliest AS withOther, abs(duration.inDays(e.earliest, f.earliest).days) AS days
ORDER BY days, name, withOne
