// Writes shortcuts that were counted from events and relations: who met and called whom, who holds which office, which country a place lies in.
// Parameters: rows: list of {id, type, a, b, count, first: day, last: day, office}; first and last of an office are its from and to
// Columns: none
// (:Person)-[:MET|CALLED {id, count, first, last}]->(:Person), (:Person)-[:HOLDS {id, office, count, from, to}]->(:Entity), (:Place)-[:LOCATED_IN {id}]->(:Country)
UNWIND $rows AS r
MATCH (a:Entity {id: r.a})
MATCH (b:Entity {id: r.b})
MERGE (a)-[s:$(r.type) {id: r.id}]->(b)
SET s.count = r.count, s.office = r.office,
  s.first = CASE r.type WHEN 'HOLDS' THEN null ELSE date(r.first) END, s.last = CASE r.type WHEN 'HOLDS' THEN null ELSE date(r.last) END,
  s.from = CASE r.type WHEN 'HOLDS' THEN date(r.first) END, s.to = CASE r.type WHEN 'HOLDS' THEN date(r.last) END
