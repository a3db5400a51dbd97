// All events of an entity in order of time; those without a date come last.
// Parameters: entity: id; from, to: days or null, both inclusive
// Columns: event, caption, type, status, role, earliest, latest, sources
// (:Entity {id: $entity})<-[role]-(:Event)
MATCH (me:Entity {id: $entity})<-[role]-(e:Event)
WHERE ($from IS NULL OR coalesce(e.latest, e.earliest) >= date($from)) AND ($to IS NULL OR coalesce(e.earliest, e.latest) <= date($to))
RETURN e.id AS event, e.caption AS caption, e.type AS type, e.status AS status, role.role AS role, e.earliest AS earliest, e.latest AS latest,
  e.sources AS sources
ORDER BY coalesce(e.earliest, e.latest), event, role
