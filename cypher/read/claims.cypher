// All claims in the order of their documents' lists.
// Parameters: none
// Columns: document, and the properties of write/claims
// (:Claim)-[:IN]->(:Document)
MATCH (c:Claim)-[:IN]->(d:Document)
RETURN d.id AS document, c.id AS id, c.position AS position, c.type AS type, c.start AS start, c.end AS end, c.quote AS quote,
  c.triggerStart AS triggerStart, c.triggerEnd AS triggerEnd, c.polarity AS polarity, c.modality AS modality, c.withdrawn AS withdrawn,
  c.earliest AS earliest, c.latest AS latest, c.granularity AS granularity, c.basis AS basis, c.ordinal AS ordinal,
  c.withinDays AS withinDays, c.several AS several, c.thread AS thread, c.confidence AS confidence, c.extractor AS extractor,
  c.values AS values, c.voices AS voices
ORDER BY document, position
