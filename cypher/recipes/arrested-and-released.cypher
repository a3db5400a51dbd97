// Arrested and released again
// Theme: Force
// People who were arrested and later released, with the days between.
// Parameters:
//   limit: number = 100 — how many at most
// Columns: name, arrested, by, released, days
// Drawing: MATCH (e)-[u]->(o:Entity)
//   MATCH (f)-[v]->(q:Entity)
//   RETURN DISTINCT e, u, o, f, v, q
// Picture: (by)<-[:BY]-(:Arrest:Happened)-[:ARRESTED]->(name)<-[:RELEASED]-(:Release:Happened)
MATCH (e:Arrest:Happened)-[:ARRESTED]->(p:Entity)<-[:RELEASED]-(f:Release:Happened)
WHERE f.earliest >= e.latest
OPTIONAL MATCH (e)-[:BY]->(by:Entity)
RETURN p.name AS name, e.earliest AS arrested, by.name AS by, f.earliest AS released, duration.inDays(e.earliest, f.earliest).days AS days
ORDER BY days, name
LIMIT $limit
