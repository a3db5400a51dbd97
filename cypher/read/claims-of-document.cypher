// All claims of a document with the events that they state or deny.
// Parameters: document: id
// Columns: claim, event: ids; event is null where the claim counts for nothing
// (:Document {id: $document})<-[:IN]-(:Claim)-[:STATES]->(:Event)
MATCH (:Document {id: $document})<-[:IN]-(c:Claim)
OPTIONAL MATCH (c)-[:STATES]->(e:Event)
RETURN c.id AS claim, e.id AS event
