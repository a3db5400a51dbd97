// Writes shortcuts that were counted from events and relations: who met and called whom, who holds which office, which country a place lies in.
// Parameters: rows: list of {id, type, a, b, count, office, first: day, last: day, from: day, to: day}; an office has from and to, the others first and last
// Columns: none
// (:Person)-[:MET|CALLED {id, count, first, last}]->(:Person), (:Person)-[:HOLDS {id, office, count, from, to}]->(:Entity), (:Place)-[:LOCATED_IN {id}]->(:Country)
UNWIND $rows AS r
MATCH (a:Entity {id: r.a})
MATCH (b:Entity {id: r.b})
MERGE (a)-[s:$(r.type) {id: r.id}]->(b)
SET s.count = r.count, s.office = r.office, s.first = date(r.first), s.last = date(r.last), s.from = date(r.from), s.to = date(r.to)
