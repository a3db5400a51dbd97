// The busiest days
// Theme: Time
// Days with the most events that took place on them, and what kinds of events these were.
// Parameters:
//   from: day = null — not before this day
//   to: day = null — not after this day
//   limit: number = 20 — how many days at most
// Columns: day, events, kinds
// Picture: (:Event:Happened {earliest: day, latest: day})
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e:Happened AND e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31')) AND e.latest = e.earliest
RETURN e.earliest AS day, count(*) AS events, collect(DISTINCT e.type) AS kinds
ORDER BY events DESC, day
LIMIT $limit
