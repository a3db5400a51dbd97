// How many contacts a question leaves out: those with a status that was not asked for, and, where days are limited, those without a date.
// Parameters: entity, other, from, to, of, with, types, statuses: as in read/who-met
// Columns: status, undated: whether it is left out for want of a date, events: number
// (:Entity {id: $entity})<-[:PARTICIPANT|CALLER|HOST|VISITOR]-(:Event:Contact)-[:PARTICIPANT|CALLER|HOST|VISITOR]->(:Entity)
CALL () {
  MATCH (me:Entity {id: $entity}) RETURN me
  UNION
  MATCH (me:Entity {country: $of}) WHERE $entity IS NULL RETURN me
  UNION
  MATCH (me:Entity {id: 'country:' + $of}) WHERE $entity IS NULL RETURN me
  UNION
  MATCH (:Entity {id: 'country:' + $of})<-[:OBJECT]-(:Relation {type: 'holds-office'})-[:SUBJECT]->(me:Entity) WHERE $entity IS NULL RETURN me
}
MATCH (me)<-[mine]-(e:Event:Contact)
WHERE (size($types) = 0 OR e.type IN $types) AND mine.roleSide IN ['a', 'b', 'all']
  AND ($of IS NULL OR me.country = $of OR me.id = 'country:' + $of OR EXISTS {
    MATCH (me)<-[:SUBJECT]-(r:Relation {type: 'holds-office'})-[:OBJECT]->(:Entity {id: 'country:' + $of})
    WHERE CASE WHEN (r.from IS NULL AND r.to IS NULL) OR coalesce(e.earliest, e.latest) IS NULL THEN mine.as = r.office
      ELSE (r.from IS NULL OR coalesce(e.latest, e.earliest) >= r.from) AND (r.to IS NULL OR coalesce(e.earliest, e.latest) <= r.to) END
  })
  AND EXISTS {
    MATCH (e)-[theirs]->(o:Entity)
    WHERE o.id <> me.id AND ($other IS NULL OR o.id = $other) AND theirs.roleSide IN ['a', 'b', 'all']
      AND ($with IS NULL OR o.country = $with OR o.id = 'country:' + $with OR EXISTS {
    MATCH (o)<-[:SUBJECT]-(r:Relation {type: 'holds-office'})-[:OBJECT]->(:Entity {id: 'country:' + $with})
    WHERE CASE WHEN (r.from IS NULL AND r.to IS NULL) OR coalesce(e.earliest, e.latest) IS NULL THEN theirs.as = r.office
      ELSE (r.from IS NULL OR coalesce(e.latest, e.earliest) >= r.from) AND (r.to IS NULL OR coalesce(e.earliest, e.latest) <= r.to) END
  })
      AND (mine.roleSide <> theirs.roleSide OR mine.roleSide = 'all')
  }
WITH DISTINCT e, coalesce(e.earliest, e.latest) AS first, coalesce(e.latest, e.earliest) AS last
WITH e, first, last, first IS NULL AND ($from IS NOT NULL OR $to IS NOT NULL) AS undated
WHERE undated
  OR (NOT e.status IN $statuses AND ($from IS NULL OR last >= date($from)) AND ($to IS NULL OR first <= date($to)))
RETURN e.status AS status, undated, count(*) AS events
