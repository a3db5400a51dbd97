// The offices of one
// Theme: Offices
// Which offices one holds or held, and the sentences that say so.
// Parameters:
//   name: name = "George Shultz" — whose offices
// Columns: office, of, from, to, outlet, quote
// Drawing: MATCH (me)-[h:HOLDS]->(c)
//   RETURN DISTINCT me, h, c
// Picture: (one)<-[:SUBJECT]-(:Relation {type: 'holds-office'})<-[:STATES]-(:Claim {quote})
MATCH (me:Entity) WHERE me.id = $name OR me.name = $name
MATCH (me)<-[:SUBJECT]-(r:Relation {type: 'holds-office'})-[:OBJECT]->(c:Entity)
OPTIONAL MATCH (r)<-[:STATES]-(k:Claim)-[:IN]->(d:Document)
RETURN r.office AS office, c.name AS of, r.from AS from, r.to AS to, coalesce(d.source, d.key) AS outlet, k.quote AS quote
ORDER BY of, office, outlet, quote
