// Who visited a country
// Theme: Places
// Visits to a country that took place, the newest first.
// Parameters:
//   country: name = "Iceland" — the country
//   limit: number = 100 — how many at most
// Columns: day, until, visitor, of, event
// Drawing: MATCH (e)-[r:HOST|VISITOR|PLACE]->(o:Entity)
//   RETURN DISTINCT e, r, o ORDER BY e.earliest DESC, e.id
// Picture: (visitor)<-[:VISITOR]-(:Visit:Happened)-[:HOST]->(:Country)
MATCH (c:Entity) WHERE c.id = $country OR c.name = $country
MATCH (c)<-[:HOST]-(e:Visit:Happened)-[:VISITOR]->(p:Entity)
RETURN e.earliest AS day, e.latest AS until, p.name AS visitor, p.country AS of, e.id AS event
ORDER BY day DESC, visitor
LIMIT $limit
