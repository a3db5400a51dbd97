// Writes relations with their two ends.
// Parameters: rows: list of {id, subject, object, properties, from: day, to: day}
// Columns: none
// (:Entity)<-[:SUBJECT]-(:Relation {id, name, caption, type, office, from, to})-[:OBJECT]->(:Entity)
UNWIND $rows AS r
MERGE (n:Relation {id: r.id})
SET n = r.properties, n.from = date(r.from), n.to = date(r.to)
WITH n, r
CALL (n) {
  MATCH (n)-[old]-()
  DELETE old
}
MATCH (a:Entity {id: r.subject})
MATCH (b:Entity {id: r.object})
MERGE (n)-[:SUBJECT]->(a)
MERGE (n)-[:OBJECT]->(b)
