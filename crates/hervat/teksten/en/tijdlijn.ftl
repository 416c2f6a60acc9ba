# SPDX-License-Identifier: EUPL-1.2
# The timeline and the explanation of a day.

uitleg-waarom = Why this day?
uitleg-laatste-werkdag = This is not a working day. The last working day before it is { $dag }.
uitleg-anders = Another source names { $dag } ({ $bron }).

tijdlijn-titel = Timeline of { $weken } weeks
tijdlijn-beschrijving-vandaag = It is now week { $week } of { $weken }.
tijdlijn-beschrijving-punt = { $wat }: { $wanneer } ({ $stand }).
tijdlijn-vandaag = Today · week { $week }
tijdlijn-week = week { $week }
tijdlijn-onderbroken =
    { $dagen ->
        [one] 1 day does not count
       *[other] { $dagen } days do not count
    }
tijdlijn-venster = { $van } – { $laatste }
tijdlijn-eerder = Done earlier ({ $aantal })
tijdlijn-tabel = The same days as a table
tijdlijn-kop-wat = What
tijdlijn-kop-wanneer = When
tijdlijn-kop-stand = Status
tijdlijn-soort-gedaan = done
tijdlijn-soort-te-laat = late
tijdlijn-soort-nu = next
tijdlijn-soort-voorbij = past
tijdlijn-soort-straks = later
tijdlijn-soort-eind = end
tijdlijn-begin = First sick day
tijdlijn-laatste-ziektedag = Last sick day

bron-artikel = { $naam }, article { $artikel }
bron-artikel-lid = { $naam }, article { $artikel } paragraph { $lid }

termijn-ziekmelding-arbodienst = Sick report
termijn-probleemanalyse = Probleemanalyse
termijn-plan-van-aanpak = Plan van aanpak
termijn-evaluatie = Evaluation
termijn-arbeidstherapie-einde = End of arbeidstherapie
termijn-uwv-melding-42-weken = Notice to UWV
termijn-eerstejaarsevaluatie = Eerstejaarsevaluatie
termijn-tweede-spoor = Tweede spoor
termijn-vervroegde-iva = Early IVA
termijn-uwv-brief-wia = Letter from UWV
termijn-re-integratieverslag = Verslag (report)
termijn-wia-aanvraag = WIA application
termijn-loonsanctie-besluit = Loonsanctie decision
termijn-einde-wachttijd = End of waiting time
termijn-einde-loonsanctie = End of loonsanctie
termijn-einde-verlenging = End of extension
termijn-einde-opzegverbod = End of dismissal ban
termijn-wia-besluit = WIA decision
termijn-melding-einde-dienstverband = Notice of end of employment
termijn-verkort-re-integratieverslag = Short report
termijn-melding-vangnet = Safety net report
termijn-bewaartermijn = Delete the file
termijn-einde-loondoorbetaling = End of wages
termijn-bezwaar-loonsanctie = Objection to loonsanctie
termijn-tekortkoming-besluit = Decision on repair
termijn-verlenging-besluit = Decision on extension
termijn-eerstejaars-zw-beoordeling = Ziektewet assessment

termijnen-kop-wat = What
termijnen-kop-uiterlijk = At the latest
termijnen-kop-wie = Who
termijnen-kop-stand = Status
termijnen-onverwijld = at once
termijnen-geen-dag = no day yet
termijnen-vanaf = possible from { $dag }

stand-gedaan = done
stand-gedaan-op = done { $dag }
stand-later-gedaan = done { $dag }, after the day
stand-afgeweken = departed from until { $dag }
stand-vervallen = lapsed
stand-te-laat =
    { $dagen ->
        [one] 1 day late
       *[other] { $dagen } days late
    }
stand-straks = later
stand-slaapt = only after a relapse
stand-voorbij = past
stand-eerst = next
stand-nu = now
stand-binnenkort = soon
stand-nog =
    { $dagen ->
        [0] today
        [one] 1 day left
       *[other] { $dagen } days left
    }
