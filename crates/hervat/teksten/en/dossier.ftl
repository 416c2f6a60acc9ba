# SPDX-License-Identifier: EUPL-1.2
# The page of a dossier.

dossier-mijn = My dossier
dossier-titel = { $naam }: week { $week } of 104
dossier-titel-na-104 = { $naam }: week { $week }
dossier-titel-hersteld = { $naam }: recovered as of { $dag }
dossier-titel-ingetrokken = { $naam }: report of illness withdrawn
dossier-titel-kaal = Dossier of { $naam }
dossier-nu = Now: { $wat }
dossier-nog-niet = Not done yet: { $wat }
dossier-te-laat = Late: { $wat }
dossier-hierna = Next: { $wat }
dossier-uiterlijk = At the latest on
dossier-dag-was = The last day was
dossier-ingetrokken = This report of illness was withdrawn ({ $reden }). No deadline runs any more and nobody has to do anything. What was written can still be read.
dossier-ouder-recht = The first sick day is before 2004. Other rules applied then, and Hervat does not compute those.
dossier-tegenstrijdig = The facts in this dossier contradict each other. So we show no deadlines. Ask the administrator for help.
dossier-rust-na-herstel = Nothing has to happen now. If there is illness again within four weeks after the recovery, this dossier goes on.
dossier-niets-te-doen = Nothing has to happen now.
dossier-stap-knop = Record: { $stap }
dossier-inzage = Who looked in my dossier?
dossier-later = What comes later ({ $aantal })
dossier-voorbij = Done or no longer asked ({ $aantal })
dossier-verbeteren = Correct or withdraw something
dossier-kop-tijdlijn = Timeline
dossier-kop-wet = What the law asks
dossier-zonder-uwv = As a coach you see only the steps about the work and the plan.
dossier-naar-stand = What did we know on an earlier day?
dossier-kop-geschiedenis = Who recorded what?
dossier-geschiedenis-tonen =
    { $aantal ->
        [one] Show the one line
       *[other] Show all { $aantal } lines
    }
dossier-geschiedenis-hulp = Choose a day to see what was known then.
dossier-kop-ziekte = Ill and at work
dossier-kop-verlof = Maternity leave
dossier-kop-werk = Partly at work
dossier-kop-betrokkenen = Who is who
dossier-kop-acties = What you can do
dossier-kop-melding = At the report of illness
dossier-kop-lades = What you see here
dossier-blik = You are looking as { $rol }.
dossier-blik-eigen = This is your own dossier. Nothing in it is hidden from you.
dossier-wissel = Look as { $rol }

door-werkgever-werknemer = by your employer
door-werkgever-werkgever = by the employer
door-werkgever-bedrijfsarts = by the employer
door-werkgever-ander = by the employer
door-werknemer-werknemer = by you
door-werknemer-werkgever = by { $naam }
door-werknemer-bedrijfsarts = by { $naam }
door-werknemer-ander = by { $naam }
door-beiden-werknemer = by you and your employer together
door-beiden-werkgever = by the employer and { $naam } together
door-beiden-bedrijfsarts = by the employer and { $naam } together
door-beiden-ander = by the employer and { $naam } together
door-bedrijfsarts-werknemer = by the bedrijfsarts (occupational physician)
door-bedrijfsarts-werkgever = by the bedrijfsarts (occupational physician)
door-bedrijfsarts-bedrijfsarts = by you
door-bedrijfsarts-ander = by the bedrijfsarts (occupational physician)
door-uwv-werknemer = by UWV
door-uwv-werkgever = by UWV
door-uwv-bedrijfsarts = by UWV
door-uwv-ander = by UWV

lade-naam-gedeeld = Shared dossier
lade-naam-medisch = Medical part
lade-naam-persoonlijk = Personal part
lade-open = open to you
lade-een-deel = partly open
lade-gesloten = closed to you

gegevens-eerste-ziektedag = First sick day
gegevens-tijdens-werk = { $dag }, went home during work
gegevens-telefoon = Telephone
gegevens-verpleegadres = Address of stay
gegevens-duur = Expected duration
gegevens-afspraken = Running agreements and work
gegevens-vangnet = Vangnet (safety net) of the Ziektewet
gegevens-arbeidsongeval = Accident at work
gegevens-verkeersongeval = Traffic accident with recourse
gegevens-arbodienst = Passed on to the arbodienst
gegevens-gewist = erased
gegevens-niet-ingevuld = not filled in
gegevens-nog-niet = not yet

periode-loopt = { $van } until now
samengeteld-uitleg =
    { $tussen ->
        [one] Added together: { $ziek } days ill. The day in between does not count. The periods of illness belong together, so the weeks count on.
       *[other] Added together: { $ziek } days ill. The { $tussen } days in between do not count. The periods of illness belong together, so the weeks count on.
    }
aandeel-sinds = Since { $dag }: { $percentage } per cent, { $uren } of { $week } hours a week
aandeel-straks = From { $dag }: { $percentage } per cent, { $uren } of { $week } hours a week
getal-tiende = { $heel }.{ $tiende }
verlof-oorzaak-open = { $periode }
verlof-oorzaak-ja = { $periode }. The bedrijfsarts (occupational physician) says: the illness before and after it has the same cause.
verlof-oorzaak-nee = { $periode }. The bedrijfsarts (occupational physician) says: the illness before and after it does not have the same cause.

geschiedenis-ziekgemeld = Reported ill. First sick day: { $dag }.
geschiedenis-opnieuw-ziekgemeld = Reported ill again, from { $dag }.
geschiedenis-eerste-ziektedag-gecorrigeerd = First sick day corrected: from { $van } to { $naar }. { $reden }.
geschiedenis-melding-ingetrokken = Report of illness from { $dag } withdrawn. { $reden }.
geschiedenis-deels-hersteld = Partly at work: { $percentage } per cent from { $dag }.
geschiedenis-hersteld = Recovered as of { $dag }.
geschiedenis-herstel-gecorrigeerd = Day of recovery corrected: from { $van } to { $naar }. { $reden }.
geschiedenis-herstel-ingetrokken = Recovery as of { $dag } taken back. { $reden }.
geschiedenis-verlof-vastgelegd = Maternity leave: { $periode }.
geschiedenis-verlof-ingetrokken = Maternity leave from { $dag } taken away.
geschiedenis-zelfde-oorzaak-beoordeeld = Judgement on the leave from { $dag }: the same cause? { $oordeel }.
geschiedenis-arbodienst-ingelicht = Report passed on to the arbodienst (health and safety service) on { $dag }.
geschiedenis-stap-vastgelegd = Done on { $dag }: { $stap }.
geschiedenis-stap-ingetrokken = Taken away: { $stap }, done on { $dag }. { $reden }.
geschiedenis-gewist = Something was erased on { $dag }.
geschiedenis-inhoud-gewist = What was written here was erased. It counted from { $dag }.

stand-titel = What was known on { $dag }
stand-titel-kaal = What was known on a day
stand-hulp = You see what was on record at the end of this day, and what the law asked then. What was recorded later does not count here.
stand-kop-kies = Choose a day
stand-op = Day
stand-op-hulp = Today, or a day that has been.
stand-nog-niet = Day: choose { $dag } or an earlier day. What is still to come stands on the page of the dossier.
stand-knop = Show this day
stand-vorige = The day before on which something changed: { $dag }
stand-volgende = The day after on which something changed: { $dag }
stand-dagen-tonen =
    { $aantal ->
        [one] The one day on which something was recorded
       *[other] The { $aantal } days on which something was recorded
    }
stand-nog-geen-dossier = On { $dag } there was no dossier yet. The dossier began on { $begin }.
stand-kop-anders = What we know now
stand-nu-weten-we = Now we know:
stand-daardoor = So this is different now:
stand-door-later = Something was recorded later. So this is different now:
stand-anders = { $wat }: then { $toen }, now { $nu }.
stand-dag = { $dag } ({ $stand })
stand-niet-gevraagd = not asked
stand-overig-tonen =
    { $aantal ->
        [one] Recorded later, without changing a deadline (1)
       *[other] Recorded later, without changing a deadline ({ $aantal })
    }
stand-kop-wet = What the law asked then
stand-periode-liep = { $van }, still ill on { $dag }
stand-gewist = Some of what was on record then was erased later. It is not shown here either.

dossier-kop-rechtsfeiten = UWV, work and employment
geschiedenis-rechtsfeit-ingetrokken = Withdrawn: { $soort }, of { $dag }. { $reden }.
