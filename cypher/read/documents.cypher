// Current versions of all documents.
// Parameters: none
// Columns: the properties of write/documents
// (:Document {current: true})
MATCH (d:Document {current: true})
RETURN d.id AS id, d.key AS key, d.text AS text, d.title AS title, d.url AS url, d.source AS source, d.published AS published,
  d.publishedBasis AS publishedBasis, d.language AS language, d.boilerplate AS boilerplate, d.warnings AS warnings,
  d.modified AS modified, d.rejectedReasons AS rejectedReasons, d.rejectedCounts AS rejectedCounts
