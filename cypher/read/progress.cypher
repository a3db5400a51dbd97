// How far the graph is; no row when there is none.
// Parameters: none
// Columns: schema, truth, derived, writes: numbers
// (:Graph {id: 'graph'})
MATCH (g:Graph {id: 'graph'})
RETURN g.schema AS schema, g.truth AS truth, g.derived AS derived, g.writes AS writes
