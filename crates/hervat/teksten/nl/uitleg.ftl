# SPDX-License-Identifier: EUPL-1.2
# Hoe rekent Hervat: de regels, het loon en de lijsten om af te vinken.

uitleg-meer = Meer over deze regel
uitleg-nasleep = Wat als het te laat is?

uitlegpagina-titel = Hoe rekent Hervat?
uitlegpagina-zin = Elke datum volgt uit een regel van de wet. Hier lees je per regel wat die vraagt, waar het staat en hoe het uitpakt.
uitlegpagina-tellen-kop = Zo tellen we
uitlegpagina-tellen-1 = Alle dagen tellen mee, ook weekenden, feestdagen en vrije dagen. De eerste ziektedag is dag 1.
uitlegpagina-tellen-2 = Ben je minder dan 28 dagen beter, dan telt de ziekte door. De dagen ertussen tellen niet mee. Ben je 28 dagen of langer beter, dan begint de telling opnieuw.
uitlegpagina-tellen-3 = Dagen met zwangerschapsverlof of bevallingsverlof tellen nooit als ziektedagen.
uitlegpagina-tellen-4 = Weer een deel werken stopt de telling niet. Dat doet alleen herstel voor al het afgesproken werk.
uitlegpagina-tellen-5 = Sommige termijnen tellen terug vanaf het einde, zoals de WIA-aanvraag. Schuift het einde op, dan schuiven ze mee.
uitlegpagina-tellen-6 = Zijn bronnen het niet eens, dan kiezen we de dag die het best bij de wet past. We zeggen erbij wat een ander zou rekenen.
uitlegpagina-regels-kop = De regels
uitlegpagina-loon-kop = Loon
uitlegpagina-hulp-kop = Als het vastloopt
uitlegpagina-bewaren-kop = Bewaren
uitlegpagina-lijsten-kop = Lijsten om af te vinken
uitlegpagina-data-kop = Als gegevens
uitlegpagina-data = Alle regels, bronnen, lijsten en voorbeelden in één bestand, voor wie er een programma mee maakt:
uitlegpagina-data-link = regels (JSON)

regelpagina-aard = Dit is { $aard }.
regelpagina-bronnen = Waar het staat
regelpagina-nasleep = Wat als het te laat is?
regelpagina-weetjes = Goed om te weten
regelpagina-versies = Voor wie deze regel geldt
regelpagina-voorbeelden = Voorbeelden
regelpagina-voorbeelden-hulp = Elk voorbeeld is met deze regel uitgerekend.
regelpagina-waarom = Hoe kom je daar?
regelpagina-bron = Bron:
regelpagina-afkortingen = In de bronnen betekent FSD de eerste ziektedag, RP de Regeling procesgang, BW het Burgerlijk Wetboek, ZW de Ziektewet, ATW de Algemene termijnenwet, BVV de Beleidsregels vorm- en herkenbaarheidsvereisten en BBP het Beoordelingskader poortwachter. Een D met een nummer is een keuze van Hervat. Die staat met haar reden bij de broncode.

bron-bijlage = { $naam }, bijlage, paragraaf { $paragraaf }

loon-titel = Loon bij ziekte
loon-zin = Wie ziek is, houdt ten minste 70 procent van het loon, meestal 104 weken lang.
loon-hoeveel-kop = Hoeveel
loon-meer = In een cao of contract staat vaak meer. Dat weet Hervat niet.
loon-stop-kop = Wanneer er geen loon is
loon-stop-zin = Zolang dit duurt, is er geen recht op loon. Het loon wordt later niet alsnog betaald. Of het zo is, beslist als het moet een rechter.
loon-tenzij = Dit geldt niet als er een goede reden voor is.
loon-opschorten-kop = Wanneer het loon mag wachten
loon-opschorten-zin = Zolang dit duurt, mag de werkgever wachten met betalen. Daarna wordt alles alsnog betaald.
loon-meteen-kop = Meteen zeggen
loon-meteen = Vermoedt de werkgever zoiets, dan zegt die het meteen tegen de werknemer. Later kan het loon niet meer om die reden worden ingehouden.
loon-bedragen-kop = Bedragen
loon-bedragen-zin = We noemen een bedrag alleen voor de dagen waarvan we een bron kennen.
loon-kop-wat = Wat
loon-kop-bedrag = Bedrag
loon-kop-periode = Bekend voor
loon-kop-bron = Bron
loon-verlopen = Voor vandaag kennen we het bedrag niet. Vraag het aan UWV.
loon-percentages-kop = Percentages
loon-kop-procent = Percentage
loon-vakantie-kop = Vakantie

bedrag-nu = Nu { $bedrag }.
bedrag-laatst = Laatst bekend: { $bedrag }, tot en met { $dag }. Of het nog zo is, weten we niet.

hulp-titel = Wie vraag je wat?
hulp-zin = Loopt het vast, of ben je het ergens niet mee eens? Dit kun je doen. Begin klein: praat eerst met elkaar.
hulp-kop-werknemer = Voor de werknemer
hulp-kop-allebei = Voor werknemer en werkgever
hulp-kop-werkgever = Voor de werkgever

bewaren-lijst-titel = Hoe lang wordt het bewaard?
bewaren-lijst-zin = Elk stuk heeft een eigen termijn. Sommige zijn een minimum, andere een maximum.
bewaren-kop-hoelang = Hoe lang
bewaren-kop-geldt = Geldt
bewaren-altijd = altijd
bewaren-vanaf = vanaf { $dag }
bewaren-tot = tot en met { $dag }
bewaren-geschil = Loopt er een geschil, dan mag een stuk blijven tot dat klaar is.
bewaren-regel = De regel voor het verzuimdossier

lijst-ontbreekt = Dit ontbreekt nog
lijst-niets = Er ontbreekt niets
lijst-inhoud = Deze lijst kijkt of iets er is, niet of het goed genoeg is.
lijst-zin = Vink aan wat er is. Dan zie je wat er ontbreekt, en wie daarvoor zorgt.
lijst-bij = Wat is er aan de hand?
lijst-aanwezig = Wat is er?
lijst-wie-waar = Door: { $wie }. In: { $waar }.
lijst-alleen-als = Alleen als dit zo is: { $bij }.
lijst-kijk = Laten zien wat ontbreekt
lijst-niets-bewaard = We bewaren niets: wat je aanvinkt, staat alleen in het adres van de pagina.
