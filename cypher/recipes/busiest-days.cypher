// The busiest days
// Theme: Time
// Days between two days with the most events that took place on them, and what kinds of events these were.
// Parameters:
//   from: day = "1986-01-01" — the first of these days
//   to: day = "1986-12-31" — the last of these days
//   limit: number = 20 — how many days at most
// Columns: day, events, kinds
// Picture: (:Event:Happened {earliest: day, latest: day})
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Happened AND e.earliest >= date($from) AND e.earliest <= date($to) AND e.latest = e.earliest
RETURN e.earliest AS day, count(*) AS events, collect(DISTINCT e.type) AS kinds
ORDER BY events DESC, day
LIMIT $limit
