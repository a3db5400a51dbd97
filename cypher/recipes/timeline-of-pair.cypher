// The timeline of a pair
// Theme: Time
// All events that two have part in, with their status: meetings, calls, plans, denials, accusations and the rest, in order of time.
// Parameters:
//   one: name = "Ronald Reagan" — the first of the two
//   other: name = "Mikhail Gorbachev" — the second
// Columns: day, until, type, status, one, other, caption, event
// Drawing: RETURN DISTINCT a, x, e, y, b
// Picture: (one)<-[role]-(:Event)-[role]->(other)
MATCH (a:Entity) WHERE a.id = $one OR a.name = $one
MATCH (b:Entity) WHERE b.id = $other OR b.name = $other
MATCH (a)<-[x]-(e:Event)-[y]->(b)
RETURN e.earliest AS day, e.latest AS until, e.type AS type, e.status AS status, x.role AS one, y.role AS other, e.caption AS caption, e.id AS event
ORDER BY day, event, one, other
