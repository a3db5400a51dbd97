// Deletes shortcuts that no event supports any more.
// Parameters: rows: list of {id, a}
// Columns: none
// (:Entity)-[:MET|CALLED|LOCATED_IN {id}]->(:Entity)
UNWIND $rows AS r
MATCH (:Entity {id: r.a})-[s:MET|CALLED|LOCATED_IN {id: r.id}]->(:Entity)
DELETE s
