// Which events some claims state or deny.
// Parameters: ids: of claims
// Columns: claim, event: ids
// (:Claim)-[:STATES]->(:Event)
UNWIND $ids AS asked
MATCH (:Claim {id: asked})-[:STATES]->(e:Event)
RETURN asked AS claim, e.id AS event
