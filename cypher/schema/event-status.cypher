// Finds events by status.
// Parameters: none
// Columns: none
// (:Event {status})
CREATE INDEX kg_event_status IF NOT EXISTS FOR (n:Event) ON (n.status)
