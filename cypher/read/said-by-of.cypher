// Ties of some claims to those who say so.
// Parameters: ids: of claims
// Columns: as read/said-by
// (:Claim)-[:SAID_BY]->(:Chain)
UNWIND $ids AS asked
MATCH (c:Claim {id: asked})-[s:SAID_BY]->(n:Chain)
RETURN c.id AS claim, n.id AS chain, s.position AS position, s.start AS start, s.end AS end, s.text AS text
