// Takes the chains away from entities that are written anew.
// Parameters: rows: list of {id}
// Columns: none
// (:Chain)-[:REFERS_TO]->(:Entity)
UNWIND $rows AS r
MATCH (:Entity {id: r.id})<-[t:REFERS_TO]-(:Chain)
DELETE t
