// Who shares events that happened with an entity, the most frequent first; countries and places left out.
// Parameters: entity: id; limit: number
// Columns: id, name, type, events, first, last
// (:Entity {id: $entity})<--(:Event:Happened)-->(:Entity)
MATCH (me:Entity {id: $entity})<--(e:Event:Happened)-->(o:Entity)
WHERE o.id <> me.id AND NOT o:Country AND NOT o:Place
WITH o, collect(DISTINCT e) AS shared
RETURN o.id AS id, o.name AS name, o.type AS type, size(shared) AS events,
  reduce(day = null, e IN shared | CASE WHEN day IS NULL OR e.earliest < day THEN e.earliest ELSE day END) AS first,
  reduce(day = null, e IN shared | CASE WHEN day IS NULL OR e.latest > day THEN e.latest ELSE day END) AS last
ORDER BY events DESC, id
LIMIT $limit
