// All shortcuts.
// Parameters: none
// Columns: id, type, a, b, count, first: day, last: day, office, from: day, to: day
// (:Entity)-[:MET|CALLED|HOLDS|LOCATED_IN]->(:Entity)
MATCH (a:Entity)-[s:MET|CALLED|HOLDS|LOCATED_IN]->(b:Entity)
RETURN s.id AS id, type(s) AS type, a.id AS a, b.id AS b, s.count AS count, s.first AS first, s.last AS last, s.office AS office, s.from AS from, s.to AS to
