// All events with their claims.
// Parameters: none
// Columns: the properties of write/events, claims: ids
// (:Claim)-[:STATES]->(:Event)
MATCH (e:Event)
RETURN e.id AS id, e.type AS type, e.status AS status, e.plover AS plover, e.why AS why, e.earliest AS earliest, e.latest AS latest,
  e.granularity AS granularity, e.basis AS basis, e.place AS place, e.valueRoles AS valueRoles, e.valueTexts AS valueTexts,
  e.contextEvents AS contextEvents, e.contextKinds AS contextKinds,
  COLLECT { MATCH (e)<-[:STATES]-(c:Claim) RETURN c.id } AS claims
