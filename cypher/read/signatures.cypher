// All signatures with their chains and the things that they mean.
// Parameters: none
// Columns: id, type, name, facts, entity: id, chains: ids
// (:Chain)-[:HAS]->(:Signature)-[:REFERS_TO]->(:Entity)
MATCH (s:Signature)-[:REFERS_TO]->(e:Entity)
RETURN s.id AS id, s.type AS type, s.name AS name, s.facts AS facts, e.id AS entity, COLLECT { MATCH (s)<-[:HAS]-(c:Chain) RETURN c.id } AS chains
