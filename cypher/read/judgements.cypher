// All judgements.
// Parameters: none
// Columns: the properties of write/judgements
// (:Judgement)
MATCH (j:Judgement)
RETURN j.id AS id, j.verdict AS verdict, j.a AS a, j.b AS b, j.correction AS correction, j.by AS by, j.at AS at, j.reason AS reason
