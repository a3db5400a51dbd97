// Ties claims to the chains they speak of.
// Parameters: rows: list of {claim, chain, position, properties}
// Columns: none
// (:Claim)-[:ARGUMENT {position, role, start, end, text, side, as, alleged, key}]->(:Chain)
UNWIND $rows AS r
MATCH (c:Claim {id: r.claim})
MATCH (n:Chain {id: r.chain})
MERGE (c)-[a:ARGUMENT {position: r.position}]->(n)
SET a = r.properties
