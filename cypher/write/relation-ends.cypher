// Ties relations to the things that they are about, and to those that these stand in relation to.
// Parameters: rows: list of {id, subject, object}
// Columns: none
// (:Relation)-[:SUBJECT]->(:Entity), (:Relation)-[:OBJECT]->(:Entity)
UNWIND $rows AS r
MATCH (n:Relation {id: r.id})
MATCH (s:Entity {id: r.subject})
MATCH (o:Entity {id: r.object})
MERGE (n)-[:SUBJECT]->(s)
MERGE (n)-[:OBJECT]->(o)
