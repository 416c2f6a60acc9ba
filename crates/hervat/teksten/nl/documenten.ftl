# SPDX-License-Identifier: EUPL-1.2
# Wat het dossier weigert of opmerkt bij probleemanalyse en plan, en hoe de geschiedenis het vertelt.

weigering-stap-uit-document = Deze stap volgt uit een document in dit dossier en kan niet los worden weggehaald. Klopt het document niet? Maak dan een nieuwe versie.
weigering-reden-ontbreekt = Schrijf op waarom. Eén zin is genoeg.
weigering-toelichting-ontbreekt = Schrijf op waarom er nu geen mogelijkheden zijn. De werkgever en UWV moeten dat kunnen lezen.
weigering-mate-buiten-bereik = Vul een heel getal in van 0 tot en met 100, of laat het leeg.
weigering-rubriek-dubbel = Dezelfde rubriek staat er twee keer. Zet alles over die rubriek bij elkaar.
weigering-grens-ongeldig = Kijk de grenzen voor de uren na. Elke grens heeft minstens één waarde, en de laatste dag ligt niet voor de eerste. Een dag heeft hoogstens 24 uur en een week hoogstens 7 dagen.
weigering-voor-vorige-versie = Deze dag ligt voor die van een eerder oordeel, { $op }. Kies die dag of een latere.
weigering-afwijking-zonder-gevolg = Deze termijn loopt al tot en met { $tot_en_met }. Kies een latere dag.
weigering-afwijking-niet-gevonden = Van deze termijn wijken jullie niet (meer) af. Ga terug naar het plan.
weigering-naam-ontbreekt = Vul de naam van de casemanager in.
weigering-voorstel-niet-gevonden = Dit voorstel staat niet in het dossier. Ga terug en kies opnieuw.
weigering-voorstel-vervangen = Er is een nieuwer voorstel. Ga terug en kijk daarnaar.
weigering-voorstel-beantwoord = Dit voorstel is al beantwoord. Wil je iemand anders? Doe dan een nieuw voorstel.
weigering-eigen-voorstel = Je kunt je eigen voorstel niet beantwoorden. Dat doet de ander. Wil je iemand anders? Doe dan een nieuw voorstel.
weigering-einddoel-ontbreekt = Kies eerst een einddoel. Weet je het nog niet? Kies dan ‘nog niet bekend’.
weigering-versie-niet-gevonden = Deze versie van het plan bestaat niet. Ga terug naar het plan en kies opnieuw.
weigering-versie-gewijzigd = Deze versie is niet wat er op je scherm stond. Lees het plan opnieuw en teken daarna.
weigering-versie-vervangen = Er ligt een nieuwere versie klaar. Deze kun je niet meer tekenen. Lees de nieuwe versie en teken die.
weigering-versie-geweigerd = De werkgever wilde deze versie niet tekenen. Maak een nieuwe versie van het plan.
weigering-al-ondertekend = Voor deze kant is over deze versie al beslist. Wil je iets anders? Maak dan een nieuwe versie van het plan.
weigering-te-veel = Dit zijn er te veel. Gebruik er hoogstens { $hoogstens }.

waarschuwing-zonder-casemanager = Er is nog geen casemanager die jullie allebei kozen. De wet vraagt die aanwijzing in het plan. Stel iemand voor, of bied het plan nu aan en vul het later aan.
waarschuwing-vervangt-handtekening = De versie die nu klaarligt is al door iemand getekend. Een nieuwe versie vervangt die, en dan moet iedereen opnieuw tekenen.

geschiedenis-probleemanalyse-vastgesteld = De bedrijfsarts stuurde de probleemanalyse, versie { $nummer }, op { $dag }.
geschiedenis-casemanager-voorgesteld = { $naam } voorgesteld als casemanager.
geschiedenis-casemanager-aanvaard = Voorstel { $nummer } voor de casemanager aanvaard.
geschiedenis-casemanager-geweigerd = Voorstel { $nummer } voor de casemanager niet aanvaard.
geschiedenis-plan-aangeboden = Plan van aanpak, versie { $nummer }, klaargelegd om te tekenen.
geschiedenis-plan-ondertekend = Plan van aanpak, versie { $nummer }, getekend.
geschiedenis-ondertekening-geweigerd = Plan van aanpak, versie { $nummer }, niet getekend. De reden staat bij die versie.
geschiedenis-kopie-verstrekt = Plan van aanpak, versie { $nummer }, is gereed. De werknemer, de casemanager en de bedrijfsarts hebben het.
geschiedenis-afwijking-vastgelegd = Afgesproken: { $termijn } uiterlijk op { $dag }. De reden staat bij het plan.
geschiedenis-afwijking-ingetrokken = Niet meer afgesproken: een andere dag voor { $termijn }. Reden: { $reden }
