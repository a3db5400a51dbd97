-- The tables of a graph in one SQLite file. Truth: document, chain, mention_span, claim, argument, said_by, rejection, ledger.
-- Derived, recomputed from the truth and never edited: entity, entity_name, refers_to, event, participant, event_value,
-- event_context, states. Column n is a number of this file only; id is the content hash that holds on every machine.
-- Free text that UTF-8 cannot hold (lone surrogates) or that SQL would cut (NUL) is a BLOB of UTF-16LE in the same column.
-- Lists that nobody queries are JSON. Dates are ISO local dates, both ends inclusive; an unknown end is NULL.

CREATE TABLE document (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  key TEXT NOT NULL,
  current INTEGER NOT NULL,
  title TEXT, url TEXT, source TEXT,
  published TEXT, published_basis TEXT NOT NULL, modified TEXT,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  boilerplate TEXT NOT NULL, warnings TEXT NOT NULL
);
CREATE UNIQUE INDEX document_current ON document (key) WHERE current = 1;
CREATE INDEX document_key ON document (key);

CREATE TABLE chain (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL,
  type TEXT NOT NULL, name TEXT NOT NULL, named INTEGER NOT NULL,
  key TEXT, country TEXT, gender TEXT, organization_kind TEXT,
  names TEXT NOT NULL, offices TEXT NOT NULL
);
CREATE INDEX chain_document ON chain (document);

CREATE TABLE mention_span (
  chain INTEGER NOT NULL REFERENCES chain ON DELETE CASCADE,
  position INTEGER NOT NULL,
  mention INTEGER NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY (chain, position)
) WITHOUT ROWID;

CREATE TABLE claim (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  position INTEGER NOT NULL,
  type TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL,
  trigger_start INTEGER NOT NULL, trigger_end INTEGER NOT NULL,
  polarity TEXT NOT NULL, modality TEXT NOT NULL, withdrawn INTEGER NOT NULL,
  earliest TEXT, latest TEXT, granularity TEXT, basis TEXT,
  ordinal INTEGER, within_days INTEGER, several INTEGER NOT NULL, thread INTEGER,
  confidence REAL NOT NULL, extractor TEXT NOT NULL
);
CREATE INDEX claim_document ON claim (document);

CREATE TABLE argument (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL,
  chain INTEGER REFERENCES chain ON DELETE CASCADE,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  side TEXT, "as" TEXT, alleged INTEGER NOT NULL,
  PRIMARY KEY (claim, position)
) WITHOUT ROWID;
CREATE INDEX argument_chain ON argument (chain);

CREATE TABLE said_by (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  position INTEGER NOT NULL,
  chain INTEGER REFERENCES chain ON DELETE CASCADE,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (claim, position)
) WITHOUT ROWID;
CREATE INDEX said_by_chain ON said_by (chain);

CREATE TABLE rejection (
  document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
  reason TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (document, reason)
) WITHOUT ROWID;

CREATE TABLE ledger (
  key TEXT PRIMARY KEY,
  document TEXT,
  state TEXT NOT NULL,
  data_version TEXT NOT NULL,
  error TEXT
) WITHOUT ROWID;

CREATE TABLE entity (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL, name TEXT NOT NULL, named INTEGER NOT NULL,
  key TEXT, country TEXT, organization_kind TEXT,
  labels TEXT NOT NULL,
  digest TEXT NOT NULL
);

CREATE TABLE entity_name (
  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (entity, position)
) WITHOUT ROWID;
CREATE INDEX entity_name_folded ON entity_name (folded);

CREATE TABLE refers_to (
  chain INTEGER PRIMARY KEY REFERENCES chain ON DELETE CASCADE,
  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE
);
CREATE INDEX refers_to_entity ON refers_to (entity);

CREATE TABLE event (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL, status TEXT NOT NULL, plover TEXT, why TEXT,
  earliest TEXT, latest TEXT, granularity TEXT, basis TEXT,
  place TEXT,
  digest TEXT NOT NULL
);
CREATE INDEX event_earliest ON event (earliest);

CREATE TABLE participant (
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  position INTEGER NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity,
  role TEXT NOT NULL, side TEXT, "as" TEXT, alleged INTEGER NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;
CREATE INDEX participant_entity ON participant (entity, event);

CREATE TABLE event_value (
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  position INTEGER NOT NULL,
  role TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE event_context (
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  position INTEGER NOT NULL,
  other TEXT NOT NULL, kind TEXT NOT NULL,
  PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE states (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  PRIMARY KEY (event, claim)
) WITHOUT ROWID;
CREATE INDEX states_claim ON states (claim);

-- A claim or chain that goes takes its ties to derived rows along; without a digest these rows are written anew.
CREATE TRIGGER claim_gone BEFORE DELETE ON claim BEGIN
  UPDATE event SET digest = '' WHERE n IN (SELECT event FROM states WHERE claim = old.n);
  DELETE FROM claim_text WHERE rowid = old.n;
END;
CREATE TRIGGER chain_gone BEFORE DELETE ON chain BEGIN
  UPDATE entity SET digest = '' WHERE n IN (SELECT entity FROM refers_to WHERE chain = old.n);
END;
CREATE TRIGGER entity_gone BEFORE DELETE ON entity BEGIN
  DELETE FROM entity_text WHERE rowid = old.n;
END;

-- Folded words for search; rowid is n of claim and entity. The folding is our own: FTS5 keeps the ø, ð, þ, ł that readers leave out.
CREATE VIRTUAL TABLE claim_text USING fts5 (quote, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
CREATE VIRTUAL TABLE entity_text USING fts5 (names, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");

-- truth counts the writes that changed documents; derived is the truth from which entities and events were computed.
CREATE TABLE progress (one INTEGER PRIMARY KEY CHECK (one = 1), truth INTEGER NOT NULL, derived INTEGER NOT NULL);
INSERT INTO progress VALUES (1, 0, 0);
