// How many events a timeline leaves out: those with a status that was not asked for, and, where days are limited, those without a date.
// Parameters: entity, other, from, to, types, statuses: as in read/timeline
// Columns: status, undated: whether it is left out for want of a date, events: number
// (:Entity {id: $entity})<--(:Event)-->(:Entity {id: $other})
MATCH (:Entity {id: $entity})<--(e:Event)
WHERE (size($types) = 0 OR e.type IN $types) AND ($other IS NULL OR EXISTS { (e)-->(:Entity {id: $other}) })
WITH DISTINCT e, coalesce(e.earliest, e.latest) AS first, coalesce(e.latest, e.earliest) AS last
WITH e, first, last, first IS NULL AND ($from IS NOT NULL OR $to IS NOT NULL) AS undated
WHERE undated
  OR (NOT e.status IN $statuses AND ($from IS NULL OR last >= date($from)) AND ($to IS NULL OR first <= date($to)))
RETURN e.status AS status, undated, count(*) AS events
