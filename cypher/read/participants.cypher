// All ties of events to things that take part.
// Parameters: none
// Columns: event, entity, and the properties of write/participants
// (:Event)-[:PARTICIPANT|HOST|...]->(:Entity)
MATCH (e:Event)-[p]->(n:Entity)
RETURN e.id AS event, n.id AS entity, p.position AS position, p.role AS role, p.side AS side, p.as AS as, p.alleged AS alleged
ORDER BY event, position
