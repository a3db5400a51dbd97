// Ties events to the events they belong to.
// Parameters: rows: list of {event, other, kind}
// Columns: none
// (:Event)-[:CONTEXT {kind}]->(:Event)
UNWIND $rows AS r
MATCH (e:Event {id: r.event})
MATCH (o:Event {id: r.other})
MERGE (e)-[:CONTEXT {kind: r.kind}]->(o)
