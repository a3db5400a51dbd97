// Go-betweens of two
// Theme: Paths
// Who met or called both of two, within so many days, while the two are not told to have met or called each other in that time.
// Parameters:
//   one: name = "George Shultz" — the first of the two
//   other: name = "Andrei Sakharov" — the second
//   days: number = 365 — days between the two contacts, at most
// Columns: name, withOne, withOther, days
// Drawing: MATCH (a)<-[x]-(e)-[u]->(p)<-[v]-(f)-[y]->(b)
//   RETURN DISTINCT a, x, e, u, p, v, f, y, b
// Picture: (one)<--(:Contact:Happened)-->(name)<--(:Contact:Happened)-->(other)
// The contacts of each are gathered by person and then held against each other, not looked up anew for each contact.
MATCH (a:Entity) WHERE a.id = $one OR a.name = $one
MATCH (b:Entity) WHERE b.id = $other OR b.name = $other
WITH a, b, COLLECT {
  MATCH (a)<-[:PARTICIPANT|CALLER|HOST|VISITOR]-(g:Contact:Happened)-[:PARTICIPANT|CALLER|HOST|VISITOR]->(b)
  WHERE g.earliest IS NOT NULL
  RETURN DISTINCT g.earliest
} AS direct
CALL (a, b) {
  MATCH (a)<-[:PARTICIPANT|CALLER|HOST|VISITOR]-(e:Contact:Happened)-[:PARTICIPANT|CALLER|HOST|VISITOR]->(p:Person)
  WHERE p <> a AND p <> b AND e.earliest IS NOT NULL
  RETURN p, collect(DISTINCT e) AS ofOne, [] AS ofOther
  UNION ALL
  MATCH (b)<-[:PARTICIPANT|CALLER|HOST|VISITOR]-(f:Contact:Happened)-[:PARTICIPANT|CALLER|HOST|VISITOR]->(p:Person)
  WHERE p <> a AND p <> b AND f.earliest IS NOT NULL
  RETURN p, [] AS ofOne, collect(DISTINCT f) AS ofOther
}
WITH a, b, direct, p, collect(ofOne) AS ones, collect(ofOther) AS others
WHERE size(ones) > 1
UNWIND ones AS some UNWIND some AS e
WITH a, b, direct, p, e, others
WHERE none(day IN direct WHERE abs(duration.inDays(e.earliest, day).days) <= $days)
UNWIND others AS more UNWIND more AS f
WITH a, b, p, e, f WHERE e <> f AND abs(duration.inDays(e.earliest, f.earliest).days) <= $days
RETURN DISTINCT p.name AS name, e.earliest AS withOne, f.earliest AS withOther, abs(duration.inDays(e.earliest, f.earliest).days) AS days
ORDER BY days, name, withOne
