// Ties claims to those who say so.
// Parameters: rows: list of {claim, chain, position, properties}
// Columns: none
// (:Claim)-[:SAID_BY {position, start, end, text}]->(:Chain)
UNWIND $rows AS r
MATCH (c:Claim {id: r.claim})
MATCH (n:Chain {id: r.chain})
MERGE (c)-[s:SAID_BY {position: r.position}]->(n)
SET s = r.properties
