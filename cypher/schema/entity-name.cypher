// Finds entities by name.
// Parameters: none
// Columns: none
// (:Entity {name})
CREATE INDEX kg_entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)
