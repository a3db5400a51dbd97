// Who met for the first time
// Theme: Meetings
// Pairs of people whose first meeting that is told of lies between two days.
// Parameters:
//   from: day = "1986-01-01" — the first of these days
//   to: day = "1986-12-31" — the last of these days
//   limit: number = 100 — how many pairs at most
// Columns: day, one, other, meetings
// Drawing: RETURN a, m, b ORDER BY m.first, a.name, b.name LIMIT $limit
// Picture: (one:Person)-[:MET {first}]->(other:Person)
MATCH (a:Person)-[m:MET]->(b:Person)
WHERE m.first >= date($from) AND m.first <= date($to)
RETURN m.first AS day, a.name AS one, b.name AS other, m.count AS meetings
ORDER BY day, one, other
LIMIT $limit
