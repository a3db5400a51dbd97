-- Version 4 of the tables: what would have to be counted or joined over all events of somebody to answer.

-- In how many events a thing takes part.
ALTER TABLE entity ADD COLUMN events INTEGER NOT NULL DEFAULT 0;
UPDATE entity SET events = (SELECT count(DISTINCT event) FROM participant WHERE entity = entity.n);

-- Derived: who faces whom in which event, the smaller number first. An entity that goes takes its events' rows along: they are written anew.
CREATE TABLE facing (
  one INTEGER NOT NULL, other INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  PRIMARY KEY (one, other, event)
) WITHOUT ROWID;
CREATE INDEX facing_event ON facing (event);
INSERT INTO facing SELECT DISTINCT a.entity, b.entity, a.event FROM participant AS a JOIN participant AS b ON b.event = a.event AND b.entity > a.entity
  WHERE a.faces IN ('a', 'b', 'all') AND b.faces IN ('a', 'b', 'all') AND (a.faces <> b.faces OR a.faces = 'all');
