// Names in any spelling
// Theme: Overview
// People, organizations, countries and the rest by words of their names, without regard to accents: the exact name is what other questions ask for.
// Parameters:
//   words: text = "gorbatsjov" — words of the name
//   limit: number = 20 — how many at most
// Columns: name, type, country, events, names, id
// Drawing: MATCH (e)<--(v:Event)
//   MATCH (v)-[r]->(o:Entity)
//   RETURN e, v, r, o ORDER BY score DESC, v.earliest, v.id
// Picture: full-text index -> (:Entity {names})
CALL db.index.fulltext.queryNodes('kg_entity_words', $words, {limit: $limit}) YIELD node AS e, score
RETURN e.name AS name, e.type AS type, e.country AS country, COUNT { MATCH (e)<--(v:Event) RETURN DISTINCT v } AS events, e.names AS names, e.id AS id
ORDER BY score DESC, events DESC, id
