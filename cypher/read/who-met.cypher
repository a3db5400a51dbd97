// Whom an entity met or spoke with: contacts of every status, within the days or without a date.
// Parameters: entity: id, or null for all of a country; other: id or null; from, to: days or null, both inclusive; of, with: codes of the countries of the one and of the other, or null; types: event types, empty for all contact
// Columns: event, status, earliest, latest
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
  AND (coalesce(e.earliest, e.latest) IS NULL OR (
    ($from IS NULL OR coalesce(e.latest, e.earliest) >= date($from)) AND ($to IS NULL OR coalesce(e.earliest, e.latest) <= date($to))))
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
RETURN DISTINCT e.id AS event, e.status AS status, e.earliest AS earliest, e.latest AS latest
