// In how many events some things take part.
// Parameters: ids
// Columns: id, events
// (:Entity {id})<--(:Event)
MATCH (e:Entity) WHERE e.id IN $ids
RETURN e.id AS id, COUNT { MATCH (e)<--(v:Event) RETURN DISTINCT v } AS events
