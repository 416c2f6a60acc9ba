# SPDX-License-Identifier: EUPL-1.2
# Ziek melden: alleen wat een werkgever mag vragen.

ziekmelden-titel = { $naam } ziek melden
ziekmelden-terug = Mijn mensen
ziekmelden-niet-vragen = Vraag niet wat iemand heeft, hoe dat komt of welke behandeling er is. Schrijf het ook niet op als iemand het uit zichzelf vertelt.
ziekmelden-eerste-ziektedag = Eerste ziektedag
ziekmelden-eerste-ziektedag-hulp = De eerste werkdag waarop door ziekte niet is gewerkt, of waarop het werk is gestopt.
ziekmelden-tijdens = Ging die dag tijdens het werk naar huis
ziekmelden-kop-bereiken = Bereiken
ziekmelden-telefoon = Telefoonnummer voor de komende tijd
ziekmelden-verpleegadres = Verblijfadres
ziekmelden-hulp-verpleegadres = Alleen als dat een ander adres is dan thuis. Straat, nummer en plaats zijn genoeg.
ziekmelden-kop-werk = Werk
ziekmelden-duur = Hoe lang denkt de medewerker afwezig te zijn?
ziekmelden-duur-hulp = Een schatting van de medewerker zelf. Niet weten is ook een antwoord.
duur-onbekend = Weet ik niet
duur-dagen = Een paar dagen
duur-een-week = Ongeveer een week
duur-twee-weken = Ongeveer twee weken
duur-langer = Langer
ziekmelden-lopende-afspraken = Lopende afspraken en werk
ziekmelden-hulp-lopende-afspraken = Wat moet een ander overnemen of afzeggen?
ziekmelden-kop-regelingen = Regelingen
ziekmelden-vangnet = Valt de medewerker onder een vangnet van de Ziektewet?
ziekmelden-vangnet-hulp = Alleen ja of nee. Vraag nooit welk vangnet.
ziekmelden-arbeidsongeval = Komt het door een ongeval op het werk?
ziekmelden-verkeersongeval = Komt het door een verkeersongeval waarvoor een ander aansprakelijk kan zijn?
ziekmelden-verkeersongeval-hulp = Dan kan de werkgever het loon misschien op die ander verhalen.
ziekmelden-bsn = Burgerservicenummer
ziekmelden-bsn-hulp = Negen cijfers. Nodig voor UWV en de bedrijfsarts. Het wordt verzegeld bewaard en is hier daarna niet meer te zien.
ziekmelden-hierna = Hierna
ziekmelden-hierna-dossier = Er begint een dossier met alle termijnen. Je ziet meteen wat er komt, wie het doet en voor wanneer.
ziekmelden-hierna-terugval = Was { $naam } minder dan vier weken geleden nog ziek? Dan gaat het dossier van toen verder.
ziekmelden-hierna-arbodienst = Je geeft de melding door aan de arbodienst. Hervat doet dat niet voor je.
ziekmelden-hierna-leest = { $naam } kan alles lezen wat hier staat, en ook wie ernaar keek.
ziekmelden-knop = Ziekmelding vastleggen
