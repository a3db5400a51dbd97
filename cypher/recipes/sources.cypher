// Sources by number of events
// Theme: Sources
// Outlets with the number of their articles, of the events they tell of, and of those that no other outlet tells.
// Parameters:
//   limit: number = 50 — how many at most
// Columns: outlet, articles, events, alone
// Picture: (:Source)<-[:PUBLISHED_BY]-(:Document)<-[:IN]-(:Claim)-[:STATES]->(:Event)
// Scan: counts the events of all articles, which only reading all of them tells.
MATCH (s:Source)<-[:PUBLISHED_BY]-(d:Document)
OPTIONAL MATCH (d)<-[:IN]-(:Claim)-[:STATES]->(e:Event)
WITH s, count(DISTINCT d) AS articles, collect(DISTINCT e) AS events
RETURN s.name AS outlet, articles, size(events) AS events,
  size([e IN events WHERE NOT EXISTS { MATCH (e)<-[:STATES]-(:Claim)-[:IN]->(:Document)-[:PUBLISHED_BY]->(x:Source) WHERE x <> s }]) AS alone
ORDER BY events DESC, outlet
LIMIT $limit
