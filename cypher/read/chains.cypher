// All chains in the order of their documents' lists.
// Parameters: none
// Columns: document, and the properties of write/chains
// (:Chain)-[:IN]->(:Document)
MATCH (c:Chain)-[:IN]->(d:Document)
RETURN d.id AS document, c.id AS id, c.position AS position, c.type AS type, c.name AS name, c.named AS named, c.key AS key,
  c.country AS country, c.gender AS gender, c.organizationKind AS organizationKind, c.names AS names, c.offices AS offices,
  c.mentions AS mentions, c.spans AS spans, c.index AS index
ORDER BY document, position
