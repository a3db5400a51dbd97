// What was seized where
// Theme: Force
// Ships, goods, towns and the rest that were seized, by whom, from whom and where.
// Parameters:
//   country: name = null — only where this country is the place, the country of the place, or the one that seized
//   limit: number = 200 — how many at most
// Columns: day, item, type, by, owner, place, event
// Drawing: WITH DISTINCT e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (by)<-[:BY]-(:Seizure:Happened)-[:ITEM]->(item), (the seizure)-[:PLACE]->(place)-[:LOCATED_IN]->(:Country)
MATCH (e:Seizure:Happened)-[:ITEM]->(item:Entity)
OPTIONAL MATCH (e)-[:BY]->(by:Entity)
OPTIONAL MATCH (e)-[:OWNER]->(owner:Entity)
OPTIONAL MATCH (e)-[:PLACE]->(place:Entity)
WITH e, item, by, owner, place
WHERE $country IS NULL OR any(x IN [by, place] WHERE x.id = $country OR x.name = $country)
  OR EXISTS { (place)-[:LOCATED_IN]->(c:Country) WHERE c.id = $country OR c.name = $country }
RETURN e.earliest AS day, item.name AS item, item.type AS type, by.name AS by, owner.name AS owner, place.name AS place, e.id AS event
ORDER BY day, item
LIMIT $limit
