// Writes shortcuts that were counted from events: who met and called whom, which country a place lies in.
// Parameters: rows: list of {id, type, a, b, count, first: day, last: day}
// Columns: none
// (:Person)-[:MET|CALLED {id, count, first, last}]->(:Person), (:Place)-[:LOCATED_IN {id}]->(:Country)
UNWIND $rows AS r
MATCH (a:Entity {id: r.a})
MATCH (b:Entity {id: r.b})
MERGE (a)-[s:$(r.type) {id: r.id}]->(b)
SET s.count = r.count, s.first = date(r.first), s.last = date(r.last)
