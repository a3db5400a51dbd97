// Who attacked whom
// Theme: Force
// Attacks, killings, injuries and abductions that took place, with who did it and to whom. Those whom the texts only suspect are marked: alleged.
// Parameters:
//   from: day = null — not before this day
//   to: day = null — not after this day
//   limit: number = 200 — how many at most
// Columns: day, type, by, alleged, against, place, event
// Drawing: WITH DISTINCT e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (by)<-[role of side a]-(:Violence:Happened)-[role of side b]->(against)
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Violence AND e:Happened AND e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
MATCH (e)-[b]->(against:Entity) WHERE b.roleSide = 'b'
OPTIONAL MATCH (e)-[a]->(by:Entity) WHERE a.roleSide = 'a'
OPTIONAL MATCH (e)-[:PLACE]->(place:Entity)
RETURN e.earliest AS day, e.type AS type, by.name AS by, coalesce(a.alleged, false) AS alleged, against.name AS against, place.name AS place, e.id AS event
ORDER BY day, type, by, against
LIMIT $limit
