// Which of our constraints and indexes are there.
// Parameters: none
// Columns: name, state: ONLINE, POPULATING or FAILED
SHOW INDEXES YIELD name, state
WHERE name STARTS WITH 'kg_'
RETURN name, state
