// Which documents are near-copies of which.
// Parameters: none
// Columns: document, original: ids
// (:Document {current: true, copyOf})
MATCH (d:Document {current: true})
WHERE d.copyOf IS NOT NULL
MATCH (o:Document {id: d.copyOf})
RETURN d.id AS document, o.id AS original
