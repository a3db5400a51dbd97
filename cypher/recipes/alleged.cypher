// Who is only suspected
// Theme: Doubt
// Deeds that took place and of whose doers the texts say only that they are suspected or accused.
// Parameters:
//   limit: number = 100 — how many at most
// Columns: day, type, suspect, role, caption, event
// Drawing: WITH DISTINCT e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (:Event:Happened)-[{alleged: true}]->(suspect)
MATCH (e:Violence|Coercion)-[r {alleged: true}]->(p:Entity)
WHERE e:Happened
RETURN e.earliest AS day, e.type AS type, p.name AS suspect, r.role AS role, e.caption AS caption, e.id AS event
ORDER BY day, suspect, event
LIMIT $limit
