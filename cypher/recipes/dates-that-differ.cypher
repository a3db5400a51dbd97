// Dates that differ
// Theme: Doubt
// Events whose sentences give different days: all of them, and why the one that stands was chosen.
// Parameters:
//   from: day = null — not before this day
//   to: day = null — not after this day
//   newest: number = 50000 — how many events are looked through, the newest before the last of these days first
//   limit: number = 100 — how many at most
// Columns: day, caption, days, why, event
// Drawing: WITH e ORDER BY e.earliest, e.id LIMIT $limit
//   MATCH (e)-[r]->(o:Entity)
//   RETURN e, r, o
// Picture: (:Event)<-[:STATES]-(:Claim {earliest, latest})
MATCH (e:Event) USING INDEX e:Event(earliest)
WHERE e.earliest >= date(coalesce($from, '0001-01-01')) AND e.earliest <= date(coalesce($to, '9999-12-31'))
WITH e ORDER BY e.earliest DESC LIMIT $newest
WITH e WHERE e.claims > 1
WITH e, COLLECT {
    MATCH (e)<-[:STATES]-(c:Claim) WHERE c.earliest IS NOT NULL
    RETURN DISTINCT toString(c.earliest) + CASE c.latest WHEN c.earliest THEN '' ELSE coalesce('/' + toString(c.latest), '') END AS days ORDER BY days
  } AS days
WHERE size(days) > 1
RETURN e.earliest AS day, e.caption AS caption, days, e.why AS why, e.id AS event
ORDER BY day, event
LIMIT $limit
