// All events of an entity, or of two together, in order of time; those without a date come last.
// Parameters: entity: id; other: id or null; from, to: days or null, both inclusive; types: event types, empty for all; statuses: those to count, as happened, disputed
// Columns: event, caption, type, status, earliest, latest, sources
// (:Entity {id: $entity})<--(:Event)-->(:Entity {id: $other})
MATCH (:Entity {id: $entity})<--(e:Event)
WHERE e.status IN $statuses AND (size($types) = 0 OR e.type IN $types) AND ($other IS NULL OR EXISTS { (e)-->(:Entity {id: $other}) })
  AND ($from IS NULL OR coalesce(e.latest, e.earliest) >= date($from)) AND ($to IS NULL OR coalesce(e.earliest, e.latest) <= date($to))
WITH DISTINCT e
RETURN e.id AS event, e.caption AS caption, e.type AS type, e.status AS status, e.earliest AS earliest, e.latest AS latest, e.sources AS sources
ORDER BY coalesce(e.earliest, e.latest), event
