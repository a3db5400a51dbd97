// Who holds which office
// Theme: Offices
// People with their offices of a country or an organization, as texts state them; without a name, of all.
// Parameters:
//   of: name = null — the country or organization
//   limit: number = 200 — how many at most
// Columns: of, office, name, from, to, claims
// Drawing: RETURN p, h, c ORDER BY c.name, h.office, p.name LIMIT $limit
// Picture: (name:Person)-[:HOLDS {office, from, to}]->(of:Country|Organization)
MATCH (p:Person)-[h:HOLDS]->(c:Entity)
WHERE $of IS NULL OR c.id = $of OR c.name = $of
RETURN c.name AS of, h.office AS office, p.name AS name, h.from AS from, h.to AS to, h.count AS claims
ORDER BY of, office, name
LIMIT $limit
