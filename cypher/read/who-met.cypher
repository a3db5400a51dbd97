// Whom an entity met or spoke with, and how many documents say so; plans and denials only where they are asked for.
// Parameters: entity: id, or null for all of a country; other: id or null; from, to: days or null, both inclusive; of, with: codes of the countries of the one and of the other, or null; types: event types, empty for all contact; statuses: those to count, as happened, disputed
// Columns: event, caption, type, status, earliest, latest, with: names of the others, withIds, sources, claims
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
WHERE e.status IN $statuses AND (size($types) = 0 OR e.type IN $types)
  AND mine.roleSide IN ['a', 'b', 'all']
  AND ($of IS NULL OR me.country = $of OR me.id = 'country:' + $of OR EXISTS {
    MATCH (me)<-[:SUBJECT]-(r:Relation {type: 'holds-office'})-[:OBJECT]->(:Entity {id: 'country:' + $of})
    WHERE CASE WHEN (r.from IS NULL AND r.to IS NULL) OR coalesce(e.earliest, e.latest) IS NULL THEN mine.as = r.office
      ELSE (r.from IS NULL OR coalesce(e.latest, e.earliest) >= r.from) AND (r.to IS NULL OR coalesce(e.earliest, e.latest) <= r.to) END
  })
  AND ($from IS NULL OR coalesce(e.latest, e.earliest) >= date($from))
  AND ($to IS NULL OR coalesce(e.earliest, e.latest) <= date($to))
MATCH (e)-[theirs]->(o:Entity)
WHERE o.id <> me.id AND theirs.roleSide IN ['a', 'b', 'all']
  AND (mine.roleSide <> theirs.roleSide OR mine.roleSide = 'all')
WITH e, o, ($other IS NULL OR o.id = $other)
  AND ($with IS NULL OR o.country = $with OR o.id = 'country:' + $with OR EXISTS {
    MATCH (o)<-[:SUBJECT]-(r:Relation {type: 'holds-office'})-[:OBJECT]->(:Entity {id: 'country:' + $with})
    WHERE CASE WHEN (r.from IS NULL AND r.to IS NULL) OR coalesce(e.earliest, e.latest) IS NULL THEN theirs.as = r.office
      ELSE (r.from IS NULL OR coalesce(e.latest, e.earliest) >= r.from) AND (r.to IS NULL OR coalesce(e.earliest, e.latest) <= r.to) END
  }) AS suits
ORDER BY o.name, o.id
WITH e, collect(DISTINCT o) AS others, collect(suits) AS suiting
WHERE true IN suiting
RETURN e.id AS event, e.caption AS caption, e.type AS type, e.status AS status, e.earliest AS earliest, e.latest AS latest,
  [o IN others | o.name] AS with, [o IN others | o.id] AS withIds, e.sources AS sources, e.claims AS claims
ORDER BY coalesce(e.earliest, e.latest), event
