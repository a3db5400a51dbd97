// Notes what relations were when they were written, behind all of their ties.
// Parameters: rows: list of {id, digest}
// Columns: none
// (:Relation {digest})
UNWIND $rows AS r
MATCH (n:Relation {id: r.id})
SET n.digest = r.digest
