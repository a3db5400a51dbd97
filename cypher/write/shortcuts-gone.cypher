// Deletes shortcuts that nothing supports any more.
// Parameters: rows: list of {id, a}
// Columns: none
// (:Entity)-[:MET|CALLED|HOLDS|LOCATED_IN {id}]->(:Entity)
UNWIND $rows AS r
MATCH (:Entity {id: r.a})-[s:MET|CALLED|HOLDS|LOCATED_IN {id: r.id}]->(:Entity)
DELETE s
