// Notes that a build begins, under the next number; one that is noted already keeps its own.
// Parameters: id; started: moment; properties
// Columns: number
// (:Run {id, name, number, started, paths, dataVersion})
OPTIONAL MATCH (last:Run)
WITH coalesce(max(last.number), 0) + 1 AS next
MERGE (r:Run {id: $id})
ON CREATE SET r = $properties, r.number = next, r.name = 'Build ' + toString(next), r.started = datetime($started),
  r.new = 0, r.changed = 0, r.reread = 0, r.unchanged = 0, r.failed = 0, r.stopped = false
RETURN r.number AS number
