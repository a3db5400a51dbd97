// Notes that documents changed: what was derived is out of date from now on.
// Parameters: none
// Columns: none
// (:Graph {truth})
MATCH (g:Graph {id: 'graph'})
SET g.truth = g.truth + 1
