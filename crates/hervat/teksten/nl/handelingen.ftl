# SPDX-License-Identifier: EUPL-1.2
# De kleine pagina's waarop je iets vastlegt of verbetert, en wat je daarna leest.

actie-herstel-melden = Herstel melden
actie-deels-herstel-melden = Deels herstel melden
actie-stap-vastleggen = Stap vastleggen
actie-arbodienst-inlichten = Doorgeven aan de arbodienst vastleggen
actie-zelfde-oorzaak-beoordelen = Oordeel over de oorzaak vastleggen
actie-verlof-vastleggen = Zwangerschapsverlof vastleggen
actie-eerste-ziektedag-corrigeren = Eerste ziektedag verbeteren
actie-herstel-corrigeren = Dag van herstel verbeteren
actie-herstel-intrekken = Herstel intrekken
actie-stap-intrekken = Stap weghalen
actie-verlof-intrekken = Zwangerschapsverlof weghalen
actie-melding-intrekken = Ziekmelding intrekken

actie-uitleg-herstel-melden = Meld herstel als { $naam } het eigen werk weer helemaal doet. Wordt { $naam } binnen vier weken weer ziek, dan telt de ziekte gewoon door.
actie-uitleg-deels-herstel-melden = { $naam } doet weer een deel van het werk. De termijnen lopen door: voor de wet is { $naam } nog ziek.
actie-uitleg-stap-vastleggen = Hervat bewaart alleen de dag. Het document zelf bewaar je nog ergens anders.
actie-uitleg-arbodienst-inlichten = Leg vast op welke dag de ziekmelding is doorgegeven. Hervat stuurt zelf niets.
actie-uitleg-zelfde-oorzaak-beoordelen = Leg alleen je oordeel vast: ja of nee. Schrijf nergens wat de oorzaak is; de werkgever leest dit oordeel.
actie-uitleg-verlof-vastleggen = Dagen van dit verlof tellen niet mee als ziektedagen. De termijnen schuiven vanzelf op.
actie-uitleg-eerste-ziektedag-corrigeren = Alle termijnen worden opnieuw berekend. Wat er stond, blijft in de geschiedenis.
actie-uitleg-herstel-intrekken = Er was toch geen herstel: de ziekte is doorgegaan. De termijnen lopen weer.
actie-uitleg-stap-intrekken = Wat er stond, blijft in de geschiedenis.
actie-uitleg-verlof-intrekken = De dagen tellen dan weer mee en de termijnen schuiven terug.
actie-uitleg-melding-intrekken = Intrekken is voor een vergissing. Is iemand beter? Meld dan herstel.

handeling-waarom = Waarom?
handeling-niet-doen = Terug zonder iets te doen
handeling-let-op = Let op
handeling-toch = Dit klopt. Leg het zo vast.

correctiereden-vergissing = Het was een vergissing
correctiereden-later-bekend = De juiste dag werd later bekend
correctiereden-rooster = Volgens het rooster was het een andere werkdag
intrekreden-vergissing = De melding was een vergissing
intrekreden-niet-ziek = De medewerker was niet ziek
intrekreden-dubbel = Dezelfde ziekte is twee keer gemeld
intrekreden-verkeerde-persoon = De melding was voor iemand anders

eerste-dag-nu = Nu staat er: { $dag }.
eerste-dag-welke = Welke ziekmelding wil je verbeteren?
eerste-dag-naar = De juiste eerste ziektedag
intrekken-welke = Het gaat om de melding vanaf { $dag }.
intrekken-terugval = De melding ervoor blijft staan. Het dossier gaat terug naar hoe het daarvoor was.
intrekken-geheel = Het dossier blijft te lezen, maar er loopt geen termijn meer en je kunt er niets meer in vastleggen.

deels-per = Eerste dag met dit percentage
deels-percentage = Percentage
deels-percentage-hulp = Welk deel van de contracturen? Van 1 tot en met 99. De helft is 50.
deels-lager = Het percentage gaat omlaag, en dat klopt
deels-lager-hulp = Alleen nodig als het nieuwe percentage lager is dan wat er al stond.
herstel-per = Eerste dag weer helemaal aan het werk
herstel-per-hulp = Vandaag, eerder, of hoogstens een week vooruit.
herstel-naar = De juiste eerste dag weer helemaal aan het werk
herstel-nu = Nu staat er: hersteld per { $dag }.

verlof-van = Eerste dag van het verlof
verlof-tot-en-met = Laatste dag van het verlof
verlof-welk = Welk verlof wil je weghalen?
oorzaak-welk-verlof = Het gaat om het verlof van { $periode }.
oorzaak-vraag = Heeft de ziekte voor en na het verlof dezelfde oorzaak?
oorzaak-hulp = Zonder oordeel gaat de wet uit van ja. Bij nee begint na het verlof een nieuw geval.

arbodienst-op = Dag waarop de melding is doorgegeven
arbodienst-al = Nu staat er: doorgegeven op { $dag }. Een nieuwe dag komt daarvoor in de plaats.
stap-welke = Welke stap is gezet?
stap-gekozen = Je legt vast: { $stap }.
stap-op = Dag waarop het gedaan is
stap-op-hulp-probleemanalyse = De dag waarop de werkgever de probleemanalyse ontving.
stap-op-hulp-bijstelling-probleemanalyse = De dag waarop de werkgever de bijstelling ontving.
stap-op-hulp-plan-van-aanpak = De dag waarop werkgever en werknemer het plan afspraken.
stap-op-hulp-evaluatie = De dag waarop werkgever en werknemer het plan bespraken.
stap-op-hulp-uwv-melding-42-weken = De dag waarop de werkgever de ziekte aan UWV meldde.
stap-op-hulp-eerstejaarsevaluatie = De dag van het gesprek.
stap-op-hulp-tweede-spoor = De dag waarop het zoeken naar werk bij een ander begon.
stap-op-hulp-re-integratieverslag = De dag waarop de werknemer het verslag kreeg.
stap-op-hulp-wia-aanvraag = De dag waarop de werknemer de aanvraag deed.
stap-mogelijkheden = Ziet de bedrijfsarts mogelijkheden om te werken?
mogelijkheden-ja = Ja
mogelijkheden-later = Nu niet, later misschien
mogelijkheden-nee = Nee, en er wordt geen herstel verwacht
stap-welke-weg = Welke stap wil je weghalen?
stap-met-dag = { $stap }, gedaan op { $dag }
stap-weg-gekozen = Je haalt weg: { $stap }, gedaan op { $dag }.

gedaan-ziekgemeld = De ziekmelding is vastgelegd. Hieronder staat wat er nu komt, wie het doet en voor wanneer.
gedaan-aangesloten = De ziekmelding is vastgelegd in het dossier dat er al was.
terugval-uitleg =
    { $dagen ->
        [0] { $naam } was tussendoor geen dag beter. De ziekte telt door vanaf { $eerste }.
        [one] { $naam } was 1 dag beter: minder dan vier weken. Daarom telt de ziekte door vanaf { $eerste }. De dag ertussen telt niet mee; de termijnen zijn opgeschoven. De nieuwe ziekteperiode begint op { $opnieuw }.
       *[other] { $naam } was { $dagen } dagen beter: minder dan vier weken. Daarom telt de ziekte door vanaf { $eerste }. De { $dagen } dagen ertussen tellen niet mee; de termijnen zijn opgeschoven. De nieuwe ziekteperiode begint op { $opnieuw }.
    }
terugval-na-verlof = Tussen de twee ziekteperioden zat verlof. Daarom telt de ziekte van { $naam } door vanaf { $eerste }. De { $dagen } dagen ertussen tellen niet mee; de termijnen zijn opgeschoven. De nieuwe ziekteperiode begint op { $opnieuw }.
gedaan-herstel-melden = Het herstel is vastgelegd.
gedaan-deels-herstel-melden = Het percentage is vastgelegd.
gedaan-stap-vastleggen = De stap is vastgelegd.
gedaan-arbodienst-inlichten = De dag van doorgeven is vastgelegd.
gedaan-zelfde-oorzaak-beoordelen = Het oordeel is vastgelegd.
gedaan-verlof-vastleggen = Het verlof is vastgelegd.
gedaan-eerste-ziektedag-corrigeren = De eerste ziektedag is verbeterd. De termijnen zijn opnieuw berekend.
gedaan-herstel-corrigeren = De dag van herstel is verbeterd.
gedaan-herstel-intrekken = Het herstel is ingetrokken. De termijnen lopen weer.
gedaan-stap-intrekken = De stap is weggehaald.
gedaan-verlof-intrekken = Het verlof is weggehaald.
gedaan-melding-intrekken = De ziekmelding is ingetrokken.

actie-rechtsfeit-vastleggen = Iets over UWV, werk of dienstverband vastleggen
actie-rechtsfeit-intrekken = Iets over UWV, werk of dienstverband intrekken
actie-uitleg-rechtsfeit-vastleggen = De termijnen worden opnieuw berekend. Wat er stond, blijft in de geschiedenis.
actie-uitleg-rechtsfeit-intrekken = Het telt dan niet meer mee. In de geschiedenis blijft staan dat het er stond.
gedaan-rechtsfeit-vastleggen = Het is vastgelegd. De termijnen zijn opnieuw berekend.
gedaan-rechtsfeit-intrekken = Het is ingetrokken. De termijnen zijn opnieuw berekend.
rechtsfeit-welke = Wat wil je vastleggen?
rechtsfeitgroep-uwv = UWV
rechtsfeitgroep-werk = Werk en herstel
rechtsfeitgroep-einde = Einde dienstverband en AOW
rechtsfeit-welke-weg = Wat wil je intrekken?
rechtsfeit-weg-gekozen = Je trekt in: { $feit }
rechtsfeitreden-vergissing = Het was een vergissing
rechtsfeitreden-later-bekend = Later werd iets anders bekend
rechtsfeitreden-herroepen = Het is herroepen of gaat niet door

rechtsfeit-loonsanctie = Loonsanctie
rechtsfeit-uitleg-loonsanctie = UWV besloot dat de werkgever het loon langer betaalt.
rechtsfeit-loonsanctie-besluit-verzonden-op = Dag waarop UWV het besluit verstuurde
rechtsfeit-loonsanctie-weken = Aantal weken
rechtsfeit-loonsanctie-tot-en-met = Laatste dag, als die in het besluit staat
rechtsfeit-loonsanctie-tekort = Wat ontbrak er volgens UWV?
rechtsfeit-tekort-administratief = Het re-integratieverslag was er niet of was niet volledig
rechtsfeit-tekort-inhoudelijk = Er is te weinig gedaan om terug te keren naar werk
rechtsfeit-tekort-onbekend = Weet ik niet
rechtsfeit-tekortkoming-hersteld = Tekortkoming hersteld
rechtsfeit-uitleg-tekortkoming-hersteld = UWV stelde vast dat is goedgemaakt wat er ontbrak. De loonsanctie kan dan eerder eindigen.
rechtsfeit-tekortkoming-hersteld-vastgesteld-op = Dag waarop UWV dit vaststelde
rechtsfeit-tekortkoming-hersteld-gemeld-op = Dag waarop de werkgever het meldde
rechtsfeit-vrijwillige-verlenging = Vrijwillige verlenging van het loon
rechtsfeit-uitleg-vrijwillige-verlenging = Werkgever en werknemer vroegen UWV samen om meer tijd. De werkgever betaalt dan langer loon. Heeft UWV nog niet beslist? Vul dan alleen in wanneer jullie het vroegen.
rechtsfeit-vrijwillige-verlenging-verzocht-op = Dag waarop jullie het vroegen
rechtsfeit-vrijwillige-verlenging-tot-en-met = Als UWV besliste: laatste dag van de verlenging
rechtsfeit-uwv-brief-wia = Brief van UWV over de WIA
rechtsfeit-uitleg-uwv-brief-wia = UWV schrijft de werknemer op tijd dat de WIA aangevraagd kan worden. Zonder die brief telt een late aanvraag anders.
rechtsfeit-uwv-brief-wia-ontvangen = Is de brief gekomen?
rechtsfeit-uwv-brief-wia-ontvangen-op = Dag waarop de brief kwam, of waarop bleek dat die niet kwam
rechtsfeit-vervroegde-iva = Vervroegde IVA
rechtsfeit-uitleg-vervroegde-iva = De werknemer vroeg een uitkering aan voor de wachttijd voorbij is. Leg alleen de dagen vast.
rechtsfeit-vervroegde-iva-aangevraagd-op = Dag van de aanvraag
rechtsfeit-vervroegde-iva-wachttijd-tot-en-met = Als UWV de uitkering toekende: laatste dag van de wachttijd
rechtsfeit-dienstverband-eindigt = Einde van het dienstverband
rechtsfeit-uitleg-dienstverband-eindigt = Het dienstverband eindigt terwijl iemand ziek is. De werkgever meldt dat aan UWV.
rechtsfeit-dienstverband-eindigt-op = Laatste dag van het dienstverband
rechtsfeit-dienstverband-eindigt-laatste-werkdag = Laatste werkdag volgens het rooster
rechtsfeit-arbeidstherapie = Arbeidstherapie
rechtsfeit-uitleg-arbeidstherapie = Werken zonder loonwaarde, om te zien wat gaat. Voor de wet is iemand dan ziek.
rechtsfeit-arbeidstherapie-van = Eerste dag
rechtsfeit-arbeidstherapie-tot-en-met = Laatste dag

rechtsfeit-bezwaar-loonsanctie = Bezwaar tegen de loonsanctie
rechtsfeit-uitleg-bezwaar-loonsanctie = De werkgever is het niet eens met het besluit van UWV. Bezwaar maken kan binnen zes weken.
rechtsfeit-bezwaar-loonsanctie-op = Dag waarop de werkgever bezwaar maakte
rechtsfeit-tekortkoming-gemeld = Aan UWV gemeld dat de tekortkoming is hersteld
rechtsfeit-uitleg-tekortkoming-gemeld = De werkgever meldde dat is goedgemaakt wat er ontbrak. UWV heeft drie weken om dat te beoordelen.
rechtsfeit-tekortkoming-gemeld-gemeld-op = Dag waarop de werkgever het meldde
rechtsfeit-tekortkoming-niet-hersteld = Tekortkoming niet hersteld
rechtsfeit-uitleg-tekortkoming-niet-hersteld = UWV stelde vast dat nog niet is goedgemaakt wat er ontbrak. De loonsanctie loopt door.
rechtsfeit-tekortkoming-niet-hersteld-vastgesteld-op = Dag waarop UWV dit vaststelde
rechtsfeit-tekortkoming-niet-hersteld-gemeld-op = Dag waarop de werkgever het herstel meldde
rechtsfeit-geen-langdurig-verzuim-verwacht = Bedrijfsarts verwacht geen lang verzuim
rechtsfeit-uitleg-geen-langdurig-verzuim-verwacht = De bedrijfsarts liet weten dat het verzuim naar verwachting niet lang duurt. Dan is er nog geen probleemanalyse nodig. Leg alleen de dag vast.
rechtsfeit-geen-langdurig-verzuim-verwacht-op = Dag waarop de bedrijfsarts dit liet weten
rechtsfeit-langdurig-verzuim-blijkt = Het wordt toch lang verzuim
rechtsfeit-uitleg-langdurig-verzuim-blijkt = De bedrijfsarts liet weten dat het verzuim toch lang gaat duren. Dan is er een probleemanalyse nodig. Leg alleen de dag vast.
rechtsfeit-langdurig-verzuim-blijkt-op = Dag waarop de bedrijfsarts dit liet weten
rechtsfeit-bedongen-arbeid-gewijzigd = Ander werk is het eigen werk geworden
rechtsfeit-uitleg-bedongen-arbeid-gewijzigd = Het aangepaste werk is blijvend het afgesproken werk geworden. Voor de wet is de ziekte dan voorbij. Meld de medewerker daarom ook hersteld. Wie daarna weer ziek wordt, krijgt een nieuw dossier.
rechtsfeit-bedongen-arbeid-gewijzigd-per = Eerste dag waarop dit het afgesproken werk is
rechtsfeit-tweede-spoor-niet-nodig = Tweede spoor niet nodig
rechtsfeit-uitleg-tweede-spoor-niet-nodig = De medewerker gaat naar verwachting binnen drie maanden blijvend aan het werk bij de eigen werkgever. Daarna vervalt dit vanzelf: wie dan niet terug is, heeft het tweede spoor toch nodig.
rechtsfeit-tweede-spoor-niet-nodig-op = Dag waarop dit is vastgesteld
rechtsfeit-niet-terug-verwacht = Geen mogelijkheden en geen herstel verwacht
rechtsfeit-uitleg-niet-terug-verwacht = De bedrijfsarts liet weten dat er geen mogelijkheden zijn om te werken en dat geen herstel wordt verwacht. Plan, evaluaties en tweede spoor zijn dan niet nodig, tot een later oordeel weer mogelijkheden ziet. Leg alleen de dag vast.
rechtsfeit-niet-terug-verwacht-op = Dag waarop de bedrijfsarts dit liet weten
rechtsfeit-aow-leeftijd = AOW-leeftijd
rechtsfeit-uitleg-aow-leeftijd = Wie de AOW-leeftijd heeft, krijgt bij ziekte korter loon. De dag mag ook nog komen, of voor de ziekte liggen.
rechtsfeit-aow-leeftijd-op = Dag waarop de medewerker de AOW-leeftijd bereikt

rechtsfeit-zin-loonsanctie =
    { $weken ->
        [one] Loonsanctie van 1 week, besluit van { $dag }.
       *[other] Loonsanctie van { $weken } weken, besluit van { $dag }.
    }
rechtsfeit-tot-volgens-uwv = Laatste dag volgens UWV: { $dag }.
rechtsfeit-door-administratief = Het verslag was er niet of was niet volledig.
rechtsfeit-door-inhoudelijk = Er is te weinig gedaan om terug te keren naar werk.
rechtsfeit-zin-tekortkoming-hersteld = Tekortkoming hersteld, vastgesteld door UWV op { $dag }.
rechtsfeit-gemeld = Gemeld op { $dag }.
rechtsfeit-zin-vrijwillige-verlenging = Loon vrijwillig verlengd tot en met { $laatste }, gevraagd op { $dag }.
rechtsfeit-zin-uwv-brief-wia = Brief van UWV over de WIA ontvangen op { $dag }.
rechtsfeit-geen-brief = Op { $dag } was de brief van UWV over de WIA niet gekomen.
rechtsfeit-zin-vervroegde-iva = Vervroegde IVA aangevraagd op { $dag }.
rechtsfeit-toegekend = Toegekend: de wachttijd loopt tot en met { $dag }.
rechtsfeit-zin-dienstverband-eindigt = Het dienstverband eindigt op { $dag }.
rechtsfeit-werkdag = Laatste werkdag: { $dag }.
rechtsfeit-zin-arbeidstherapie = Arbeidstherapie vanaf { $dag }.
rechtsfeit-tot = Tot en met { $dag }.
rechtsfeit-verlenging-gevraagd = Op { $dag } vrijwillige verlenging van het loon gevraagd. UWV heeft nog niet beslist.
rechtsfeit-zin-bezwaar-loonsanctie = Bezwaar gemaakt tegen de loonsanctie op { $dag }.
rechtsfeit-zin-tekortkoming-gemeld = Op { $dag } aan UWV gemeld dat de tekortkoming is hersteld.
rechtsfeit-zin-tekortkoming-niet-hersteld = Tekortkoming niet hersteld, vastgesteld door UWV op { $dag }.
rechtsfeit-zin-geen-langdurig-verzuim-verwacht = De bedrijfsarts liet op { $dag } weten geen lang verzuim te verwachten.
rechtsfeit-zin-langdurig-verzuim-blijkt = De bedrijfsarts liet op { $dag } weten dat het lang verzuim wordt.
rechtsfeit-zin-bedongen-arbeid-gewijzigd = Ander werk is het afgesproken werk vanaf { $dag }.
rechtsfeit-zin-tweede-spoor-niet-nodig = Tweede spoor niet nodig, vastgesteld op { $dag }: terugkeer verwacht binnen drie maanden.
rechtsfeit-zin-niet-terug-verwacht = Geen mogelijkheden en geen herstel verwacht, volgens de bedrijfsarts op { $dag }.
rechtsfeit-zin-aow-leeftijd = AOW-leeftijd op { $dag }.
rechtsfeit-past-niet = Let op: dit past niet meer bij de rest van het dossier en telt nu niet mee. Kijk of het nog klopt.
stap-op-hulp-uwv-melding-einde-dienstverband = De dag waarop de werkgever het einde van het dienstverband aan UWV meldde.
stap-op-hulp-verkort-re-integratieverslag = De dag waarop de werknemer het korte verslag kreeg.
stap-op-hulp-uwv-melding-vangnet = De dag waarop de werkgever de ziekte aan UWV meldde vanwege het vangnet.
