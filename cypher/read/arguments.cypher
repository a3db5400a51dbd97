// All ties of claims to chains.
// Parameters: none
// Columns: claim, chain, and the properties of write/arguments
// (:Claim)-[:ARGUMENT]->(:Chain)
MATCH (c:Claim)-[a:ARGUMENT]->(n:Chain)
RETURN c.id AS claim, n.id AS chain, a.position AS position, a.role AS role, a.start AS start, a.end AS end, a.text AS text,
  a.side AS side, a.as AS as, a.alleged AS alleged, a.key AS key
