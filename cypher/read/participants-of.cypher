// Ties of some events to things that take part.
// Parameters: ids: of events
// Columns: as read/participants
// (:Event)-[:PARTICIPANT|HOST|...]->(:Entity)
UNWIND $ids AS asked
MATCH (e:Event {id: asked})-[p]->(n:Entity)
RETURN e.id AS event, n.id AS entity, p.position AS position, p.role AS role, p.side AS side, p.as AS as, p.alleged AS alleged
ORDER BY event, position
