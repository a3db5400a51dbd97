// Who met both
// Theme: Meetings
// Everybody whom two people both met, with the number of meetings with each of them.
// Parameters:
//   one: name = "George Shultz" — the first of the two
//   other: name = "Mikhail Gorbachev" — the second
// Columns: name, withOne, withOther
// Drawing: RETURN a, x, p, y, b
// Picture: (one)-[:MET]-(name:Person)-[:MET]-(other)
MATCH (a:Entity) WHERE a.id = $one OR a.name = $one
MATCH (b:Entity) WHERE b.id = $other OR b.name = $other
MATCH (a)-[x:MET]-(p:Person)-[y:MET]-(b)
RETURN p.name AS name, x.count AS withOne, y.count AS withOther
ORDER BY withOne + withOther DESC, name
