// Writes entities; their type is their second label.
// Parameters: rows: list of {id, labels, properties}
// Columns: none
// (:Entity:Person {id, name, names, named, folded, country})
UNWIND $rows AS r
MERGE (e:Entity {id: r.id})
SET e = r.properties
WITH e, r, [label IN labels(e) WHERE label <> 'Entity' AND NOT label IN r.labels] AS old
REMOVE e:$(old)
SET e:$(r.labels)
