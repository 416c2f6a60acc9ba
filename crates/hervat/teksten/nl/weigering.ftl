# SPDX-License-Identifier: EUPL-1.2
# Wat er niet klopt in een formulier, en wat je dan doet.

lezen-dag-leeg = { $veld }: vul een dag in.
lezen-dag-onleesbaar = { $veld }: deze dag bestaat niet. Schrijf de dag zo: 23-11-2026.
lezen-dag-buiten = { $veld }: het jaar klopt niet. Kies een dag na 1990.
lezen-tijd = { $veld }: schrijf de tijd zo: 09:30.
lezen-uren = { $veld }: schrijf de uren zo: 4 of 4,5 of 4:30.
lezen-kies = { $veld } Kies een antwoord.
lezen-percentage = Percentage: vul een heel getal in van 1 tot en met 99.
lezen-medisch = { $veld }: kijk nog eens naar { $woorden }. Haal het weg, of zet het vinkje eronder als het niet over gezondheid gaat.
antwoord-ja = Ja
antwoord-nee = Nee
antwoord-onbekend = Weet ik niet

handeling-botsing = Iemand anders veranderde dit dossier terwijl jij bezig was. Kijk of het nog klopt en verstuur het dan opnieuw. Wat je typte staat er nog.

weigering-ingetrokken = De ziekmelding is ingetrokken. In dit dossier kan niets meer worden vastgelegd. Is iemand toch ziek? Meld het dan opnieuw.
weigering-in-de-toekomst = Deze dag ligt te ver in de toekomst. Kies een dag tot en met { $hoogstens }.
weigering-voor-dienstverband = Deze dag ligt voor het dienstverband. Dat begint op { $van }. Kies die dag of een latere.
weigering-na-dienstverband = Deze dag ligt na het dienstverband. De laatste dag daarvan is { $tot_en_met }. Kies die dag of een eerdere.
weigering-loopt-al = Deze medewerker is al ziek gemeld, vanaf { $van }. Een tweede melding is niet nodig. Klopt die dag niet? Verbeter dan de eerste ziektedag in het dossier.
weigering-overlapt-melding = Deze dag valt in of voor een eerdere ziekteperiode: die loopt van { $van } tot en met { $tot_en_met }. Kies een latere dag, of verbeter eerst die periode.
weigering-tijdens-verlof = Deze dag valt in een verlof: dat loopt van { $van } tot en met { $tot_en_met }. Kies een dag erna, of verbeter eerst het verlof.
weigering-herstel-voor-eerste-ziektedag = De eerste dag weer helemaal aan het werk ligt na de eerste ziektedag, { $eerste_ziektedag }. Kies een latere dag. Was er geen ziekte? Trek dan de ziekmelding in.
weigering-voor-eerste-ziektedag = Deze dag ligt voor de eerste ziektedag, { $eerste_ziektedag }. Kies die dag of een latere.
weigering-percentage-buiten-bereik = Vul een percentage in van 1 tot en met 99. Weer alles aan het werk? Meld dan herstel.
weigering-percentage-daalt = Er staat al { $eerst } procent, en zo gaat het percentage omlaag. Klopt dat? Zet dan het vinkje eronder. Anders verbeter je het percentage of de dag.
weigering-al-hersteld = Er is al herstel gemeld, per { $per }. Klopt die dag niet? Verbeter dan het herstel. Opnieuw ziek? Meld dat dan opnieuw.
weigering-niet-hersteld = Er is nog geen herstel gemeld. Meld eerst herstel.
weigering-ongewijzigd = Dit staat er al zo. Verander iets, of ga terug naar het dossier.
weigering-melding-niet-gevonden = Er is geen ziekmelding die op deze dag begint. Ga terug naar het dossier en begin opnieuw.
weigering-na-laatste-ziektedag = De eerste ziektedag kan niet na de laatste liggen. De laatste ziektedag is { $laatste_ziektedag }. Kies die dag of een eerdere.
weigering-feit-ervoor = In het dossier staat al iets op { $op }. Dat zou dan voor de eerste ziektedag liggen. Kies die dag of een eerdere, of haal het andere eerst weg.
weigering-verlof-omgekeerd = De laatste dag van het verlof ligt voor de eerste. Draai ze om of verbeter een van beide.
weigering-verlof-te-lang = Dit verlof is langer dan { $hoogstens_weken } weken. Kijk of beide dagen kloppen.
weigering-verlof-overlapt = Er is al een verlof van { $van } tot en met { $tot_en_met }. Kies andere dagen, of haal dat verlof eerst weg.
weigering-ziekmelding-in-verlof = In dit verlof begint een ziekmelding, op { $eerste_ziektedag }. Verbeter eerst die ziekmelding, of kies andere dagen.
weigering-verlof-niet-gevonden = Dit verlof staat niet in het dossier. Ga terug en kies opnieuw.
weigering-stap-al-vastgelegd = Dit staat er al: { $stap }, gedaan op { $op }. Klopt die dag niet? Haal de stap dan eerst weg.
weigering-stap-niet-gevonden = Deze stap staat niet op die dag in het dossier. Ga terug en kies opnieuw.
weigering-mogelijkheden-ontbreken = Kies wat de bedrijfsarts zegt over de mogelijkheden om te werken.
weigering-mogelijkheden-niet-hier = Alleen een probleemanalyse zegt iets over de mogelijkheden om te werken. Begin opnieuw bij het kiezen van de stap.
weigering-wordt-een-geval = Zo wordt dit een geheel met het andere dossier, dat begint op { $eerste_ziektedag }. Ertussen zit minder dan vier weken. Kies een andere dag, of verbeter eerst het andere dossier.
weigering-wordt-twee-gevallen = Zo vallen er vier weken of meer tussen twee ziekteperioden in dit dossier. Dan zijn het twee gevallen. Kies een andere dag.
weigering-recht-niet-gemodelleerd = Voor 2004 golden andere regels. Die rekent Hervat niet. Kies een latere dag.
weigering-tegenstrijdig = Deze gegevens spreken elkaar tegen. Kijk nog eens naar de dagen.
weigering-telefoon = Dit is geen telefoonnummer. Gebruik 6 tot 15 cijfers, bijvoorbeeld 06 12345678.
weigering-tekst-te-lang = Deze tekst is te lang. Gebruik hoogstens { $hoogstens } tekens.

waarschuwing-zonder-vorige-stap = Meestal komt eerst: { $stap }. Die stap staat niet in het dossier.
waarschuwing-voor-vorige-stap = Deze dag ligt voor een stap die meestal eerder komt: { $stap }, gedaan op { $op }.
waarschuwing-zonder-mogelijkheden = De bedrijfsarts ziet nu geen mogelijkheden om te werken. Een plan van aanpak is dan niet verplicht.
waarschuwing-na-herstel = Deze dag ligt na de laatste ziektedag, { $laatste_ziektedag }.
waarschuwing-er-is-al-gehandeld =
    { $stappen ->
        [one] Na deze melding is al 1 stap gezet. Die blijft in de geschiedenis staan, maar telt niet meer.
       *[other] Na deze melding zijn al { $stappen } stappen gezet. Die blijven in de geschiedenis staan, maar tellen niet meer.
    }

stap-probleemanalyse = probleemanalyse
stap-bijstelling-probleemanalyse = bijstelling van de probleemanalyse
stap-plan-van-aanpak = plan van aanpak
stap-evaluatie = evaluatie van het plan
stap-uwv-melding-42-weken = melding aan UWV (42 weken)
stap-eerstejaarsevaluatie = eerstejaarsevaluatie
stap-tweede-spoor = start van het tweede spoor
stap-re-integratieverslag = re-integratieverslag aan de werknemer
stap-wia-aanvraag = WIA-aanvraag

bsn-fout-lengte = Een burgerservicenummer heeft negen cijfers. Kijk of er een cijfer te veel of te weinig staat, en typ het opnieuw.
bsn-fout-elfproef = Dit burgerservicenummer bestaat niet. Misschien zijn twee cijfers verwisseld. Typ het opnieuw.
bsn-opnieuw = Typ het burgerservicenummer opnieuw. We bewaren het pas als het hele formulier klopt, en sturen het nooit terug.

stap-uwv-melding-einde-dienstverband = melding aan UWV van het einde van het dienstverband
stap-verkort-re-integratieverslag = kort re-integratieverslag aan de werknemer
stap-uwv-melding-vangnet = melding aan UWV vanwege het vangnet
weigering-laatste-voor-eerste = Deze dag ligt voor de andere dag die je invulde. Verbeter een van beide.
weigering-weken-buiten-bereik = Vul een heel getal in van 1 tot en met 52. Zo lang duurt een loonsanctie.
weigering-niet-na = Deze dag moet na { $na } liggen. Kies een latere dag, of verbeter eerst wat er in het dossier staat.
weigering-te-vroeg-verkort = Een verlenging kan niet korter worden dan dertien weken na het verzoek. Kies { $vroegst } of een latere dag.
weigering-niet-ziek = Deze dag valt niet in een periode van ziekte. Verander de dag of de ziekteperiode.
weigering-verkorte-wachttijd = Een verkorte wachttijd eindigt van { $vroegst } tot en met { $tot_en_met }: na 13 tot 78 weken, en ten minste tien weken na de aanvraag. Neem over wat UWV schreef.
weigering-geen-loonsanctie = Er staat geen loonsanctie in het dossier. Leg die eerst vast.
weigering-eerst-vervolg-weg = In het dossier staat ook wat er na de loonsanctie gebeurde, zoals een bezwaar of een melding van herstel. Trek dat eerst in.
weigering-anders-vastgesteld = In het dossier staat dat UWV op { $op } het omgekeerde vaststelde. Kijk welke van de twee klopt, en trek de andere eerst in.
weigering-melding-na-ander-werk = In dit dossier staat een ziekmelding van { $van }. Na ander werk is dat een nieuw geval, met een eigen dossier. Trek die melding eerst in, leg dit vast en meld daarna opnieuw ziek.
weigering-past-niet-bij-rest = Zo past iets anders wat al is vastgelegd niet meer. Kijk welke van de twee klopt, en trek de andere eerst in.
weigering-rechtsfeit-niet-gevonden = Dit staat niet op die dag in het dossier. Ga terug en kies opnieuw.
waarschuwing-vervangt-rechtsfeit = Dit staat al in het dossier, van { $op }. Wat je nu vastlegt, komt ervoor in de plaats.
waarschuwing-oordeel-ziet-mogelijkheden = Volgens het oordeel van de bedrijfsarts van { $op } zijn er wel mogelijkheden om te werken. Vraag de bedrijfsarts om een bijstelling van de probleemanalyse.
