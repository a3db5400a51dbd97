// All builds.
// Parameters: none
// Columns: the properties of write/run-begun and write/run-ended
// (:Run)
MATCH (r:Run)
RETURN r.number AS number, r.started AS started, r.ended AS ended, r.paths AS paths, r.dataVersion AS dataVersion, r.new AS new,
  r.changed AS changed, r.reread AS reread, r.unchanged AS unchanged, r.failed AS failed, r.stopped AS stopped
ORDER BY number
