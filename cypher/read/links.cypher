// With whom and what some things share an event: the steps of paths, a front at a time.
// Parameters: ids: of the things; ends: ids of the two that are to be joined; statuses: of events that count; places: whether countries and places count
// Columns: from, event, to: ids
// (:Entity)<--(:Event)-->(:Entity)
UNWIND $ids AS asked
MATCH (a:Entity {id: asked})<-[x]-(e:Event)
WHERE e.status IN $statuses AND (x.roleSide IN ['a', 'b', 'all'] OR (x.roleSide = 'place' AND ($places OR a.id IN $ends)))
MATCH (e)-[y]->(b:Entity)
WHERE b.id <> a.id AND (y.roleSide IN ['a', 'b', 'all'] OR (y.roleSide = 'place' AND ($places OR b.id IN $ends)))
  AND (b:Person OR b:Organization OR b.id IN $ends OR ($places AND (b:Country OR b:Place)))
RETURN DISTINCT asked AS from, e.id AS event, b.id AS to
