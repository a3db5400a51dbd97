// Finds entities by words of their names, in any spelling of accents.
// Parameters: none
// Columns: none
// (:Entity {names, folded})
CREATE FULLTEXT INDEX kg_entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.names, n.folded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
