// When two faced each other: contacts of every status, within the days or without a date.
// Parameters: entity, other: ids; from, to: days or null, both inclusive; types: event types, empty for all contact
// Columns: event, status, earliest, latest
// (:Entity {id: $entity})<-[:PARTICIPANT|CALLER|HOST|VISITOR]-(:Event:Contact)-[:PARTICIPANT|CALLER|HOST|VISITOR]->(:Entity {id: $other})
// What both share is found before any property is read: of somebody's thousands of events few are also the other's.
MATCH (a:Entity {id: $entity})
MATCH (b:Entity {id: $other})
WITH a, b, COLLECT { MATCH (a)<--(e) RETURN e } AS mine, COLLECT { MATCH (b)<--(e) RETURN e } AS theirs
UNWIND mine AS e
WITH DISTINCT a, b, e, theirs WHERE e IN theirs
MATCH (a)<-[x]-(e)-[y]->(b)
WHERE e:Contact AND (size($types) = 0 OR e.type IN $types)
  AND x.roleSide IN ['a', 'b', 'all'] AND y.roleSide IN ['a', 'b', 'all'] AND (x.roleSide <> y.roleSide OR x.roleSide = 'all')
  AND (coalesce(e.earliest, e.latest) IS NULL OR (
    ($from IS NULL OR coalesce(e.latest, e.earliest) >= date($from)) AND ($to IS NULL OR coalesce(e.earliest, e.latest) <= date($to))))
RETURN DISTINCT e.id AS event, e.status AS status, e.earliest AS earliest, e.latest AS latest
