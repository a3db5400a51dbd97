// Meetings of a country's people by month
// Theme: Meetings
// How many meetings and visits people of a country took part in, month by month, and with how many different people of other countries. Events
// without a date are left out.
// Parameters:
//   country: name = "United States" — the country
// Columns: month, meetings, foreigners
// Picture: (:Person {country})<--(:Encounter:Happened)-->(:Person of another country)
MATCH (c:Entity:Country) WHERE c.id = $country OR c.name = $country
MATCH (p:Entity {country: substring(c.id, 8)})<-[x:PARTICIPANT|HOST|VISITOR]-(e:Encounter:Happened)
WHERE p:Person AND e.earliest IS NOT NULL
OPTIONAL MATCH (e)-[:PARTICIPANT|HOST|VISITOR]->(o:Person) WHERE o.country <> p.country
WITH e.earliest.year AS year, e.earliest.month AS month, e, o
RETURN toString(year) + '-' + right('0' + toString(month), 2) AS month, count(DISTINCT e) AS meetings, count(DISTINCT o) AS foreigners
ORDER BY month
