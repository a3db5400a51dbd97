// What a build changed.
// Parameters: number: of the build
// Columns: kinds, ids, hows, captions: lists of equal length
// (:Run)-[:CHANGED]->(:Changes)
MATCH (:Run {number: $number})-[:CHANGED]->(c:Changes)
RETURN c.position AS position, c.kinds AS kinds, c.ids AS ids, c.hows AS hows, c.captions AS captions
ORDER BY position
