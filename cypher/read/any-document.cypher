// Whether there is a document.
// Parameters: none
// Columns: id; no row when there is none
// (:Document {current: true})
MATCH (d:Document {current: true})
RETURN d.id AS id
LIMIT 1
