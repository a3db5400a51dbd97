// Who met whom
// Theme: Meetings
// Pairs of people by the number of their meetings and visits that took place, the most frequent first. First and last
// are the outer bounds: a meeting of which only the month is known counts from its first to its last day.
// Parameters:
//   limit: number = 25 — how many pairs at most
// Columns: one, other, meetings, first, last
// Drawing: RETURN a, m, b ORDER BY m.count DESC, a.name, b.name LIMIT $limit
// Picture: (one:Person)-[:MET]->(other:Person)
MATCH (a:Person)-[m:MET]->(b:Person)
RETURN a.name AS one, b.name AS other, m.count AS meetings, m.first AS first, m.last AS last
ORDER BY meetings DESC, one, other
LIMIT $limit
