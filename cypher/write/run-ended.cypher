// Notes how a build ended.
// Parameters: number; ended: moment or null; new, changed, reread, unchanged, failed: numbers of documents; stopped: whether its user stopped it
// Columns: none
// (:Run {number, ended, new, changed, reread, unchanged, failed, stopped})
MATCH (r:Run {number: $number})
SET r.ended = datetime($ended), r.new = $new, r.changed = $changed, r.reread = $reread, r.unchanged = $unchanged, r.failed = $failed, r.stopped = $stopped
