// The timeline of one
// Theme: Time
// All events of one in order of time, with their status: read the status before you read the event. Those without a date come last.
// Parameters:
//   name: name = "Mikhail Gorbachev" — whose timeline
//   from: day = null — not before this day
//   to: day = null — not after this day
// Columns: day, until, type, status, role, alleged, caption, event
// Drawing: MATCH (e)-[r]->(o:Entity)
//   RETURN DISTINCT e, r, o
// Picture: (one:Entity)<-[role]-(:Event)
MATCH (me:Entity) WHERE me.id = $name OR me.name = $name
MATCH (me)<-[role]-(e:Event)
WHERE ($from IS NULL OR e.latest >= date($from)) AND ($to IS NULL OR e.earliest <= date($to))
RETURN e.earliest AS day, e.latest AS until, e.type AS type, e.status AS status, role.role AS role, coalesce(role.alleged, false) AS alleged,
  e.caption AS caption, e.id AS event
ORDER BY day, event, role
