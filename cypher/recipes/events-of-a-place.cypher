// Events of a place
// Theme: Places
// What took place in a town or a country, also in the towns of the country.
// Parameters:
//   place: name = "Geneva" — the place or country
//   limit: number = 100 — how many at most
// Columns: day, type, caption, place, event
// Drawing: MATCH (e)-[r]->(o:Entity)
//   OPTIONAL MATCH (p)-[l:LOCATED_IN]->(here)
//   RETURN DISTINCT e, r, o, l ORDER BY e.earliest, e.id
// Picture: (:Event:Happened)-[:PLACE]->(place)-[:LOCATED_IN]->(:Country)
MATCH (here:Entity) WHERE here.id = $place OR here.name = $place
MATCH (here)<-[:LOCATED_IN*0..1]-(p:Entity)<-[:PLACE]-(e:Event:Happened)
RETURN e.earliest AS day, e.type AS type, e.caption AS caption, p.name AS place, e.id AS event
ORDER BY day, event
LIMIT $limit
