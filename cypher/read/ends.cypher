// Nodes at the ends of relationships that an answer gave.
// Parameters: keys: element ids that the server gave just before
// Columns: node
UNWIND $keys AS key
MATCH (n) WHERE elementId(n) = key
RETURN n AS node
