// Finds entities by country.
// Parameters: none
// Columns: none
// (:Entity {country})
CREATE INDEX kg_entity_country IF NOT EXISTS FOR (n:Entity) ON (n.country)
