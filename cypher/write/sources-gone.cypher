// Deletes outlets without documents.
// Parameters: none
// Columns: none
// (:Source)
MATCH (s:Source)
WHERE NOT EXISTS { (s)<-[:PUBLISHED_BY]-(:Document) }
DELETE s
