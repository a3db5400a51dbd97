-- Version 2 of the tables: people's judgements, near-copies, and what each build did.

-- Appended, never changed. Sides and correction are JSON as in the export; at is UTC, so that the order of text is the order of time.
CREATE TABLE judgement (
  id TEXT PRIMARY KEY,
  verdict TEXT NOT NULL,
  a TEXT NOT NULL, b TEXT, correction TEXT,
  by TEXT NOT NULL, at TEXT NOT NULL, reason TEXT
) WITHOUT ROWID;

-- Derived: the document that a near-copy copies.
CREATE TABLE copy (
  document INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
  original INTEGER NOT NULL REFERENCES document ON DELETE CASCADE
);
CREATE INDEX copy_original ON copy (original);

-- One row a build; ended is NULL while it runs and after it was killed. Moments are UTC, paths JSON.
CREATE TABLE run (
  number INTEGER PRIMARY KEY,
  started TEXT NOT NULL, ended TEXT,
  paths TEXT NOT NULL, data_version TEXT NOT NULL,
  new INTEGER NOT NULL, changed INTEGER NOT NULL, reread INTEGER NOT NULL, unchanged INTEGER NOT NULL, failed INTEGER NOT NULL,
  stopped INTEGER NOT NULL
);

CREATE TABLE run_change (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL, id TEXT NOT NULL, how TEXT NOT NULL, caption TEXT NOT NULL,
  PRIMARY KEY (run, position)
) WITHOUT ROWID;
