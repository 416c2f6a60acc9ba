# SPDX-License-Identifier: EUPL-1.2
# De tijdlijn en de uitleg van een dag.

uitleg-waarom = Waarom deze dag?
uitleg-laatste-werkdag = Dit is geen werkdag. De laatste werkdag ervoor is { $dag }.
uitleg-anders = Een andere bron noemt { $dag } ({ $bron }).

tijdlijn-titel = Tijdlijn van { $weken } weken
tijdlijn-beschrijving-vandaag = Het is nu week { $week } van { $weken }.
tijdlijn-beschrijving-punt = { $wat }: { $wanneer } ({ $stand }).
tijdlijn-vandaag = Vandaag · week { $week }
tijdlijn-week = week { $week }
tijdlijn-onderbroken =
    { $dagen ->
        [one] 1 dag telt niet mee
       *[other] { $dagen } dagen tellen niet mee
    }
tijdlijn-venster = { $van } – { $laatste }
tijdlijn-eerder = Eerder gedaan ({ $aantal })
tijdlijn-tabel = Dezelfde dagen als tabel
tijdlijn-kop-wat = Wat
tijdlijn-kop-wanneer = Wanneer
tijdlijn-kop-stand = Stand
tijdlijn-soort-gedaan = gedaan
tijdlijn-soort-te-laat = te laat
tijdlijn-soort-nu = aan de beurt
tijdlijn-soort-voorbij = voorbij
tijdlijn-soort-straks = straks
tijdlijn-soort-eind = einde
tijdlijn-begin = Eerste ziektedag
tijdlijn-laatste-ziektedag = Laatste ziektedag

bron-artikel = { $naam }, artikel { $artikel }
bron-artikel-lid = { $naam }, artikel { $artikel } lid { $lid }

termijn-ziekmelding-arbodienst = Ziekmelding
termijn-probleemanalyse = Probleemanalyse
termijn-plan-van-aanpak = Plan van aanpak
termijn-evaluatie = Evaluatie
termijn-arbeidstherapie-einde = Einde arbeidstherapie
termijn-uwv-melding-42-weken = Melding aan UWV
termijn-eerstejaarsevaluatie = Eerstejaarsevaluatie
termijn-tweede-spoor = Tweede spoor
termijn-vervroegde-iva = Vervroegde IVA
termijn-uwv-brief-wia = Brief van UWV
termijn-re-integratieverslag = Verslag
termijn-wia-aanvraag = WIA-aanvraag
termijn-loonsanctie-besluit = Besluit loonsanctie
termijn-einde-wachttijd = Einde wachttijd
termijn-einde-loonsanctie = Einde loonsanctie
termijn-einde-verlenging = Einde verlenging
termijn-einde-opzegverbod = Einde opzegverbod
termijn-wia-besluit = Besluit WIA
termijn-melding-einde-dienstverband = Einde dienstverband melden
termijn-verkort-re-integratieverslag = Verkort verslag
termijn-melding-vangnet = Melding vangnet
termijn-bewaartermijn = Dossier verwijderen
termijn-einde-loondoorbetaling = Einde loon
termijn-bezwaar-loonsanctie = Bezwaar loonsanctie
termijn-tekortkoming-besluit = Besluit herstel
termijn-verlenging-besluit = Besluit verlenging
termijn-eerstejaars-zw-beoordeling = Beoordeling Ziektewet

termijnen-kop-wat = Wat
termijnen-kop-uiterlijk = Uiterlijk
termijnen-kop-wie = Wie
termijnen-kop-stand = Stand
termijnen-onverwijld = meteen
termijnen-geen-dag = nog geen dag
termijnen-vanaf = kan vanaf { $dag }

stand-gedaan = gedaan
stand-gedaan-op = gedaan { $dag }
stand-later-gedaan = gedaan { $dag }, na de dag
stand-afgeweken = afgeweken tot { $dag }
stand-vervallen = vervallen
stand-te-laat =
    { $dagen ->
        [one] 1 dag te laat
       *[other] { $dagen } dagen te laat
    }
stand-straks = straks
stand-slaapt = alleen bij terugval
stand-voorbij = voorbij
stand-eerst = eerstvolgende
stand-nu = nu
stand-binnenkort = binnenkort
stand-nog =
    { $dagen ->
        [0] vandaag
        [one] nog 1 dag
       *[other] nog { $dagen } dagen
    }
