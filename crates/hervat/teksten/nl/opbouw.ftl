# SPDX-License-Identifier: EUPL-1.2
# Een urenschema proberen, en de trap.

opbouw-titel = Uren opbouwen
opbouw-belofte = Probeer hoe je uren kunnen groeien. We vragen geen naam en geen reden, en we bewaren niets.
opbouw-vraag = Jouw uren
opbouw-aanpassen = Gegevens aanpassen of een ander patroon ernaast zetten
opbouw-voorbehoud = Dit is een voorstel om te bespreken met je coach, je werkgever en de bedrijfsarts. Een afspraak is het pas als jullie het samen afspreken.
opbouw-pdf = Opslaan als PDF
opbouw-bereken = Schema maken
opbouw-weg = Weghalen
opbouw-erbij-eigen = Nog een week
opbouw-erbij-grens = Nog een grens
opbouw-erbij-taak = Nog een taak
opbouw-vol = Meer dan { $aantal } passen niet in dit formulier.
opbouw-rij-eigen = Week { $nummer }
opbouw-rij-grens = Grens { $nummer }
opbouw-rij-taak = Taak { $nummer }
opbouw-week = Week { $week }, vanaf { $dag }
opbouw-niets = Niets
opbouw-nooit = nog niet

opbouwgroep-contract = Uren in je contract
opbouwgroep-begin = Wanneer je begint
opbouwgroep-patroon = Hoe je uren groeien
opbouwgroep-eigen-tabel = Je eigen tabel, week voor week
opbouwgroephulp-eigen-tabel = Deze tabel geldt als je hierboven of bij ‘Wat als’ je eigen tabel kiest.
opbouwgroep-grenzen = Grenzen van de bedrijfsarts
opbouwgroephulp-grenzen = Schrijf geen reden op. Gelden er meer grenzen tegelijk, dan telt de strengste.
opbouwgroep-blokken = Werken in blokken
opbouwgroep-taken = Taken
opbouwgroephulp-taken = Wat kun je doen? Het schema stelt voor welke taak op welke dag past. Schrijf geen namen van mensen op.
opbouwgroep-verder = Prognose, arbeidstherapie en afronding
opbouwgroep-naast = Wat als: een ander patroon ernaast

opbouwveld-ma = Maandag
opbouwveld-di = Dinsdag
opbouwveld-wo = Woensdag
opbouwveld-do = Donderdag
opbouwveld-vr = Vrijdag
opbouwveld-za = Zaterdag
opbouwveld-zo = Zondag
opbouwveld-start = Eerste werkdag
opbouwveld-vrij = Vrije dagen, met een komma ertussen
opbouwveld-soort = Patroon
opbouwveld-ander-soort = Zet dit ernaast
opbouwveld-stappen = Elke week: stappen in procenten
opbouwveld-weken = Elke dag: in hoeveel weken
opbouwveld-begin-uren-per-dag = Ritme: uren per dag in het begin
opbouwveld-erbij = Ritme: uren erbij
opbouwveld-elke-weken = Ritme: om de hoeveel weken
opbouwveld-van = Vanaf welke dag
opbouwhulp-van = Leeg: vanaf je eerste werkdag.
opbouwveld-tot-en-met = Tot en met welke dag
opbouwhulp-tot-en-met = Leeg: zonder einde.
opbouwveld-max-uren-per-dag = Hoogstens uren per dag
opbouwveld-max-dagen-per-week = Hoogstens dagen per week
opbouwveld-max-uren-per-week = Hoogstens uren per week
opbouwveld-niet-voor = Niet voor
opbouwveld-niet-na = Niet na
opbouwveld-werk-minuten = Minuten werk
opbouwveld-pauze-minuten = Minuten pauze
opbouwveld-begin = Begin van de dag
opbouwveld-einde = Einde van de dag
opbouwveld-naam = Wat je doet
opbouwveld-tempo = Tempo in procenten
opbouwveld-zwaarte = Hoe zwaar is het?
opbouwveld-leuk = Ik doe dit graag
opbouwveld-deadline = Er zit een deadline aan
opbouwveld-eigen-werk = Het hoort bij mijn eigen werk
opbouwveld-takenopbouw-weken = Weken om eigen taken weer op te pakken
opbouwveld-prognose-volledig = Volgens de bedrijfsarts alle uren op
opbouwveld-arbeidstherapie-tot-en-met = Arbeidstherapie tot en met
opbouwveld-afronding-minuten = Afronden op minuten

opbouw-patroon-wekelijks = Elke week een stap
opbouw-patroon-dagelijks = Elke dag een beetje erbij
opbouw-patroon-ritme = Een vast ritme
opbouw-patroon-eigen = Je eigen tabel
opbouw-patroonhulp-wekelijks = Bijvoorbeeld 25, 50, 75 en dan 100 procent van je contract.
opbouw-patroonhulp-dagelijks = Na het aantal weken dat je kiest, zijn alle uren er.
opbouw-patroonhulp-ritme = Elke dag even lang, en om de zoveel weken een vast aantal uren erbij.
opbouw-patroonhulp-eigen = Je schrijft zelf op hoeveel uren je elke dag werkt.
opbouw-ander-geen = Niets
opbouw-wat-als = Wat als: { $patroon }
opbouw-zwaarte-licht = Licht
opbouw-zwaarte-middel = Middel
opbouw-zwaarte-zwaar = Zwaar

opbouw-verschil-kop = Wat er verschilt
opbouw-verschil-volledig = Alle uren vanaf
opbouw-verschil-eerste = Uren in de eerste week
opbouw-verschil-samen = Uren tot ze er bij beide zijn
opbouw-verschil-opmerkingen = Opmerkingen
opbouw-verschil-gelijk = Met beide patronen zijn alle uren er op dezelfde dag.
opbouw-verschil-later =
    { $dagen ->
        [one] Met het tweede patroon zijn alle uren er één dag later: in week { $ander } in plaats van week { $een }.
       *[other] Met het tweede patroon zijn alle uren er { $dagen } dagen later: in week { $ander } in plaats van week { $een }.
    }
opbouw-verschil-eerder =
    { $dagen ->
        [one] Met het tweede patroon zijn alle uren er één dag eerder: in week { $ander } in plaats van week { $een }.
       *[other] Met het tweede patroon zijn alle uren er { $dagen } dagen eerder: in week { $ander } in plaats van week { $een }.
    }
opbouw-verschil-later-zelfde-week =
    { $dagen ->
        [one] Met het tweede patroon zijn alle uren er één dag later.
       *[other] Met het tweede patroon zijn alle uren er { $dagen } dagen later.
    }
opbouw-verschil-eerder-zelfde-week =
    { $dagen ->
        [one] Met het tweede patroon zijn alle uren er één dag eerder.
       *[other] Met het tweede patroon zijn alle uren er { $dagen } dagen eerder.
    }
opbouw-verschil-alleen-een = Alleen met het eerste patroon komen alle uren terug.
opbouw-verschil-alleen-ander = Alleen met het tweede patroon komen alle uren terug.
opbouw-verschil-geen = Met geen van beide patronen komen alle uren terug.

opbouw-kaart-kop = Weekkaart
opbouw-kies-week = Welke week
opbouw-toon-week = Deze week laten zien
opbouw-kaart-samen = Samen { $uren } uur.
opbouw-kaart-terugblik = Voorstel: kijk op { $dag } samen terug.
opbouw-kaart-dag = Dag
opbouw-kaart-klok = Tijd
opbouw-kaart-taken = Taken
opbouw-kaart-pdf = Deze weekkaart als PDF

opbouw-verdeling-kop = Taken per dag
opbouw-verdeling-zin = Dit is een voorstel. Verander gerust wat je op een dag doet; daarna staat erbij wat dat betekent.
opbouw-dag-uren = { $dag }, { $uren } uur
opbouw-plaats = Taak { $nummer }
opbouw-verdeel = Verdeling overnemen
opbouw-voorstel = Terug naar het voorstel
opbouw-is-voorstel = Zo is het voorstel. Je hebt nog niets veranderd.
opbouw-vervallen =
    { $aantal ->
        [one] Je veranderde ook de taken van { $dagen }. Die dag staat niet in dit schema, dus die verandering is weg.
       *[other] Je veranderde ook de taken van deze dagen: { $dagen }. Die dagen staan niet in dit schema, dus die veranderingen zijn weg.
    }
opbouw-veranderd-kop = Wat je veranderde
opbouw-veranderd = { $dag }: { $nu }. Het voorstel was: { $voorstel }.
opbouw-verandering-goed = Hierbij hebben we geen opmerkingen.

opbouw-fase-kop = De tweede fase: je eigen taken
opbouw-fase-zin = Alle uren zijn er dan. Week na week komen eigen taken in de plaats van aangepaste taken.
opbouw-fase-nooit = De tweede fase begint als alle uren er zijn. Met dit schema komt het niet zover.
opbouw-fase-kolom = Taken, uren en tempo
opbouw-fase-deel = { $taak }: { $uren } uur, tempo { $tempo } %

opbouw-leeg-kop = Liever op papier invullen?
opbouw-plan-leeg = Leeg werkhervattingsplan (PDF)
opbouw-kaart-leeg = Lege weekkaart (PDF)
opbouw-bestand-plan = werkhervattingsplan.pdf
opbouw-bestand-kaart = weekkaart.pdf
opbouw-bestand-plan-leeg = werkhervattingsplan-leeg.pdf
opbouw-bestand-kaart-leeg = weekkaart-leeg.pdf

opbouw-regels-kop = Hoe rekent dit?
opbouw-regels-zin = Bij elke regel staat waar hij vandaan komt. Weinig komt uit de wet; het meeste is praktijk of een afspraak.
opbouw-regels-open = Alle regels
opbouw-waarom = Waarom?
opbouw-bron = Bron:

opbouw-fout-soort = Kies een patroon.
opbouw-fout-stappen = Schrijf de stappen als hele getallen, zoals 25, 50, 75, 100.
opbouw-fout-uren = Schrijf uren als 8, 7,5 of 7:30.
opbouw-fout-getal = Schrijf een heel getal, 0 of meer.
opbouw-fout-tijd = Schrijf een tijd als 09:00.
opbouw-fout-vrij = Schrijf elke dag als 25-12-2026, met een komma ertussen.
opbouw-fout-te-lang = Maak het korter: hoogstens { $hoogst } tekens.
opbouw-fout-te-veel = Noem er minder: hoogstens { $hoogst }.
opbouw-fout-naam = Schrijf op wat je doet, of haal deze taak weg.

trap-titel = Urenopbouw per week
trap-beschrijving = Elke trede is een week. De stippellijn is het contract. Dezelfde cijfers staan in de tabel eronder.
trap-tabel = Uren per week en per dag
trap-week = Week
trap-uren = Uren
trap-dagen = Per dag
trap-een-week = Week { $week } ({ $jaar })
trap-weken = Week { $van } tot en met { $tot }
trap-tekort = { $uren } minder door een grens
trap-volledig = Al je uren zijn er vanaf { $dag }.
trap-nooit = Met dit schema komen niet al je uren terug.
dag-ma = ma
dag-di = di
dag-wo = wo
dag-do = do
dag-vr = vr
dag-za = za
dag-zo = zo
