// Who imposed sanctions on whom
// Theme: Force
// Sanctions that were imposed or lifted, by the one who imposed them.
// Parameters:
//   name: name = null — only those that this one imposed or is the target of
//   limit: number = 200 — how many at most
// Columns: imposer, target, type, day, event
// Drawing: MATCH (a)<-[u:IMPOSER]-(e)-[v:TARGET]->(b)
//   RETURN DISTINCT a, u, e, v, b ORDER BY e.earliest, e.id LIMIT $limit
// Picture: (imposer)<-[:IMPOSER]-(:Sanction:Happened)-[:TARGET]->(target)
MATCH (a:Entity)<-[:IMPOSER]-(e:Sanction|SanctionRelief)-[:TARGET]->(b:Entity)
WHERE e:Happened AND ($name IS NULL OR any(x IN [a, b] WHERE x.id = $name OR x.name = $name))
RETURN a.name AS imposer, b.name AS target, e.type AS type, e.earliest AS day, e.id AS event
ORDER BY imposer, target, day
LIMIT $limit
