// Finds events by earliest.
// Parameters: none
// Columns: none
// (:Event {earliest})
CREATE INDEX kg_event_earliest IF NOT EXISTS FOR (n:Event) ON (n.earliest)
