// What is in the graph
// Theme: Overview
// Numbers of events by type and status.
// Parameters: none
// Columns: type, happened, disputed, planned, possible, denied, cancelled
// Picture: (:Event {type, status})
// Scan: counts all events, which only reading all of them tells.
MATCH (e:Event)
RETURN e.type AS type, sum(CASE e.status WHEN 'happened' THEN 1 ELSE 0 END) AS happened, sum(CASE e.status WHEN 'disputed' THEN 1 ELSE 0 END) AS disputed,
  sum(CASE e.status WHEN 'planned' THEN 1 ELSE 0 END) AS planned, sum(CASE e.status WHEN 'possible' THEN 1 ELSE 0 END) AS possible,
  sum(CASE e.status WHEN 'denied' THEN 1 ELSE 0 END) AS denied, sum(CASE e.status WHEN 'cancelled' THEN 1 ELSE 0 END) AS cancelled
ORDER BY happened DESC, type
