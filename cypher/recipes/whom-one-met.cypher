// Whom one met or called
// Theme: Meetings
// Every contact of one that took place, in order of time, with the number of documents that tell of it. Plans and denials are left out.
// Parameters:
//   name: name = "George Shultz" — whose contacts
//   from: day = null — not before this day
//   to: day = null — not after this day
// Columns: day, until, type, with, sources, event
// Drawing: MATCH (e)-[r]->(o:Entity)
//   RETURN DISTINCT e, r, o
// Picture: (one:Entity)<--(:Contact:Happened)-->(with:Entity)
MATCH (me:Entity) WHERE me.id = $name OR me.name = $name
MATCH (me)<-[mine]-(e:Contact:Happened)-[theirs]->(o:Entity)
WHERE o <> me AND mine.roleSide IN ['a', 'b', 'all'] AND theirs.roleSide IN ['a', 'b', 'all']
  AND (mine.roleSide <> theirs.roleSide OR mine.roleSide = 'all')
  AND ($from IS NULL OR e.latest >= date($from)) AND ($to IS NULL OR e.earliest <= date($to))
WITH e, o.name AS name ORDER BY name
RETURN e.earliest AS day, e.latest AS until, e.type AS type, collect(DISTINCT name) AS with, e.sources AS sources, e.id AS event
ORDER BY day, event
