// Which of our constraints and indexes are there.
// Parameters: none
// Columns: name
SHOW INDEXES YIELD name
WHERE name STARTS WITH 'kg_'
RETURN name
