// Officials of one country with officials of another
// Theme: Offices
// Meetings, visits, calls and talks that took place between people who hold an office of one country and people who hold one of another.
// Parameters:
//   one: name = "United States" — the one country
//   other: name = "Soviet Union" — the other
//   limit: number = 100 — how many at most
// Columns: day, type, one, office, other, otherOffice, event
// Drawing: RETURN DISTINCT a, h, p, x, e, y, q, k, b ORDER BY e.earliest, e.id LIMIT $limit
// Picture: (:Country)<-[:HOLDS]-(one)<--(:Contact:Happened)-->(other)-[:HOLDS]->(:Country)
MATCH (a:Entity:Country) WHERE a.id = $one OR a.name = $one
MATCH (b:Entity:Country) WHERE b.id = $other OR b.name = $other
MATCH (a)<-[h:HOLDS]-(p:Person)<-[x:PARTICIPANT|CALLER|HOST|VISITOR]-(e:Contact:Happened)-[y:PARTICIPANT|CALLER|HOST|VISITOR]->(q:Person)-[k:HOLDS]->(b)
WHERE x.roleSide <> y.roleSide OR x.roleSide = 'all'
RETURN DISTINCT e.earliest AS day, e.type AS type, p.name AS one, coalesce(x.as, h.office) AS office, q.name AS other,
  coalesce(y.as, k.office) AS otherOffice, e.id AS event
ORDER BY day, event, one, other
LIMIT $limit
