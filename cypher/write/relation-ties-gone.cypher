// Takes things and claims away from relations that are written anew.
// Parameters: rows: list of {id}
// Columns: none
// (:Claim)-[:STATES]->(:Relation)-[:SUBJECT|OBJECT]->(:Entity)
UNWIND $rows AS r
MATCH (:Relation {id: r.id})-[tie]-()
DELETE tie
