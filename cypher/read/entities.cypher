// All entities with their chains.
// Parameters: none
// Columns: the properties of write/entities, chains: ids
// (:Chain)-[:HAS]->(:Signature)-[:REFERS_TO]->(:Entity)
MATCH (e:Entity)
RETURN e.id AS id, e.type AS type, e.name AS name, e.named AS named, e.names AS names, e.key AS key, e.country AS country,
  e.organizationKind AS organizationKind, e.labelLanguages AS labelLanguages, e.labelTexts AS labelTexts,
  COLLECT { MATCH (e)<-[:REFERS_TO]-(:Signature)<-[:HAS]-(c:Chain) RETURN c.id } AS chains
