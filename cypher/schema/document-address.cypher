// Finds documents by the hash of their address: addresses may be longer than an index takes.
// Parameters: none
// Columns: none
// (:Document {address})
CREATE INDEX kg_document_address IF NOT EXISTS FOR (n:Document) ON (n.address)
