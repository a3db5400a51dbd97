// All relations with their claims.
// Parameters: none
// Columns: id, type, office, from: day, to: day, subject, object: ids, claims: ids
// (:Entity)<-[:SUBJECT]-(:Relation)-[:OBJECT]->(:Entity)
MATCH (a:Entity)<-[:SUBJECT]-(r:Relation)-[:OBJECT]->(b:Entity)
RETURN r.id AS id, r.type AS type, r.office AS office, r.from AS from, r.to AS to, a.id AS subject, b.id AS object,
  COLLECT { MATCH (r)<-[:STATES]-(c:Claim) RETURN c.id } AS claims
