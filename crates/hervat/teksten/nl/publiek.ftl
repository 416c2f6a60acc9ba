# SPDX-License-Identifier: EUPL-1.2
# De pagina's zonder inloggen.

start-titel = Samen terug naar werk
start-zin-1 = Hervat helpt iedereen rond een zieke werknemer om op tijd het goede te doen.
start-zin-2 = Werknemer, leidinggevende, casemanager, bedrijfsarts en coach werken in één dossier, en ieder ziet alleen wat de wet toelaat.
start-zin-3 = Elke datum legt zichzelf uit, met het wetsartikel erbij.
start-zin-4 = Wat medisch is, ziet een werkgever nooit; en de werknemer ziet wie er keek.
start-reken = Wat vraagt de wet, en wanneer?
start-opbouw = Probeer hoe uren kunnen groeien
start-voorbeeld = Bijvoorbeeld: wie vandaag ziek wordt

termijnen-titel = Termijnen bij ziekte
termijnen-belofte = Eén dag is genoeg. We vragen geen naam en geen reden, en we bewaren niets.
termijnen-vraag = Wanneer begon het?
termijnen-kop = Termijnen bij ziekte vanaf { $dag }
termijnen-zin-week = Vandaag is het week { $week } van 104.
termijnen-zin-beter = De ziekte is voorbij. De laatste ziektedag was { $dag }.
termijnen-zin-voorbij = De 104 weken zijn voorbij. De laatste dag was { $dag }.
termijnen-volgende = Eerstvolgende
termijnen-uiterlijk = uiterlijk
termijnen-door = Door: { $wie }.
termijnen-samengeteld =
    { $dagen ->
        [one] Er zaten steeds minder dan 28 dagen tussen de ziekteperiodes. Daarom tellen ze samen als één. De dag ertussen telt niet mee.
       *[other] Er zaten steeds minder dan 28 dagen tussen de ziekteperiodes, of alleen verlof. Daarom tellen ze samen als één. De { $dagen } dagen ertussen tellen niet mee.
    }
termijnen-nieuw-geval = Er zat een keer 28 dagen of meer tussen twee ziekteperiodes. Daarom begint de telling opnieuw op { $dag }.
termijnen-agenda = In je agenda zetten (.ics)
termijnen-tijdlijn = Tijdlijn
termijnen-tabel = Wat de wet vraagt
termijnen-tabel-hulp = We weten niet wat er al gedaan is. Daarom staat bij een dag die geweest is alleen ‘voorbij’.
termijnen-voorbehoud = Deze uitkomst is uitleg, geen juridisch advies. Twijfel je? Vraag het aan de casemanager of aan UWV.

privacy-titel = Privacy
privacy-zin = Wat medisch is, ziet een werkgever nooit. En wie in je dossier keek, kun je zelf zien.
privacy-rekenen-kop = Als je alleen termijnen berekent of een urenschema probeert
privacy-rekenen = Dan vragen we geen naam en geen reden, en we bewaren niets. Wat je invult, gaat met het formulier mee en staat niet in het adres van de pagina. Maak je zelf een link om te delen, dan staan de dagen achter het hekje (#); je browser stuurt dat deel niet naar ons. Wie de link heeft, ziet de dagen.
privacy-laden-kop = Drie laden in elk dossier
privacy-lade-gedeeld = Gedeeld: afspraken, plannen en termijnen. Die zien de werknemer, de werkgever en de bedrijfsarts; de coach ziet een deel.
privacy-lade-medisch = Medisch: wat een bedrijfsarts mag weten. Die ziet alleen de bedrijfsarts en de werknemer zelf.
privacy-lade-persoonlijk = Persoonlijk: wat van de werknemer zelf is. Die ziet niemand anders, tot de werknemer iets deelt.
privacy-inzage-kop = Wie er keek
privacy-inzage = Elke keer dat iemand gegevens van een ander opent, wordt dat opgeschreven. De werknemer kan die lijst zelf lezen.
privacy-koekjes-kop = Cookies
privacy-koekjes = Er zijn er twee: een om je ingelogd te houden, en een voor de taal als je die zelf kiest. We volgen je niet.
privacy-anderen-kop = Anderen
privacy-anderen = Deze website haalt niets op bij andere websites en stuurt niets naar reclamebedrijven. De gegevens staan op de server van de organisatie die Hervat gebruikt.
privacy-rechten-kop = Je rechten
privacy-rechten = Je mag je gegevens zien, laten verbeteren en een kopie krijgen. Vraag het aan de functionaris gegevensbescherming van je organisatie. Kom je er niet uit, dan kun je naar de Autoriteit Persoonsgegevens.

toegankelijk-titel = Toegankelijkheid
toegankelijk-zin = Ook als je moe bent, slecht ziet of geen muis gebruikt, moet Hervat voor je werken.
toegankelijk-kan-kop = Wat kan
toegankelijk-kan-1 = Alles werkt met alleen een toetsenbord, met een schermlezer en zonder JavaScript.
toegankelijk-kan-2 = Je kunt de tekst tot 200 procent vergroten. Op een telefoon staat alles onder elkaar.
toegankelijk-kan-3 = Kleur is nooit het enige teken: er staat altijd een woord of een vorm bij. Donker en hoog contrast gaan mee met je apparaat.
toegankelijk-kan-4 = Elke tekening staat er ook als lijst of tabel.
toegankelijk-toets-kop = Hoe we het nagaan
toegankelijk-toets = We bouwen volgens WCAG 2.2, niveau AA. Bij elke verandering doorloopt een programma de pagina’s en zoekt het naar fouten.
toegankelijk-niet-kop = Wat nog niet kan
toegankelijk-niet = Mensen met een beperking hebben deze versie nog niet getest. De tekst is in eenvoudig Nederlands geschreven, maar sommige woorden uit de wet zijn moeilijk.
toegankelijk-melden-kop = Lukt er iets niet?
toegankelijk-melden = Meld het aan de beheerder van Hervat in je organisatie. Zeg welke pagina het is en wat je wilde doen.
