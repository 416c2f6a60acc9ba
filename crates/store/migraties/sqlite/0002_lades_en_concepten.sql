-- SPDX-License-Identifier: EUPL-1.2
-- Medical keys per arbodienst, drafts, working notes, parked forms, broken glass. Same number, tables and columns as
-- in ../postgres; never edited after release.

-- A key per dossier, drawer and, in the medical drawer, arbodienst; '' is no arbodienst.
CREATE TABLE sleutel_2 (
  id         TEXT NOT NULL PRIMARY KEY,
  dossier    TEXT NOT NULL,
  lade       TEXT NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  arbodienst TEXT NOT NULL CHECK (arbodienst = '' OR lade = 'medisch'),
  gewikkeld  BLOB NOT NULL,
  UNIQUE (dossier, lade, arbodienst)
) STRICT;
INSERT INTO sleutel_2 (id, dossier, lade, arbodienst, gewikkeld)
SELECT id, dossier, lade, '', gewikkeld FROM sleutel;
DROP TABLE sleutel;
ALTER TABLE sleutel_2 RENAME TO sleutel;

-- The key that a payload was sealed with: 'gewist' is the installation's own, for the account of an erasure.
ALTER TABLE inhoud ADD COLUMN sleutel TEXT NOT NULL DEFAULT '';
UPDATE inhoud SET sleutel = COALESCE((SELECT s.id FROM sleutel s WHERE s.dossier = inhoud.dossier AND s.lade = inhoud.lade), '');
UPDATE inhoud SET sleutel = 'gewist' WHERE EXISTS
(SELECT 1 FROM log l WHERE l.dossier = inhoud.dossier AND l.lade = inhoud.lade AND l.nummer = inhoud.nummer AND l.soort = 'gewist');

-- Drafts: sealed rows that change. They go when the key of their drawer goes.
CREATE TABLE concept (
  dossier      TEXT    NOT NULL REFERENCES dossier (id),
  lade         TEXT    NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  arbodienst   TEXT    NOT NULL,
  document     TEXT    NOT NULL,
  deel         TEXT    NOT NULL,
  versie       INTEGER NOT NULL CHECK (versie > 0),
  sleutel      TEXT    NOT NULL REFERENCES sleutel (id) ON DELETE CASCADE,
  verzegeld    BLOB    NOT NULL,
  door         TEXT    NOT NULL REFERENCES persoon (id),
  gewijzigd_op INTEGER NOT NULL,
  PRIMARY KEY (dossier, lade, arbodienst, document, deel)
) STRICT;
CREATE INDEX concept_sleutel ON concept (sleutel);

-- A doctor's own working notes, each with a key of its own in the row.
CREATE TABLE aantekening (
  dossier      TEXT    NOT NULL REFERENCES dossier (id),
  auteur       TEXT    NOT NULL REFERENCES persoon (id),
  versie       INTEGER NOT NULL CHECK (versie > 0),
  sleutel      TEXT    NOT NULL,
  gewikkeld    BLOB    NOT NULL,
  verzegeld    BLOB    NOT NULL,
  gewijzigd_op INTEGER NOT NULL,
  PRIMARY KEY (dossier, auteur)
) STRICT;
CREATE INDEX aantekening_auteur ON aantekening (auteur);

-- Forms posted after the session had expired, for the person of that session. Address and body are sealed together.
CREATE TABLE geparkeerd (
  id        TEXT    NOT NULL PRIMARY KEY,
  persoon   TEXT    NOT NULL REFERENCES persoon (id),
  op        INTEGER NOT NULL,
  verzegeld BLOB    NOT NULL
) STRICT;
CREATE INDEX geparkeerd_persoon ON geparkeerd (persoon, op);
CREATE INDEX geparkeerd_op ON geparkeerd (op);

-- Projection of the events `glas_gebroken`: made again from the log at will.
CREATE TABLE noodtoegang (
  dossier    TEXT    NOT NULL REFERENCES dossier (id),
  nummer     INTEGER NOT NULL,
  persoon    TEXT    NOT NULL REFERENCES persoon (id),
  arbodienst TEXT    NOT NULL REFERENCES organisatie (id),
  tot        INTEGER NOT NULL,
  PRIMARY KEY (dossier, nummer)
) STRICT;
