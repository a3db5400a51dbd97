// Ties of some claims to chains.
// Parameters: ids: of claims
// Columns: as read/arguments
// (:Claim)-[:ARGUMENT]->(:Chain)
UNWIND $ids AS asked
MATCH (c:Claim {id: asked})-[a:ARGUMENT]->(n:Chain)
RETURN c.id AS claim, n.id AS chain, a.position AS position, a.role AS role, a.start AS start, a.end AS end, a.text AS text,
  a.side AS side, a.as AS as, a.alleged AS alleged, a.key AS key
