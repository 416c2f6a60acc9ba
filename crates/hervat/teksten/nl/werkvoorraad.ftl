# SPDX-License-Identifier: EUPL-1.2
# De werkvoorraad van de casemanager.

werkvoorraad-titel = Werkvoorraad
werkvoorraad-of-meer = { $aantal } of meer
werkvoorraad-telling-te-laat = te laat
werkvoorraad-telling-binnenkort = binnen 14 dagen
werkvoorraad-telling-later = later
werkvoorraad-telling-niets = niets te doen
werkvoorraad-filter = Zoeken en kiezen
werkvoorraad-naam = Naam
werkvoorraad-werkgever = Werkgever
werkvoorraad-team = Team
werkvoorraad-termijn = Wat er als eerste komt
werkvoorraad-alle = Alle
werkvoorraad-ook-hersteld = Ook wie hersteld is
werkvoorraad-zoeken = Lijst tonen
werkvoorraad-wissen = Alles tonen
werkvoorraad-afgekapt = Er zijn heel veel mensen met deze naam. Typ meer van de naam, dan vind je iedereen.
werkvoorraad-niets-gevonden = Geen dossier past bij wat je koos. Kies iets anders, of toon alles.
werkvoorraad-leeg = Er loopt geen dossier waarin jij casemanager bent. Je hoeft nu niets te doen.
werkvoorraad-kop-wie = Wie
werkvoorraad-kop-week = Week
werkvoorraad-kop-wat = Wat er komt
werkvoorraad-kop-uiterlijk = Uiterlijk
werkvoorraad-kop-stand = Stand
werkvoorraad-deels = werkt { $percentage } %
werkvoorraad-niets = Niets te doen
werkvoorraad-rustig = rustig
werkvoorraad-begin = Naar het begin
