// All events of an entity.
// Parameters: entity: id
// Columns: event: id
// (:Entity {id: $entity})<--(:Event)
MATCH (:Entity {id: $entity})<--(e:Event)
RETURN DISTINCT e.id AS event
