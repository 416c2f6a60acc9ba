# SPDX-License-Identifier: EUPL-1.2
# Woorden die op elke pagina kunnen staan: datums, kop, voet, formulieren.

weekdag-1 = maandag
weekdag-2 = dinsdag
weekdag-3 = woensdag
weekdag-4 = donderdag
weekdag-5 = vrijdag
weekdag-6 = zaterdag
weekdag-7 = zondag
maand-1 = januari
maand-2 = februari
maand-3 = maart
maand-4 = april
maand-5 = mei
maand-6 = juni
maand-7 = juli
maand-8 = augustus
maand-9 = september
maand-10 = oktober
maand-11 = november
maand-12 = december
maandkort-1 = jan
maandkort-2 = feb
maandkort-3 = mrt
maandkort-4 = apr
maandkort-5 = mei
maandkort-6 = jun
maandkort-7 = jul
maandkort-8 = aug
maandkort-9 = sep
maandkort-10 = okt
maandkort-11 = nov
maandkort-12 = dec
datum-lang = { $weekdag } { $dag } { $maand } { $jaar } (week { $week })
datum-weekdag = { $weekdag } { $dag } { $maand } { $jaar }
datum-kort = { $dag } { $maand } { $jaar }
datum-smal = { $dag } { $maandkort } { $jaar }
datum-mini = { $dag } { $maandkort }
datum-periode = { $van } tot en met { $laatste }

rol-werknemer = werknemer
rol-leidinggevende = leidinggevende
rol-casemanager = casemanager
rol-bedrijfsarts = bedrijfsarts
rol-coach = coach
rol-beheerder = beheerder
rol-fg = functionaris gegevensbescherming

kader-sla-over = Ga naar de inhoud
kader-verder = Verder
kader-hoofdmenu = Hoofdmenu
kader-voet = Over deze website
kader-uitloggen = Uitloggen
kader-uitloggen-overal = Op alle apparaten uitloggen
kader-demo = Voorbeeld: alle mensen en bedrijven hier zijn verzonnen.
kader-proef = Proefversie: inloggen gaat nog zonder tweede stap. Gebruik hem niet voor echte dossiers.
kader-privacy = Privacy
kader-toegankelijkheid = Toegankelijkheid
kader-afgedrukt = Hervat, afgedrukt op { $dag }
kader-hier = Waar je bent

menu-opbouw = Uren opbouwen
menu-termijnen = Termijnen
menu-inloggen = Inloggen

formulier-fouten =
    { $aantal ->
        [one] Er klopt iets nog niet
       *[other] Er kloppen { $aantal } dingen nog niet
    }
formulier-fouten-titel = Fout: { $titel }
formulier-niet-verplicht = { $label } (mag leeg blijven)
formulier-wachtregel = Schrijf hier niets over ziekte, klachten of behandeling. Dat hoort alleen bij de bedrijfsarts.
formulier-wacht-waarschuwing = Hier staan misschien woorden over gezondheid: { $woorden }. Hoort dat hier? Zo niet, haal het dan weg.
formulier-wacht-bevestig = Dit gaat niet over iemands gezondheid. Ik wil het zo bewaren.

bladeraar-naam = Bladeren
bladeraar-vorige = Vorige
bladeraar-volgende = Volgende
bladeraar-stand = Pagina { $nu } van { $totaal }
