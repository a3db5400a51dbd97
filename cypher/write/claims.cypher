// Writes claims: one sourced statement of an event each.
// Parameters: rows: list of {id, properties, earliest: day, latest: day}
// Columns: none
// (:Claim {id, name, type, quote, polarity, modality, earliest, latest, confidence, extractor})
UNWIND $rows AS r
MERGE (c:Claim {id: r.id})
SET c = r.properties, c.earliest = date(r.earliest), c.latest = date(r.latest)
