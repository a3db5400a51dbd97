// All shortcuts.
// Parameters: none
// Columns: id, type, a, b, count, first: day, last: day
// (:Entity)-[:MET|CALLED|LOCATED_IN]->(:Entity)
MATCH (a:Entity)-[s:MET|CALLED|LOCATED_IN]->(b:Entity)
RETURN s.id AS id, type(s) AS type, a.id AS a, b.id AS b, s.count AS count, s.first AS first, s.last AS last
