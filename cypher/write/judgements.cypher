// Appends people's judgements; one that is in already stays as it is.
// Parameters: rows: list of {id, properties, at: moment}
// Columns: none
// (:Judgement {id, name, verdict, a, b, correction, by, at, reason})
UNWIND $rows AS r
MERGE (j:Judgement {id: r.id})
ON CREATE SET j = r.properties, j.at = datetime(r.at)
