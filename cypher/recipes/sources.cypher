// Sources by number of events
// Theme: Sources
// Outlets with the number of their articles; and of as many of these as are looked through, the events they tell of and those that no other outlet tells.
// Parameters:
//   look: number = 250 — how many articles of each outlet are looked through
//   limit: number = 50 — how many at most
// Columns: outlet, articles, events, alone
// Picture: (:Source)<-[:PUBLISHED_BY]-(:Document)<-[:IN]-(:Claim)-[:STATES]->(:Event)
MATCH (s:Source)
WITH s, COUNT { (s)<-[:PUBLISHED_BY]-() } AS articles,
  COLLECT { MATCH (s)<-[:PUBLISHED_BY]-(d:Document) WITH d LIMIT $look MATCH (d)<-[:IN]-(:Claim)-[:STATES]->(e:Event) RETURN DISTINCT e } AS events
RETURN s.name AS outlet, articles, size(events) AS events,
  size([e IN events WHERE e.sources = 1 OR NOT EXISTS { MATCH (e)<-[:STATES]-(:Claim)-[:IN]->(:Document)-[:PUBLISHED_BY]->(x:Source) WHERE x <> s }]) AS alone
ORDER BY events DESC, outlet
LIMIT $limit
