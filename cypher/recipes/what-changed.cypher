// What changed since a build
// Theme: Time
// People, events and the rest that builds after this one added, changed or took away. 'kg status' and 'kg diff' tell the numbers of builds.
// Parameters:
//   build: number = 1 — the build; what later ones changed is shown
//   kind: text = null — only this kind, for instance "event"
//   limit: number = 200 — how many at most
// Columns: build, kind, how, caption, id
// Picture: (:Run)-[:CHANGED]->(:Changes {kinds, ids, hows, captions})
MATCH (r:Run)-[:CHANGED]->(c:Changes)
WHERE r.number > $build
UNWIND range(0, size(c.ids) - 1) AS i
WITH r.number AS build, c.kinds[i] AS kind, c.hows[i] AS how, c.captions[i] AS caption, c.ids[i] AS id
WHERE $kind IS NULL OR kind = $kind
RETURN build, kind, how, caption, id
ORDER BY build, kind, how, id
LIMIT $limit
