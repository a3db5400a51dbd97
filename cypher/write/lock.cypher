// Locks the graph for one writer until the transaction ends, and counts the write.
// Parameters: schema: version of the schema for a new graph
// Columns: truth, derived, schema: numbers
// (:Graph {id: 'graph', schema, truth, derived, writes})
MERGE (g:Graph {id: 'graph'})
ON CREATE SET g.name = 'Graph', g.schema = $schema, g.truth = 0, g.derived = 0, g.writes = 1
ON MATCH SET g.writes = g.writes + 1
RETURN g.truth AS truth, g.derived AS derived, g.schema AS schema
