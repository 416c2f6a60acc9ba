# SPDX-License-Identifier: EUPL-1.2
# What is wrong in a form, and what to do about it.

lezen-dag-leeg = { $veld }: fill in a day.
lezen-dag-onleesbaar = { $veld }: this day does not exist. Write the day like this: 23-11-2026.
lezen-dag-buiten = { $veld }: the year is not right. Choose a day after 1990.
lezen-tijd = { $veld }: write the time like this: 09:30.
lezen-uren = { $veld }: write the hours like this: 4 or 4.5 or 4:30.
lezen-kies = { $veld } Choose an answer.
lezen-percentage = Percentage: fill in a whole number from 1 up to 99.
lezen-medisch = { $veld }: look again at { $woorden }. Take it out, or tick the box below if it is not about health.
antwoord-ja = Yes
antwoord-nee = No
antwoord-onbekend = I do not know

handeling-botsing = Somebody else changed this dossier while you were busy. See whether it is still right and send it again. What you typed is still there.

weigering-ingetrokken = The report of illness was withdrawn. Nothing more can be recorded in this dossier. Is somebody ill after all? Then report it again.
weigering-in-de-toekomst = This day is too far in the future. Choose a day up to and including { $hoogstens }.
weigering-voor-dienstverband = This day is before the employment, which begins on { $van }. Choose that day or a later one.
weigering-na-dienstverband = This day is after the employment, whose last day is { $tot_en_met }. Choose that day or an earlier one.
weigering-loopt-al = This employee has already been reported ill, from { $van }. A second report is not needed. Is that day wrong? Then correct the first sick day in the dossier.
weigering-overlapt-melding = This day is in or before an earlier period of illness, which runs from { $van } up to and including { $tot_en_met }. Choose a later day, or correct that period first.
weigering-tijdens-verlof = This day is in a leave, which runs from { $van } up to and including { $tot_en_met }. Choose a day after it, or correct the leave first.
weigering-herstel-voor-eerste-ziektedag = The first day fully back at work lies after the first sick day, { $eerste_ziektedag }. Choose a later day. Was there no illness? Then withdraw the report.
weigering-voor-eerste-ziektedag = This day is before the first sick day, { $eerste_ziektedag }. Choose that day or a later one.
weigering-percentage-buiten-bereik = Fill in a percentage from 1 up to 99. All the work resumed? Then report recovery.
weigering-percentage-daalt = There is already { $eerst } per cent, and like this the percentage goes down. Is that right? Then tick the box below. If not, correct the percentage or the day.
weigering-al-hersteld = Recovery has already been reported, as of { $per }. Is that day wrong? Then correct the recovery. Ill again? Then report that anew.
weigering-niet-hersteld = No recovery has been reported yet. Report recovery first.
weigering-ongewijzigd = It already says this. Change something, or go back to the dossier.
weigering-melding-niet-gevonden = No report of illness begins on this day. Go back to the dossier and start again.
weigering-na-laatste-ziektedag = The first sick day cannot be after the last. The last sick day is { $laatste_ziektedag }. Choose that day or an earlier one.
weigering-feit-ervoor = The dossier already holds something on { $op }. That would then be before the first sick day. Choose that day or an earlier one, or take the other away first.
weigering-verlof-omgekeerd = The last day of the leave is before the first. Swap them or correct one of them.
weigering-verlof-te-lang = This leave is longer than { $hoogstens_weken } weeks. See whether both days are right.
weigering-verlof-overlapt = There is already a leave from { $van } up to and including { $tot_en_met }. Choose other days, or take that leave away first.
weigering-ziekmelding-in-verlof = A report of illness begins in this leave, on { $eerste_ziektedag }. Correct that report first, or choose other days.
weigering-verlof-niet-gevonden = This leave is not in the dossier. Go back and choose again.
weigering-stap-al-vastgelegd = This is already recorded: { $stap }, done on { $op }. Is that day wrong? Then take the step away first.
weigering-stap-niet-gevonden = This step is not in the dossier on that day. Go back and choose again.
weigering-mogelijkheden-ontbreken = Choose what the bedrijfsarts (occupational physician) says about the possibilities to work.
weigering-mogelijkheden-niet-hier = Only a probleemanalyse (problem analysis) says something about the possibilities to work. Start again by choosing the step.
weigering-wordt-een-geval = Like this it becomes one with the other dossier, which begins on { $eerste_ziektedag }. There are fewer than four weeks in between. Choose another day, or correct the other dossier first.
weigering-wordt-twee-gevallen = Like this there are four weeks or more between two periods of illness in this dossier. Then they are two cases. Choose another day.
weigering-recht-niet-gemodelleerd = Before 2004 other rules applied. Hervat does not compute those. Choose a later day.
weigering-tegenstrijdig = These facts contradict each other. Look at the days again.
weigering-telefoon = This is not a telephone number. Use 6 to 15 digits, for instance 06 12345678.
weigering-tekst-te-lang = This text is too long. Use at most { $hoogstens } characters.

waarschuwing-zonder-vorige-stap = Usually this comes first: { $stap }. That step is not in the dossier.
waarschuwing-voor-vorige-stap = This day is before a step that usually comes earlier: { $stap }, done on { $op }.
waarschuwing-zonder-mogelijkheden = The bedrijfsarts (occupational physician) sees no possibilities to work now. A plan van aanpak (plan of action) is then not required.
waarschuwing-na-herstel = This day is after the last sick day, { $laatste_ziektedag }.
waarschuwing-er-is-al-gehandeld =
    { $stappen ->
        [one] 1 step has already been taken since this report. It stays in the history, but no longer counts.
       *[other] { $stappen } steps have already been taken since this report. They stay in the history, but no longer count.
    }

stap-probleemanalyse = probleemanalyse (problem analysis)
stap-bijstelling-probleemanalyse = adjusted probleemanalyse (problem analysis)
stap-plan-van-aanpak = plan van aanpak (plan of action)
stap-evaluatie = evaluation of the plan
stap-uwv-melding-42-weken = notice to UWV (42 weeks)
stap-eerstejaarsevaluatie = eerstejaarsevaluatie (first-year evaluation)
stap-tweede-spoor = start of the tweede spoor (work elsewhere)
stap-re-integratieverslag = re-integratieverslag (re-integration report) to the employee
stap-wia-aanvraag = WIA application

bsn-fout-lengte = A burgerservicenummer (citizen service number) has nine digits. See whether there is a digit too many or too few, and type it again.
bsn-fout-elfproef = This burgerservicenummer (citizen service number) does not exist. Perhaps two digits were swapped. Type it again.
bsn-opnieuw = Type the burgerservicenummer (citizen service number) again. We keep it only when the whole form is right, and never send it back.

stap-uwv-melding-einde-dienstverband = notice to UWV of the end of the employment
stap-verkort-re-integratieverslag = short re-integration report to the employee
stap-uwv-melding-vangnet = notice to UWV because of the safety net
weigering-laatste-voor-eerste = This day lies before the other day that you filled in. Correct one of them.
weigering-weken-buiten-bereik = Fill in a whole number from 1 to 52. A loonsanctie lasts that long.
weigering-niet-na = This day must lie after { $na }. Choose a later day, or first correct what stands in the dossier.
weigering-te-vroeg-verkort = An extension cannot be made shorter than thirteen weeks after the request. Choose { $vroegst } or a later day.
weigering-niet-ziek = This day lies in no period of illness. Change the day or the period.
weigering-verkorte-wachttijd = A shortened waiting period ends from { $vroegst } to { $tot_en_met }: after 13 to 78 weeks, and at least ten weeks after the application. Take over what UWV wrote.
weigering-geen-loonsanctie = There is no loonsanctie in the dossier. Record that first.
weigering-eerst-vervolg-weg = The dossier also says what happened after the loonsanctie (wage sanction), such as an objection or a report that it was made up for. Withdraw that first.
weigering-anders-vastgesteld = The dossier says that on { $op } UWV established the opposite. See which of the two is right, and withdraw the other first.
weigering-melding-na-ander-werk = In this dossier stands a report of illness from { $van }. After other work that is a new case, with a dossier of its own. First withdraw that report, record this, and then report ill again.
weigering-past-niet-bij-rest = Something else that is on record would no longer fit. See which of the two is right, and withdraw the other first.
weigering-rechtsfeit-niet-gevonden = This does not stand in the dossier on that day. Go back and choose again.
waarschuwing-vervangt-rechtsfeit = This is in the dossier already, of { $op }. What you record now takes its place.
waarschuwing-oordeel-ziet-mogelijkheden = According to the judgement of the bedrijfsarts (occupational physician) of { $op } there are possibilities to work. Ask the bedrijfsarts for a bijstelling (adjustment) of the probleemanalyse (problem analysis).
