// Notes which documents are near-copies of which; without an original a document is none any more.
// Parameters: rows: list of {id, original: id of a document, or nothing}
// Columns: none
// (:Document {id, copyOf})
UNWIND $rows AS r
MATCH (d:Document {id: r.id})
SET d.copyOf = r.original
