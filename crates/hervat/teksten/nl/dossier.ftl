# SPDX-License-Identifier: EUPL-1.2
# De pagina van een dossier.

dossier-mijn = Mijn dossier
dossier-titel = { $naam }: week { $week } van 104
dossier-titel-na-104 = { $naam }: week { $week }
dossier-titel-hersteld = { $naam }: hersteld per { $dag }
dossier-titel-ingetrokken = { $naam }: ziekmelding ingetrokken
dossier-titel-kaal = Dossier van { $naam }
dossier-nu = Nu: { $wat }
dossier-nog-niet = Nog niet gedaan: { $wat }
dossier-te-laat = Te laat: { $wat }
dossier-hierna = Hierna: { $wat }
dossier-uiterlijk = Uiterlijk
dossier-dag-was = De laatste dag was
dossier-ingetrokken = Deze ziekmelding is ingetrokken ({ $reden }). Er loopt geen termijn meer en niemand hoeft iets te doen. Wat er stond, is nog te lezen.
dossier-ouder-recht = De eerste ziektedag ligt voor 2004. Toen golden andere regels, en die rekent Hervat niet.
dossier-tegenstrijdig = De gegevens in dit dossier spreken elkaar tegen. Daarom laten we geen termijnen zien. Vraag de beheerder om hulp.
dossier-rust-na-herstel = Er hoeft nu niets te gebeuren. Is er binnen vier weken na het herstel weer ziekte, dan gaat dit dossier verder.
dossier-niets-te-doen = Er hoeft nu niets te gebeuren.
dossier-stap-knop = { $stap } vastleggen
dossier-inzage = Wie keek in mijn dossier?
dossier-later = Wat later komt ({ $aantal })
dossier-voorbij = Gedaan of niet meer nodig ({ $aantal })
dossier-verbeteren = Iets verbeteren of intrekken
dossier-kop-tijdlijn = Tijdlijn
dossier-kop-wet = Wat de wet vraagt
dossier-zonder-uwv = Als coach zie je alleen de stappen die over het werk en het plan gaan.
dossier-naar-stand = Wat wisten we op een eerdere dag?
dossier-kop-geschiedenis = Wie legde wat vast?
dossier-geschiedenis-tonen =
    { $aantal ->
        [one] De ene regel tonen
       *[other] Alle { $aantal } regels tonen
    }
dossier-geschiedenis-hulp = Kies een dag om te zien wat er toen bekend was.
dossier-kop-ziekte = Ziek en aan het werk
dossier-kop-verlof = Zwangerschapsverlof
dossier-kop-werk = Deels aan het werk
dossier-kop-betrokkenen = Wie is wie
dossier-kop-acties = Wat je kunt doen
dossier-kop-melding = Bij de ziekmelding
dossier-kop-lades = Wat je hier ziet
dossier-blik = Je kijkt als { $rol }.
dossier-blik-eigen = Dit is je eigen dossier. Niets wat erin staat is voor jou verborgen.
dossier-wissel = Kijken als { $rol }

door-werkgever-werknemer = door je werkgever
door-werkgever-werkgever = door de werkgever
door-werkgever-bedrijfsarts = door de werkgever
door-werkgever-ander = door de werkgever
door-werknemer-werknemer = door jou
door-werknemer-werkgever = door { $naam }
door-werknemer-bedrijfsarts = door { $naam }
door-werknemer-ander = door { $naam }
door-beiden-werknemer = door jou en je werkgever samen
door-beiden-werkgever = door de werkgever en { $naam } samen
door-beiden-bedrijfsarts = door de werkgever en { $naam } samen
door-beiden-ander = door de werkgever en { $naam } samen
door-bedrijfsarts-werknemer = door de bedrijfsarts
door-bedrijfsarts-werkgever = door de bedrijfsarts
door-bedrijfsarts-bedrijfsarts = door jou
door-bedrijfsarts-ander = door de bedrijfsarts
door-uwv-werknemer = door UWV
door-uwv-werkgever = door UWV
door-uwv-bedrijfsarts = door UWV
door-uwv-ander = door UWV

lade-naam-gedeeld = Gedeeld dossier
lade-naam-medisch = Medisch deel
lade-naam-persoonlijk = Persoonlijk deel
lade-open = open voor jou
lade-een-deel = een stuk open
lade-gesloten = gesloten voor jou

gegevens-eerste-ziektedag = Eerste ziektedag
gegevens-tijdens-werk = { $dag }, naar huis tijdens het werk
gegevens-telefoon = Telefoon
gegevens-verpleegadres = Verblijfadres
gegevens-duur = Verwachte duur
gegevens-afspraken = Lopende afspraken en werk
gegevens-vangnet = Vangnet van de Ziektewet
gegevens-arbeidsongeval = Ongeval op het werk
gegevens-verkeersongeval = Verkeersongeval met verhaal op een ander
gegevens-arbodienst = Doorgegeven aan de arbodienst
gegevens-gewist = gewist
gegevens-niet-ingevuld = niet ingevuld
gegevens-nog-niet = nog niet

periode-loopt = { $van } tot nu
samengeteld-uitleg =
    { $tussen ->
        [one] Samengeteld: { $ziek } dagen ziek. De ene dag ertussen telt niet mee. De ziekteperioden horen bij elkaar, dus de weken tellen door.
       *[other] Samengeteld: { $ziek } dagen ziek. De { $tussen } dagen ertussen tellen niet mee. De ziekteperioden horen bij elkaar, dus de weken tellen door.
    }
aandeel-sinds = Sinds { $dag }: { $percentage } procent, { $uren } van de { $week } uur per week
aandeel-straks = Vanaf { $dag }: { $percentage } procent, { $uren } van de { $week } uur per week
getal-tiende = { $heel },{ $tiende }
verlof-oorzaak-open = { $periode }
verlof-oorzaak-ja = { $periode }. De bedrijfsarts zegt: de ziekte ervoor en erna heeft dezelfde oorzaak.
verlof-oorzaak-nee = { $periode }. De bedrijfsarts zegt: de ziekte ervoor en erna heeft niet dezelfde oorzaak.

geschiedenis-ziekgemeld = Ziek gemeld. Eerste ziektedag: { $dag }.
geschiedenis-opnieuw-ziekgemeld = Opnieuw ziek gemeld, vanaf { $dag }.
geschiedenis-eerste-ziektedag-gecorrigeerd = Eerste ziektedag verbeterd: van { $van } naar { $naar }. { $reden }.
geschiedenis-melding-ingetrokken = Ziekmelding vanaf { $dag } ingetrokken. { $reden }.
geschiedenis-deels-hersteld = Deels aan het werk: { $percentage } procent vanaf { $dag }.
geschiedenis-hersteld = Hersteld per { $dag }.
geschiedenis-herstel-gecorrigeerd = Dag van herstel verbeterd: van { $van } naar { $naar }. { $reden }.
geschiedenis-herstel-ingetrokken = Herstel per { $dag } ingetrokken. { $reden }.
geschiedenis-verlof-vastgelegd = Zwangerschapsverlof: { $periode }.
geschiedenis-verlof-ingetrokken = Zwangerschapsverlof vanaf { $dag } weggehaald.
geschiedenis-zelfde-oorzaak-beoordeeld = Oordeel over het verlof vanaf { $dag }: dezelfde oorzaak? { $oordeel }.
geschiedenis-arbodienst-ingelicht = Ziekmelding doorgegeven aan de arbodienst op { $dag }.
geschiedenis-stap-vastgelegd = Gedaan op { $dag }: { $stap }.
geschiedenis-stap-ingetrokken = Weggehaald: { $stap }, gedaan op { $dag }. { $reden }.
geschiedenis-gewist = Op { $dag } is iets gewist.
geschiedenis-inhoud-gewist = Wat hier stond is gewist. Het gold vanaf { $dag }.

stand-titel = Wat er bekend was op { $dag }
stand-titel-kaal = Wat er op een dag bekend was
stand-hulp = Je ziet wat aan het eind van deze dag was vastgelegd, en wat de wet toen vroeg. Wat later is vastgelegd, telt hier niet mee.
stand-kop-kies = Kies een dag
stand-op = Dag
stand-op-hulp = Vandaag of een dag die geweest is.
stand-nog-niet = Dag: kies { $dag } of een eerdere dag. Wat er nog komt, staat op de pagina van het dossier.
stand-knop = Deze dag bekijken
stand-vorige = De dag ervoor waarop iets veranderde: { $dag }
stand-volgende = De dag erna waarop iets veranderde: { $dag }
stand-dagen-tonen =
    { $aantal ->
        [one] De ene dag waarop iets is vastgelegd
       *[other] De { $aantal } dagen waarop iets is vastgelegd
    }
stand-nog-geen-dossier = Op { $dag } was er nog geen dossier. Het dossier begon op { $begin }.
stand-kop-anders = Wat we nu weten
stand-nu-weten-we = Nu weten we:
stand-daardoor = Daardoor is nu anders:
stand-door-later = Er is later iets vastgelegd. Daardoor is nu anders:
stand-anders = { $wat }: toen { $toen }, nu { $nu }.
stand-dag = { $dag } ({ $stand })
stand-niet-gevraagd = niet gevraagd
stand-overig-tonen =
    { $aantal ->
        [one] Later vastgelegd, zonder gevolg voor de termijnen (1)
       *[other] Later vastgelegd, zonder gevolg voor de termijnen ({ $aantal })
    }
stand-kop-wet = Wat de wet toen vroeg
stand-periode-liep = { $van }, op { $dag } nog ziek
stand-gewist = Iets van wat toen was vastgelegd, is later gewist. Dat staat ook hier niet meer.

dossier-kop-rechtsfeiten = UWV, werk en dienstverband
geschiedenis-rechtsfeit-ingetrokken = Ingetrokken: { $soort }, van { $dag }. { $reden }.
