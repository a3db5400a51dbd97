// Things that a name may mean: by id, by the id of a chain, by the beginning of an id of 6 characters or more, or by words and spellings of names.
// Parameters: name; words: a query of the index of keys
// Columns: id
// (:Entity {id, keys})
CALL () {
  MATCH (e:Entity {id: $name}) RETURN e
  UNION
  MATCH (:Chain {id: $name})-[:HAS]->(:Signature)-[:REFERS_TO]->(e:Entity) RETURN e
  UNION
  MATCH (e:Entity) WHERE e.id STARTS WITH $name AND size($name) >= 6 RETURN e
  UNION
  CALL db.index.fulltext.queryNodes('kg_entity_keys', $words) YIELD node AS e RETURN e
}
RETURN DISTINCT e.id AS id
