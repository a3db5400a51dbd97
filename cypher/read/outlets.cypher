// All outlets that documents name.
// Parameters: none
// Columns: source
// (:Document)-[:PUBLISHED_BY]->(:Source {name})
MATCH (s:Source) WHERE EXISTS { (s)<-[:PUBLISHED_BY]-(:Document {current: true}) }
RETURN DISTINCT s.name AS source
