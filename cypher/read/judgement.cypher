// Whether a judgement is in.
// Parameters: id
// Columns: id; no row when it is not
// (:Judgement {id: $id})
MATCH (j:Judgement {id: $id})
RETURN j.id AS id
