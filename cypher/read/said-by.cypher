// All ties of claims to those who say so.
// Parameters: none
// Columns: claim, chain, and the properties of write/said-by
// (:Claim)-[:SAID_BY]->(:Chain)
MATCH (c:Claim)-[s:SAID_BY]->(n:Chain)
RETURN c.id AS claim, n.id AS chain, s.position AS position, s.start AS start, s.end AS end, s.text AS text
