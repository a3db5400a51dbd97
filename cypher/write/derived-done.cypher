// Notes from which state of the documents the derived facts were computed.
// Parameters: truth: that state's number
// Columns: none
// (:Graph {derived})
MATCH (g:Graph {id: 'graph'})
SET g.derived = $truth
