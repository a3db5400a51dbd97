// Waits until the indexes of a new graph can be used, five minutes at most.
// Parameters: none
// Columns: none
CALL db.awaitIndexes(300)
