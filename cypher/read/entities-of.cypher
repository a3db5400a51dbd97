// Some entities, without their chains.
// Parameters: ids: of entities
// Columns: as read/entities; chains: empty
// (:Entity)
UNWIND $ids AS asked
MATCH (e:Entity {id: asked})
RETURN e.id AS id, e.type AS type, e.name AS name, e.named AS named, e.names AS names, e.key AS key, e.country AS country,
  e.organizationKind AS organizationKind, e.labelLanguages AS labelLanguages, e.labelTexts AS labelTexts,
  [] AS chains
