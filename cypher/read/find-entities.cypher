// Entities whose names hold all words of a question, those with more events first.
// Parameters: words: a query of the full-text index; limit: number
// Columns: id, name, type, events: number of events it takes part in
// (:Entity {names, folded})<--(:Event)
CALL db.index.fulltext.queryNodes('kg_entity_words', $words) YIELD node
WHERE node.named
WITH node, COUNT { MATCH (node)<--(v:Event) RETURN DISTINCT v } AS events
RETURN node.id AS id, node.name AS name, node.type AS type, events
ORDER BY events DESC, name, id
LIMIT $limit
