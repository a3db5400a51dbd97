// Writes documents.
// Parameters: rows: list of {id, properties, published: day, modified: moment}
// Columns: none
// (:Document {id, name, key, current, title, url, source, published, modified, language, text})
UNWIND $rows AS r
MERGE (d:Document {id: r.id})
SET d = r.properties, d.published = date(r.published), d.modified = datetime(r.modified)
