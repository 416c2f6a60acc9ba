-- SPDX-License-Identifier: EUPL-1.2
-- The first schema. Same number, tables and columns as in ../sqlite; never edited after release.
-- Days are ISO text, instants are milliseconds UTC, booleans are 0 or 1, identifiers are 32 hex digits.

-- One row. The columns id, schema_versie, demo and proef are read before a migration runs: they never change name.
CREATE TABLE installatie (
  een           BIGINT NOT NULL PRIMARY KEY CHECK (een = 1),
  id            TEXT COLLATE "C" NOT NULL,
  schema_versie BIGINT NOT NULL,
  demo          BIGINT NOT NULL CHECK (demo IN (0, 1)),
  proef         BYTEA    NOT NULL,
  aangemaakt_op BIGINT NOT NULL
);

CREATE TABLE log_kop (
  een    BIGINT NOT NULL PRIMARY KEY CHECK (een = 1),
  aantal BIGINT NOT NULL,
  hash   BYTEA    NOT NULL
);

CREATE TABLE log (
  volg          BIGINT NOT NULL PRIMARY KEY,
  dossier       TEXT COLLATE "C" NOT NULL,
  lade          TEXT COLLATE "C" NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  nummer        BIGINT NOT NULL CHECK (nummer > 0),
  soort         TEXT COLLATE "C" NOT NULL,
  versie        BIGINT NOT NULL,
  geldt_vanaf   TEXT COLLATE "C" NOT NULL,
  vastgelegd_op BIGINT NOT NULL,
  door          TEXT COLLATE "C" NOT NULL,
  hoedanigheid  TEXT COLLATE "C" NOT NULL,
  inhoud_hash   BYTEA    NOT NULL,
  vorige        BYTEA    NOT NULL,
  hash          BYTEA    NOT NULL,
  UNIQUE (dossier, lade, nummer)
);

CREATE FUNCTION log_staat_vast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'a row of the log never changes and is never removed'; END $$;
CREATE TRIGGER log_verandert_niet BEFORE UPDATE OR DELETE ON log
  FOR EACH ROW EXECUTE FUNCTION log_staat_vast();
CREATE TRIGGER log_verdwijnt_niet BEFORE TRUNCATE ON log
  FOR EACH STATEMENT EXECUTE FUNCTION log_staat_vast();

CREATE TABLE sleutel (
  id        TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  dossier   TEXT COLLATE "C" NOT NULL,
  lade      TEXT COLLATE "C" NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  gewikkeld BYTEA NOT NULL,
  UNIQUE (dossier, lade)
);

CREATE TABLE inhoud (
  dossier   TEXT COLLATE "C" NOT NULL,
  lade      TEXT COLLATE "C" NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  nummer    BIGINT NOT NULL,
  verzegeld BYTEA    NOT NULL,
  PRIMARY KEY (dossier, lade, nummer)
);

CREATE TABLE organisatie (
  id    TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  soort TEXT COLLATE "C" NOT NULL CHECK (soort IN ('werkgever', 'arbodienst', 're_integratiebureau')),
  naam  TEXT COLLATE "C" NOT NULL
);

CREATE TABLE arbocontract (
  werkgever   TEXT COLLATE "C" NOT NULL REFERENCES organisatie (id),
  arbodienst  TEXT COLLATE "C" NOT NULL REFERENCES organisatie (id),
  van         TEXT COLLATE "C" NOT NULL,
  tot_en_met  TEXT COLLATE "C",
  PRIMARY KEY (werkgever, arbodienst, van)
);

CREATE TABLE persoon (
  id     TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  naam   TEXT COLLATE "C" NOT NULL,
  rollen TEXT COLLATE "C" NOT NULL
);
CREATE INDEX persoon_naam ON persoon (naam, id);

CREATE TABLE account (
  persoon         TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES persoon (id),
  email           TEXT COLLATE "C" NOT NULL UNIQUE,
  wachtwoord_hash TEXT COLLATE "C" NOT NULL,
  taal            TEXT COLLATE "C" NOT NULL CHECK (taal IN ('nl', 'en')),
  aangemaakt_op   BIGINT NOT NULL
);

CREATE TABLE bsn (
  persoon   TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES persoon (id),
  verzegeld BYTEA NOT NULL
);

CREATE TABLE dienstverband (
  id         TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  persoon    TEXT COLLATE "C" NOT NULL REFERENCES persoon (id),
  werkgever  TEXT COLLATE "C" NOT NULL REFERENCES organisatie (id),
  team       TEXT COLLATE "C",
  functie    TEXT COLLATE "C" NOT NULL,
  uren       TEXT COLLATE "C" NOT NULL,
  van        TEXT COLLATE "C" NOT NULL,
  tot_en_met TEXT COLLATE "C" );
CREATE INDEX dienstverband_persoon ON dienstverband (persoon, van);
CREATE INDEX dienstverband_team ON dienstverband (werkgever, team);

CREATE TABLE dienstverband_woord (
  werkgever     TEXT COLLATE "C" NOT NULL,
  woord         TEXT COLLATE "C" NOT NULL,
  dienstverband TEXT COLLATE "C" NOT NULL REFERENCES dienstverband (id),
  PRIMARY KEY (werkgever, woord, dienstverband)
);
CREATE INDEX dienstverband_woord_dienstverband ON dienstverband_woord (dienstverband);

CREATE TABLE relatie (
  id            TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  persoon       TEXT COLLATE "C" NOT NULL REFERENCES persoon (id),
  rol           TEXT COLLATE "C" NOT NULL,
  werkgever     TEXT COLLATE "C" REFERENCES organisatie (id),
  team          TEXT COLLATE "C",
  dienstverband TEXT COLLATE "C" REFERENCES dienstverband (id),
  namens        TEXT COLLATE "C" REFERENCES organisatie (id),
  van           TEXT COLLATE "C" NOT NULL,
  tot_en_met    TEXT COLLATE "C",
  tekenbevoegd  BIGINT NOT NULL CHECK (tekenbevoegd IN (0, 1)),
  CHECK ((werkgever IS NULL) <> (dienstverband IS NULL)),
  CHECK (team IS NULL OR werkgever IS NOT NULL)
);
CREATE INDEX relatie_persoon ON relatie (persoon, van);
CREATE INDEX relatie_werkgever ON relatie (werkgever, team);
CREATE INDEX relatie_dienstverband ON relatie (dienstverband);

CREATE TABLE dossier (
  id            TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  dienstverband TEXT COLLATE "C" NOT NULL REFERENCES dienstverband (id),
  begonnen_op   BIGINT NOT NULL
);
CREATE INDEX dossier_dienstverband ON dossier (dienstverband, begonnen_op);

-- Projections: made again from the log at will. stand: 0 ill, 1 recovered, 2 withdrawn.
-- volgorde is volgende_uiterlijk, or 9999-12-31 when nothing is due: one key to sort and to seek by.
CREATE TABLE verzuim (
  dossier            TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES dossier (id),
  dienstverband      TEXT COLLATE "C" NOT NULL REFERENCES dienstverband (id),
  werkgever          TEXT COLLATE "C" NOT NULL REFERENCES organisatie (id),
  team               TEXT COLLATE "C",
  eerste_ziektedag   TEXT COLLATE "C" NOT NULL,
  laatste_ziektedag  TEXT COLLATE "C",
  gerekend_vanaf     TEXT COLLATE "C" NOT NULL,
  onderbroken_van    TEXT COLLATE "C",
  onderbroken_tot_en_met TEXT COLLATE "C",
  hervat_percentage  BIGINT NOT NULL,
  stand              BIGINT NOT NULL CHECK (stand IN (0, 1, 2)),
  volgende_termijn   TEXT COLLATE "C",
  volgende_vanaf     TEXT COLLATE "C",
  volgende_uiterlijk TEXT COLLATE "C",
  volgorde           TEXT COLLATE "C" NOT NULL
);
CREATE INDEX verzuim_werkgever ON verzuim (werkgever, stand, volgorde, dossier);
CREATE INDEX verzuim_termijn ON verzuim (werkgever, stand, volgende_termijn, volgorde, dossier);
CREATE INDEX verzuim_team ON verzuim (werkgever, team, stand, volgorde, dossier);
CREATE INDEX verzuim_dienstverband ON verzuim (dienstverband);

CREATE TABLE verzuim_woord (
  werkgever TEXT COLLATE "C" NOT NULL,
  woord     TEXT COLLATE "C" NOT NULL,
  dossier   TEXT COLLATE "C" NOT NULL REFERENCES dossier (id),
  PRIMARY KEY (werkgever, woord, dossier)
);
CREATE INDEX verzuim_woord_dossier ON verzuim_woord (dossier);

CREATE TABLE termijn (
  dossier   TEXT COLLATE "C" NOT NULL REFERENCES dossier (id),
  rang      BIGINT NOT NULL,
  termijn   TEXT COLLATE "C" NOT NULL,
  vanaf     TEXT COLLATE "C",
  uiterlijk TEXT COLLATE "C",
  afgedaan  BIGINT NOT NULL CHECK (afgedaan IN (0, 1)),
  plicht    BIGINT NOT NULL CHECK (plicht IN (0, 1)),
  PRIMARY KEY (dossier, rang)
);

CREATE TABLE sessie (
  hash        BYTEA    NOT NULL PRIMARY KEY,
  persoon     TEXT COLLATE "C" NOT NULL REFERENCES persoon (id),
  begonnen_op BIGINT NOT NULL,
  gebruikt_op BIGINT NOT NULL,
  verloopt_op BIGINT NOT NULL
);
CREATE INDEX sessie_persoon ON sessie (persoon);
CREATE INDEX sessie_verloopt ON sessie (verloopt_op);

CREATE TABLE inlogpoging (
  wie BYTEA    NOT NULL,
  op  BIGINT NOT NULL
);
CREATE INDEX inlogpoging_wie ON inlogpoging (wie, op);
CREATE INDEX inlogpoging_op ON inlogpoging (op);

CREATE TABLE inzage (
  dossier      TEXT COLLATE "C" NOT NULL REFERENCES dossier (id),
  kwartier     BIGINT NOT NULL,
  lezer        TEXT COLLATE "C" NOT NULL REFERENCES persoon (id),
  lade         TEXT COLLATE "C" NOT NULL CHECK (lade IN ('gedeeld', 'medisch', 'persoonlijk')),
  hoedanigheid TEXT COLLATE "C" NOT NULL,
  aantal       BIGINT NOT NULL,
  PRIMARY KEY (dossier, kwartier, lezer, lade, hoedanigheid)
);
