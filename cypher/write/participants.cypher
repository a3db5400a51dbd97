// Ties events to the things that take part; the role is the type of the tie.
// Parameters: rows: list of {event, entity, type, position, properties}
// Columns: none
// (:Event)-[:PARTICIPANT|HOST|VISITOR|PLACE|... {position, role, roleSide, side, as, alleged}]->(:Entity)
UNWIND $rows AS r
MATCH (e:Event {id: r.event})
MATCH (n:Entity {id: r.entity})
MERGE (e)-[p:$(r.type) {position: r.position}]->(n)
SET p = r.properties
