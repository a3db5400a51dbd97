// Takes back what was noted of the changes of a build.
// Parameters: number: of the build
// Columns: none
// (:Run)-[:CHANGED]->(:Changes)
MATCH (:Run {number: $number})-[:CHANGED]->(c:Changes)
DETACH DELETE c
