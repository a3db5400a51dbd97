// Finds entities by whole names, words of names and their spellings, all folded by kg: one key is one term.
// Parameters: none
// Columns: none
// (:Entity {keys})
CREATE FULLTEXT INDEX kg_entity_keys IF NOT EXISTS FOR (n:Entity) ON EACH [n.keys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
