// Notes what a build changed, many changes on a node: one list for each member of a change, in equal order.
// Parameters: rows: list of {id, run: number of the build, properties}
// Columns: none
// (:Run)-[:CHANGED]->(:Changes {id, name, position, kinds, ids, hows, captions})
UNWIND $rows AS r
MATCH (b:Run {number: r.run})
MERGE (c:Changes {id: r.id})
SET c = r.properties
MERGE (b)-[:CHANGED]->(c)
