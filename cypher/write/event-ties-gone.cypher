// Takes participants, claims and ties to other events away from events that are written anew.
// Parameters: rows: list of {id}
// Columns: none
// (:Claim)-[:STATES]->(:Event)-[:PARTICIPANT|CONTEXT|...]->(:Entity|Event)
UNWIND $rows AS r
MATCH (e:Event {id: r.id})
CALL (e) {
  MATCH (e)-[out]->()
  DELETE out
}
CALL (e) {
  MATCH (e)<-[states:STATES]-(:Claim)
  DELETE states
}
