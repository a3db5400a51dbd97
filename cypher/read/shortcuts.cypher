// All shortcuts.
// Parameters: none
// Columns: id, type, a, b, count, first: day, last: day, office
// (:Entity)-[:MET|CALLED|HOLDS|LOCATED_IN]->(:Entity)
MATCH (a:Entity)-[s:MET|CALLED|HOLDS|LOCATED_IN]->(b:Entity)
RETURN s.id AS id, type(s) AS type, a.id AS a, b.id AS b, s.count AS count, coalesce(s.first, s.from) AS first, coalesce(s.last, s.to) AS last,
  s.office AS office
