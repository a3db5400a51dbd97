// Entities whose names hold all words of a question, the best first.
// Parameters: words: a query of the full-text index; limit: number
// Columns: id, name, type, score
// (:Entity {names, folded})
CALL db.index.fulltext.queryNodes('kg_entity_words', $words, {limit: $limit}) YIELD node, score
RETURN node.id AS id, node.name AS name, node.type AS type, score
ORDER BY score DESC, id
