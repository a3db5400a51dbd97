// All events of an entity, or of two together, of every status, within the days or without a date.
// Parameters: entity: id, or null for all of a country; other: id or null; from, to: days or null, both inclusive; of, with: codes of the countries of the one and of the other, or null; types: event types, empty for all
// Columns: event, status, earliest, latest
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
  AND (coalesce(e.earliest, e.latest) IS NULL OR (
    ($from IS NULL OR coalesce(e.latest, e.earliest) >= date($from)) AND ($to IS NULL OR coalesce(e.earliest, e.latest) <= date($to))))
RETURN DISTINCT e.id AS event, e.status AS status, e.earliest AS earliest, e.latest AS latest
