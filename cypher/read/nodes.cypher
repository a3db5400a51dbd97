// How many nodes the database holds, ours or not.
// Parameters: none
// Columns: nodes: number
MATCH (n)
RETURN count(n) AS nodes
