-- SPDX-License-Identifier: EUPL-1.2
-- The first schema. Same number, tables and columns as in ../postgres; never edited after release.
-- Days are ISO text, instants are milliseconds UTC, booleans are 0 or 1, identifiers are 32 hex digits.

-- One row. The columns id, schema_versie, demo and proef are read before a migration runs: they never change name.
CREATE TABLE installatie (
  een           INTEGER NOT NULL PRIMARY KEY CHECK (een = 1),
  id            TEXT    NOT NULL,
  schema_versie INTEGER NOT NULL,
  demo          INTEGER NOT NULL CHECK (demo IN (0, 1)),
  proef         BLOB    NOT NULL,
  aangemaakt_op INTEGER NOT NULL
) STRICT;

CREATE TABLE log_kop (
  een    INTEGER NOT NULL PRIMARY KEY CHECK (een = 1),
  aantal INTEGER NOT NULL,
  hash   BLOB    NOT NULL
) STRICT;

CREATE TABLE log (
  volg          INTEGER NOT NULL PRIMARY KEY,
  dossier       TEXT    NOT NULL,
  lade          TEXT    NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  nummer        INTEGER NOT NULL CHECK (nummer > 0),
  soort         TEXT    NOT NULL,
  versie        INTEGER NOT NULL,
  geldt_vanaf   TEXT    NOT NULL,
  vastgelegd_op INTEGER NOT NULL,
  door          TEXT    NOT NULL,
  hoedanigheid  TEXT    NOT NULL,
  inhoud_hash   BLOB    NOT NULL,
  vorige        BLOB    NOT NULL,
  hash          BLOB    NOT NULL,
  UNIQUE (dossier, lade, nummer)
) STRICT;

CREATE TRIGGER log_verandert_niet BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'a row of the log never changes'); END;
CREATE TRIGGER log_verdwijnt_niet BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'a row of the log is never removed'); END;

CREATE TABLE sleutel (
  id        TEXT NOT NULL PRIMARY KEY,
  dossier   TEXT NOT NULL,
  lade      TEXT NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  gewikkeld BLOB NOT NULL,
  UNIQUE (dossier, lade)
) STRICT;

CREATE TABLE inhoud (
  dossier   TEXT    NOT NULL,
  lade      TEXT    NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  nummer    INTEGER NOT NULL,
  verzegeld BLOB    NOT NULL,
  PRIMARY KEY (dossier, lade, nummer)
) STRICT;

CREATE TABLE organisatie (
  id    TEXT NOT NULL PRIMARY KEY,
  soort TEXT NOT NULL CHECK (soort IN ('werkgever', 'arbodienst', 're_integratiebureau')),
  naam  TEXT NOT NULL
) STRICT;

CREATE TABLE arbocontract (
  werkgever   TEXT NOT NULL REFERENCES organisatie (id),
  arbodienst  TEXT NOT NULL REFERENCES organisatie (id),
  van         TEXT NOT NULL,
  tot_en_met  TEXT,
  PRIMARY KEY (werkgever, arbodienst, van)
) STRICT;

CREATE TABLE persoon (
  id     TEXT NOT NULL PRIMARY KEY,
  naam   TEXT NOT NULL,
  rollen TEXT NOT NULL
) STRICT;
CREATE INDEX persoon_naam ON persoon (naam, id);

CREATE TABLE account (
  persoon         TEXT    NOT NULL PRIMARY KEY REFERENCES persoon (id),
  email           TEXT    NOT NULL UNIQUE,
  wachtwoord_hash TEXT    NOT NULL,
  taal            TEXT    NOT NULL CHECK (taal IN ('nl', 'en')),
  aangemaakt_op   INTEGER NOT NULL
) STRICT;

CREATE TABLE bsn (
  persoon   TEXT NOT NULL PRIMARY KEY REFERENCES persoon (id),
  verzegeld BLOB NOT NULL
) STRICT;

CREATE TABLE dienstverband (
  id         TEXT NOT NULL PRIMARY KEY,
  persoon    TEXT NOT NULL REFERENCES persoon (id),
  werkgever  TEXT NOT NULL REFERENCES organisatie (id),
  team       TEXT,
  functie    TEXT NOT NULL,
  uren       TEXT NOT NULL,
  van        TEXT NOT NULL,
  tot_en_met TEXT
) STRICT;
CREATE INDEX dienstverband_persoon ON dienstverband (persoon, van);
CREATE INDEX dienstverband_team ON dienstverband (werkgever, team);

CREATE TABLE dienstverband_woord (
  werkgever     TEXT NOT NULL,
  woord         TEXT NOT NULL,
  dienstverband TEXT NOT NULL REFERENCES dienstverband (id),
  PRIMARY KEY (werkgever, woord, dienstverband)
) STRICT;
CREATE INDEX dienstverband_woord_dienstverband ON dienstverband_woord (dienstverband);

CREATE TABLE relatie (
  id            TEXT    NOT NULL PRIMARY KEY,
  persoon       TEXT    NOT NULL REFERENCES persoon (id),
  rol           TEXT    NOT NULL,
  werkgever     TEXT    REFERENCES organisatie (id),
  team          TEXT,
  dienstverband TEXT    REFERENCES dienstverband (id),
  namens        TEXT    REFERENCES organisatie (id),
  van           TEXT    NOT NULL,
  tot_en_met    TEXT,
  tekenbevoegd  INTEGER NOT NULL CHECK (tekenbevoegd IN (0, 1)),
  CHECK ((werkgever IS NULL) <> (dienstverband IS NULL)),
  CHECK (team IS NULL OR werkgever IS NOT NULL)
) STRICT;
CREATE INDEX relatie_persoon ON relatie (persoon, van);
CREATE INDEX relatie_werkgever ON relatie (werkgever, team);
CREATE INDEX relatie_dienstverband ON relatie (dienstverband);

CREATE TABLE dossier (
  id            TEXT    NOT NULL PRIMARY KEY,
  dienstverband TEXT    NOT NULL REFERENCES dienstverband (id),
  begonnen_op   INTEGER NOT NULL
) STRICT;
CREATE INDEX dossier_dienstverband ON dossier (dienstverband, begonnen_op);

-- Projections: made again from the log at will. stand: 0 ill, 1 recovered, 2 withdrawn.
-- volgorde is volgende_uiterlijk, or 9999-12-31 when nothing is due: one key to sort and to seek by.
CREATE TABLE verzuim (
  dossier            TEXT    NOT NULL PRIMARY KEY REFERENCES dossier (id),
  dienstverband      TEXT    NOT NULL REFERENCES dienstverband (id),
  werkgever          TEXT    NOT NULL REFERENCES organisatie (id),
  team               TEXT,
  eerste_ziektedag   TEXT    NOT NULL,
  laatste_ziektedag  TEXT,
  gerekend_vanaf     TEXT    NOT NULL,
  onderbroken_van    TEXT,
  onderbroken_tot_en_met TEXT,
  hervat_percentage  INTEGER NOT NULL,
  stand              INTEGER NOT NULL CHECK (stand IN (0, 1, 2)),
  volgende_termijn   TEXT,
  volgende_vanaf     TEXT,
  volgende_uiterlijk TEXT,
  volgorde           TEXT    NOT NULL
) STRICT;
CREATE INDEX verzuim_werkgever ON verzuim (werkgever, stand, volgorde, dossier);
CREATE INDEX verzuim_termijn ON verzuim (werkgever, stand, volgende_termijn, volgorde, dossier);
CREATE INDEX verzuim_team ON verzuim (werkgever, team, stand, volgorde, dossier);
CREATE INDEX verzuim_dienstverband ON verzuim (dienstverband);

CREATE TABLE verzuim_woord (
  werkgever TEXT NOT NULL,
  woord     TEXT NOT NULL,
  dossier   TEXT NOT NULL REFERENCES dossier (id),
  PRIMARY KEY (werkgever, woord, dossier)
) STRICT;
CREATE INDEX verzuim_woord_dossier ON verzuim_woord (dossier);

CREATE TABLE termijn (
  dossier   TEXT    NOT NULL REFERENCES dossier (id),
  rang      INTEGER NOT NULL,
  termijn   TEXT    NOT NULL,
  vanaf     TEXT,
  uiterlijk TEXT,
  afgedaan  INTEGER NOT NULL CHECK (afgedaan IN (0, 1)),
  plicht    INTEGER NOT NULL CHECK (plicht IN (0, 1)),
  PRIMARY KEY (dossier, rang)
) STRICT;

CREATE TABLE sessie (
  hash        BLOB    NOT NULL PRIMARY KEY,
  persoon     TEXT    NOT NULL REFERENCES persoon (id),
  begonnen_op INTEGER NOT NULL,
  gebruikt_op INTEGER NOT NULL,
  verloopt_op INTEGER NOT NULL
) STRICT;
CREATE INDEX sessie_persoon ON sessie (persoon);
CREATE INDEX sessie_verloopt ON sessie (verloopt_op);

CREATE TABLE inlogpoging (
  wie BLOB    NOT NULL,
  op  INTEGER NOT NULL
) STRICT;
CREATE INDEX inlogpoging_wie ON inlogpoging (wie, op);
CREATE INDEX inlogpoging_op ON inlogpoging (op);

CREATE TABLE inzage (
  dossier      TEXT    NOT NULL REFERENCES dossier (id),
  kwartier     INTEGER NOT NULL,
  lezer        TEXT    NOT NULL REFERENCES persoon (id),
  lade         TEXT    NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  hoedanigheid TEXT    NOT NULL,
  aantal       INTEGER NOT NULL,
  PRIMARY KEY (dossier, kwartier, lezer, lade, hoedanigheid)
) STRICT;
