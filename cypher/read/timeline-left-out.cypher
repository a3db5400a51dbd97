// How many events a timeline leaves out: those with a status that was not asked for, and, where days are limited, those without a date.
// Parameters: entity, other, from, to, of, with, types, statuses: as in read/timeline
// Columns: status, undated: whether it is left out for want of a date, events: number
// (:Entity {id: $entity})<--(:Event)-->(:Entity {id: $other})
CALL () {
  MATCH (me:Entity {id: $entity}) RETURN me
  UNION
  MATCH (me:Entity {country: $of}) WHERE $entity IS NULL RETURN me
  UNION
  MATCH (me:Entity {id: 'country:' + $of}) WHERE $entity IS NULL RETURN me
  UNION
  MATCH (:Entity {id: 'country:' + $of})<-[:OBJECT]-(:Relation {type: 'holds-office'})-[:SUBJECT]->(me:Entity) WHERE $entity IS NULL RETURN me
}
MATCH (me)<-[mine]-(e:Event)
WHERE (size($types) = 0 OR e.type IN $types) AND ($other IS NULL OR EXISTS { (e)-->(:Entity {id: $other}) })
  AND ($of IS NULL OR mine.roleSide IN ['a', 'b', 'all'])
  AND ($of IS NULL OR me.country = $of OR me.id = 'country:' + $of OR EXISTS {
    MATCH (me)<-[:SUBJECT]-(r:Relation {type: 'holds-office'})-[:OBJECT]->(:Entity {id: 'country:' + $of})
    WHERE CASE WHEN (r.from IS NULL AND r.to IS NULL) OR coalesce(e.earliest, e.latest) IS NULL THEN mine.as = r.office
      ELSE (r.from IS NULL OR coalesce(e.latest, e.earliest) >= r.from) AND (r.to IS NULL OR coalesce(e.earliest, e.latest) <= r.to) END
  })
  AND ($with IS NULL OR EXISTS {
    MATCH (e)-[theirs]->(o:Entity)
    WHERE o.id <> me.id AND theirs.roleSide IN ['a', 'b', 'all'] AND (o.country = $with OR o.id = 'country:' + $with OR EXISTS {
    MATCH (o)<-[:SUBJECT]-(r:Relation {type: 'holds-office'})-[:OBJECT]->(:Entity {id: 'country:' + $with})
    WHERE CASE WHEN (r.from IS NULL AND r.to IS NULL) OR coalesce(e.earliest, e.latest) IS NULL THEN theirs.as = r.office
      ELSE (r.from IS NULL OR coalesce(e.latest, e.earliest) >= r.from) AND (r.to IS NULL OR coalesce(e.earliest, e.latest) <= r.to) END
  })
  })
WITH DISTINCT e, coalesce(e.earliest, e.latest) AS first, coalesce(e.latest, e.earliest) AS last
WITH e, first, last, first IS NULL AND ($from IS NOT NULL OR $to IS NOT NULL) AS undated
WHERE undated
  OR (NOT e.status IN $statuses AND ($from IS NULL OR last >= date($from)) AND ($to IS NULL OR first <= date($to)))
RETURN e.status AS status, undated, count(*) AS events
