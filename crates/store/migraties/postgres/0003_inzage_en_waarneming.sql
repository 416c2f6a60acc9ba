-- SPDX-License-Identifier: EUPL-1.2
-- What was seen besides a drawer, glass that the employee saw broken, searches of who stands in. Same number, tables
-- and columns as in ../sqlite; never edited after release.

-- The read log tells a printed burgerservicenummer from the drawer it came from.
CREATE TABLE inzage_2 (
  dossier      TEXT COLLATE "C" NOT NULL REFERENCES dossier (id),
  kwartier     BIGINT NOT NULL,
  lezer        TEXT COLLATE "C" NOT NULL REFERENCES persoon (id),
  wat          TEXT COLLATE "C" NOT NULL CHECK (wat IN ('gedeeld', 'medisch', 'persoonlijk', 'bsn')),
  hoedanigheid TEXT COLLATE "C" NOT NULL,
  aantal       BIGINT NOT NULL,
  PRIMARY KEY (dossier, kwartier, lezer, wat, hoedanigheid)
);
INSERT INTO inzage_2 (dossier, kwartier, lezer, wat, hoedanigheid, aantal)
SELECT dossier, kwartier, lezer, lade, hoedanigheid, aantal FROM inzage;
DROP TABLE inzage;
ALTER TABLE inzage_2 RENAME TO inzage;

-- That the employee saw that glass was broken: the event with this number in the medical drawer.
CREATE TABLE glas_gezien (
  dossier TEXT COLLATE "C" NOT NULL REFERENCES dossier (id),
  nummer  BIGINT NOT NULL,
  op      BIGINT NOT NULL,
  PRIMARY KEY (dossier, nummer)
);

-- Who looked for a dossier to stand in, and whether there was one. For whom they looked stands nowhere.
CREATE TABLE waarneming (
  arts     TEXT COLLATE "C" NOT NULL REFERENCES persoon (id),
  op       BIGINT NOT NULL,
  gevonden BIGINT NOT NULL CHECK (gevonden IN (0, 1))
);
CREATE INDEX waarneming_arts ON waarneming (arts, op);
CREATE INDEX waarneming_op ON waarneming (op);
