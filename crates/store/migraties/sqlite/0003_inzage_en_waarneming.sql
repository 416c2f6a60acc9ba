-- SPDX-License-Identifier: EUPL-1.2
-- What was seen besides a drawer, glass that the employee saw broken, searches of who stands in. Same number, tables
-- and columns as in ../postgres; never edited after release.

-- The read log tells a printed burgerservicenummer from the drawer it came from.
CREATE TABLE inzage_2 (
  dossier      TEXT    NOT NULL REFERENCES dossier (id),
  kwartier     INTEGER NOT NULL,
  lezer        TEXT    NOT NULL REFERENCES persoon (id),
  wat          TEXT    NOT NULL CHECK (wat IN ('gedeeld', 'medisch', 'persoonlijk', 'bsn')),
  hoedanigheid TEXT    NOT NULL,
  aantal       INTEGER NOT NULL,
  PRIMARY KEY (dossier, kwartier, lezer, wat, hoedanigheid)
) STRICT;
INSERT INTO inzage_2 (dossier, kwartier, lezer, wat, hoedanigheid, aantal)
SELECT dossier, kwartier, lezer, lade, hoedanigheid, aantal FROM inzage;
DROP TABLE inzage;
ALTER TABLE inzage_2 RENAME TO inzage;

-- That the employee saw that glass was broken: the event with this number in the medical drawer.
CREATE TABLE glas_gezien (
  dossier TEXT    NOT NULL REFERENCES dossier (id),
  nummer  INTEGER NOT NULL,
  op      INTEGER NOT NULL,
  PRIMARY KEY (dossier, nummer)
) STRICT;

-- Who looked for a dossier to stand in, and whether there was one. For whom they looked stands nowhere.
CREATE TABLE waarneming (
  arts     TEXT    NOT NULL REFERENCES persoon (id),
  op       INTEGER NOT NULL,
  gevonden INTEGER NOT NULL CHECK (gevonden IN (0, 1))
) STRICT;
CREATE INDEX waarneming_arts ON waarneming (arts, op);
CREATE INDEX waarneming_op ON waarneming (op);
