// Writes chains: the mentions of one thing in one document.
// Parameters: rows: list of {id, properties}
// Columns: none
// (:Chain {id, name, type, spans, mentions})
UNWIND $rows AS r
MERGE (c:Chain {id: r.id})
SET c = r.properties
