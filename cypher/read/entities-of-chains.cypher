// Which things some chains name.
// Parameters: ids: of chains
// Columns: chain, entity: ids
// (:Chain)-[:HAS]->(:Signature)-[:REFERS_TO]->(:Entity)
UNWIND $ids AS asked
MATCH (:Chain {id: asked})-[:HAS]->(:Signature)-[:REFERS_TO]->(e:Entity)
RETURN asked AS chain, e.id AS entity
