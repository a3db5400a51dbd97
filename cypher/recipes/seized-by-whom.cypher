// Who was seized, arrested or expelled by whom
// Theme: Force
// People against whom force short of violence was used, and who used it. Deeds of those who are only suspected are marked.
// Parameters:
//   from: day = null — not before this day
//   to: day = null — not after this day
//   limit: number = 200 — how many at most
// Columns: day, type, by, who, alleged, event
// Drawing: RETURN by, a, e, b, who ORDER BY e.earliest, e.id LIMIT $limit
// Picture: (by)<-[:BY]-(:Coercion:Happened)-[role of side b]->(who:Person)
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Coercion AND e:Happened AND e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
MATCH (by:Entity)<-[a]-(e)-[b]->(who:Person)
WHERE a.roleSide = 'a' AND b.roleSide = 'b'
RETURN e.earliest AS day, e.type AS type, by.name AS by, who.name AS who, coalesce(a.alleged, false) AS alleged, e.id AS event
ORDER BY day, type, by, who
LIMIT $limit
