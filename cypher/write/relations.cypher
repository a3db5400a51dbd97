// Writes relations: lasting facts about two things.
// Parameters: rows: list of {id, properties, from: day, to: day}
// Columns: none
// (:Relation {id, name, type, office, from, to})
UNWIND $rows AS r
MERGE (n:Relation {id: r.id})
SET n = r.properties, n.from = date(r.from), n.to = date(r.to)
