// Ties claims to the event that they state or deny.
// Parameters: rows: list of {claim, event, stance}
// Columns: none
// (:Claim)-[:STATES {stance: 'asserts'|'denies'}]->(:Event)
UNWIND $rows AS r
MATCH (c:Claim {id: r.claim})
MATCH (e:Event {id: r.event})
MERGE (c)-[s:STATES]->(e)
SET s.stance = r.stance
