// The people of a country
// Theme: Offices
// People of a country by the number of events that took place with them, with an office where one is known.
// Parameters:
//   country: name = "United States" — the country
//   limit: number = 50 — how many at most
// Columns: name, offices, events
// Drawing: OPTIONAL MATCH (p)-[h:HOLDS|MET|CALLED]-(o:Entity)
//   RETURN p, h, o ORDER BY p.name, o.name
// Picture: (name:Person {country})<--(:Event:Happened)
MATCH (c:Entity:Country) WHERE c.id = $country OR c.name = $country
MATCH (p:Entity {country: substring(c.id, 8)}) WHERE p:Person
RETURN p.name AS name, COLLECT { MATCH (p)-[h:HOLDS]->() RETURN DISTINCT h.office ORDER BY h.office } AS offices,
  COUNT { MATCH (p)<--(e:Happened) RETURN DISTINCT e } AS events
ORDER BY events DESC, name
LIMIT $limit
