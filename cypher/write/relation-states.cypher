// Ties claims to the relation that they state.
// Parameters: rows: list of {claim, relation, stance}
// Columns: none
// (:Claim)-[:STATES {stance: 'asserts'|'denies'}]->(:Relation)
UNWIND $rows AS r
MATCH (c:Claim {id: r.claim})
MATCH (n:Relation {id: r.relation})
MERGE (c)-[s:STATES]->(n)
SET s.stance = r.stance
