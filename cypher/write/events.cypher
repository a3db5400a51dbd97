// Writes events; type, families and status are labels, and a change takes the old ones away.
// Parameters: rows: list of {id, labels, properties, earliest: day, latest: day}
// Columns: none
// (:Event:Contact:Encounter:Meeting:Happened {id, name, caption, type, status, earliest, latest, why, claims, sources})
UNWIND $rows AS r
MERGE (e:Event {id: r.id})
SET e = r.properties, e.earliest = date(r.earliest), e.latest = date(r.latest)
WITH e, r, [label IN labels(e) WHERE label <> 'Event' AND NOT label IN r.labels] AS old
REMOVE e:$(old)
SET e:$(r.labels)
