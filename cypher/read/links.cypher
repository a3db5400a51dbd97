// With whom and what some things share an event: the steps of paths, a front at a time.
// Parameters: ids: of the things; ends: ids of the two that are to be joined; statuses: of events that count; places: whether countries and places count; types: event types, empty for all; from, to: days or null, both inclusive; with: code of the country of the things between, or null
// Columns: from, event, to: ids
// (:Entity)<--(:Event)-->(:Entity)
UNWIND $ids AS asked
MATCH (a:Entity {id: asked})<-[x]-(e:Event)
WHERE e.status IN $statuses AND (size($types) = 0 OR e.type IN $types)
  AND ($from IS NULL OR coalesce(e.latest, e.earliest) >= date($from)) AND ($to IS NULL OR coalesce(e.earliest, e.latest) <= date($to))
  AND (x.roleSide IN ['a', 'b', 'all'] OR (x.roleSide = 'place' AND ($places OR a.id IN $ends)))
  AND ($with IS NULL OR a.id IN $ends OR (x.roleSide IN ['a', 'b', 'all'] AND (a.country = $with OR a.id = 'country:' + $with OR EXISTS {
    MATCH (a)<-[:SUBJECT]-(r:Relation {type: 'holds-office'})-[:OBJECT]->(:Entity {id: 'country:' + $with})
    WHERE CASE WHEN (r.from IS NULL AND r.to IS NULL) OR coalesce(e.earliest, e.latest) IS NULL THEN x.as = r.office
      ELSE (r.from IS NULL OR coalesce(e.latest, e.earliest) >= r.from) AND (r.to IS NULL OR coalesce(e.earliest, e.latest) <= r.to) END
  })))
MATCH (e)-[y]->(b:Entity)
WHERE b.id <> a.id AND (y.roleSide IN ['a', 'b', 'all'] OR (y.roleSide = 'place' AND ($places OR b.id IN $ends)))
  AND ($with IS NULL OR b.id IN $ends OR (y.roleSide IN ['a', 'b', 'all'] AND (b.country = $with OR b.id = 'country:' + $with OR EXISTS {
    MATCH (b)<-[:SUBJECT]-(r:Relation {type: 'holds-office'})-[:OBJECT]->(:Entity {id: 'country:' + $with})
    WHERE CASE WHEN (r.from IS NULL AND r.to IS NULL) OR coalesce(e.earliest, e.latest) IS NULL THEN y.as = r.office
      ELSE (r.from IS NULL OR coalesce(e.latest, e.earliest) >= r.from) AND (r.to IS NULL OR coalesce(e.earliest, e.latest) <= r.to) END
  })))
  AND (b:Person OR b:Organization OR b.id IN $ends OR ($places AND (b:Country OR b:Place)))
RETURN DISTINCT asked AS from, e.id AS event, b.id AS to
