// What happened between two days
// Theme: Time
// All events that took place between two days and whose days are known exactly enough to say so.
// Parameters:
//   from: day = "1986-10-01" — the first of these days
//   to: day = "1986-10-31" — the last of these days
//   limit: number = 200 — how many at most
// Columns: day, until, type, caption, sources, event
// Drawing: WITH e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (:Event:Happened {earliest, latest})
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Happened AND e.earliest >= date($from) AND e.earliest <= date($to) AND e.latest <= date($to)
RETURN e.earliest AS day, e.latest AS until, e.type AS type, e.caption AS caption, e.sources AS sources, e.id AS event
ORDER BY day, type, event
LIMIT $limit
