// Who called and never met
// Theme: Meetings
// Pairs of people who spoke by telephone, and of whom no meeting is told.
// Parameters:
//   limit: number = 25 — how many pairs at most
// Columns: one, other, calls, first, last
// Drawing: RETURN a, c, b ORDER BY c.count DESC, a.name, b.name LIMIT $limit
// Picture: (one:Person)-[:CALLED]->(other:Person), no [:MET] between them
MATCH (a:Person)-[c:CALLED]->(b:Person)
WITH a, c, b ORDER BY c.count DESC, a.name, b.name
WHERE NOT EXISTS { (a)-[:MET]-(b) }
RETURN a.name AS one, b.name AS other, c.count AS calls, c.first AS first, c.last AS last
ORDER BY calls DESC, one, other
LIMIT $limit
