-- Version 3 of the tables: signatures between chains and entities, and relations with their claims.

-- Key of the known thing that an argument's words mean where no chain does.
ALTER TABLE argument ADD COLUMN key TEXT;

-- All chains that say the same of a thing; facts are JSON. A merge moves signatures, not chains.
CREATE TABLE signature (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL, name TEXT NOT NULL, facts TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity
);
CREATE INDEX signature_entity ON signature (entity);

CREATE TABLE has (
  chain INTEGER PRIMARY KEY REFERENCES chain ON DELETE CASCADE,
  signature INTEGER NOT NULL REFERENCES signature ON DELETE CASCADE
);
CREATE INDEX has_signature ON has (signature);

DROP TRIGGER chain_gone;
DROP TABLE refers_to;

CREATE TABLE relation (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  subject INTEGER NOT NULL REFERENCES entity, object INTEGER NOT NULL REFERENCES entity,
  office TEXT, "from" TEXT, "to" TEXT,
  digest TEXT NOT NULL
);
CREATE INDEX relation_subject ON relation (subject);
CREATE INDEX relation_object ON relation (object);

CREATE TABLE states_relation (
  claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
  relation INTEGER NOT NULL REFERENCES relation ON DELETE CASCADE,
  PRIMARY KEY (relation, claim)
) WITHOUT ROWID;
CREATE INDEX states_relation_claim ON states_relation (claim);

CREATE TRIGGER relation_claim_gone BEFORE DELETE ON claim BEGIN
  UPDATE relation SET digest = '' WHERE n IN (SELECT relation FROM states_relation WHERE claim = old.n);
END;

-- Keys by which a name is found: whole names, words, consonants of words, all folded.
CREATE TABLE entity_key (
  key TEXT NOT NULL,
  entity INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE,
  PRIMARY KEY (key, entity)
) WITHOUT ROWID;
CREATE INDEX entity_key_entity ON entity_key (entity);

-- The side that a participant faces others from: a, b, all, place or theme.
-- Whom one faces is answered from the index alone.
ALTER TABLE participant ADD COLUMN faces TEXT NOT NULL DEFAULT '';
DROP INDEX participant_entity;
CREATE INDEX participant_entity ON participant (entity, event, faces);

CREATE INDEX document_url ON document (url) WHERE current = 1;

-- What is derived has to be computed again.
UPDATE entity SET digest = '';
UPDATE event SET digest = '';
UPDATE progress SET derived = -1 WHERE truth > 0;
