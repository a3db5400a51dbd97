// Writes shortcuts that were computed from events and relations: who met and called whom, who holds which office, which country a place lies in.
// Parameters: rows: list of {id, type, a, b, count, first: day, last: day, office, from: day, to: day}
// Columns: none
// (:Person)-[:MET|CALLED {id, count, first, last}]->(:Person), (:Person)-[:HOLDS {id, office, from, to}]->(:Entity), (:Place)-[:LOCATED_IN {id}]->(:Country)
UNWIND $rows AS r
MATCH (a:Entity {id: r.a})
MATCH (b:Entity {id: r.b})
MERGE (a)-[s:$(r.type) {id: r.id}]->(b)
SET s.count = r.count, s.first = date(r.first), s.last = date(r.last), s.office = r.office, s.from = date(r.from), s.to = date(r.to)
