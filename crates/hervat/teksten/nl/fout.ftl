# SPDX-License-Identifier: EUPL-1.2
# Foutpagina's: een zin, wat je kunt doen, een nummer.

fout-titel-niet-gevonden = Deze pagina is er niet
fout-zin-niet-gevonden = Misschien is het adres niet goed overgenomen, of is de pagina niet voor jou bedoeld. Begin opnieuw bij de startpagina.
fout-titel-niet-toegestaan = Dit mag je hier niet doen
fout-zin-niet-toegestaan = Je mag dit zien, maar niet veranderen. Klopt dat volgens jou niet? Vraag het aan de beheerder van Hervat in je organisatie.
fout-titel-niet-bruikbaar = Dit konden we niet lezen
fout-zin-niet-bruikbaar = Er ontbreekt iets in wat je stuurde. Ga terug naar de vorige pagina en probeer het nog een keer.
fout-titel-te-vaak = Wacht even
fout-zin-te-vaak = Dit is in korte tijd te vaak geprobeerd. Probeer het over een kwartier opnieuw.
fout-titel-storing = Er ging iets mis bij ons
fout-zin-storing = Het ligt niet aan jou. Probeer het straks nog een keer. Blijft het misgaan? Geef dan het nummer hieronder door aan de beheerder.
fout-titel-even-niet = Het lukt nu even niet
fout-zin-even-niet = We zijn bezig, of het is erg druk. Probeer het over een paar minuten opnieuw.
fout-titel-van-elders = Dit formulier kwam niet van onze eigen pagina
fout-zin-van-elders = Voor de zekerheid doen we er niets mee. Open de pagina opnieuw via het menu van Hervat en verstuur het formulier daar.
fout-titel-andere-vraag = Deze pagina kun je zo niet openen
fout-zin-andere-vraag = Dit adres neemt alleen een formulier aan. Begin opnieuw bij de startpagina.
fout-titel-te-lang = Dit is te lang om te bewaren
fout-zin-te-lang = Je stuurde { $gestuurd } kB, en er past hoogstens { $past } kB in één formulier. Maak de tekst korter, of verdeel hem over meer delen.
fout-zin-te-lang-onbekend = Er past hoogstens { $past } kB in één formulier. Maak de tekst korter, of verdeel hem over meer delen.
fout-getypt = Wat je typte is hier niet bewaard. Ga terug met de terugknop van je browser: daar staat het meestal nog.
fout-terug = Naar de startpagina
fout-incident = Nummer van deze melding:
