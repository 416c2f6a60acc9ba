# SPDX-License-Identifier: EUPL-1.2
# The small pages on which something is recorded or put right, and what one reads afterwards.

actie-herstel-melden = Report recovery
actie-deels-herstel-melden = Report partial recovery
actie-stap-vastleggen = Record a step
actie-arbodienst-inlichten = Record that the report was passed on
actie-zelfde-oorzaak-beoordelen = Record your judgement on the cause
actie-verlof-vastleggen = Record maternity leave
actie-eerste-ziektedag-corrigeren = Correct the first sick day
actie-herstel-corrigeren = Correct the day of recovery
actie-herstel-intrekken = Take back the recovery
actie-stap-intrekken = Take a step away
actie-verlof-intrekken = Take maternity leave away
actie-melding-intrekken = Withdraw the report of illness

actie-uitleg-herstel-melden = Report recovery when { $naam } does all of their own work again. If { $naam } falls ill again within four weeks, the illness simply counts on.
actie-uitleg-deels-herstel-melden = { $naam } does part of the work again. The deadlines run on: for the law { $naam } is still ill.
actie-uitleg-stap-vastleggen = Hervat keeps only the day. For now you keep the document itself elsewhere.
actie-uitleg-arbodienst-inlichten = Record on which day the report was passed on to the arbodienst (health and safety service). Hervat itself sends nothing.
actie-uitleg-zelfde-oorzaak-beoordelen = Record only your judgement: yes or no. Write nowhere what the cause is; the employer reads this judgement.
actie-uitleg-verlof-vastleggen = Days of this leave do not count as sick days. The deadlines move by themselves.
actie-uitleg-eerste-ziektedag-corrigeren = All deadlines are computed again. What was there stays in the history.
actie-uitleg-herstel-intrekken = There was no recovery after all: the illness went on. The deadlines run again.
actie-uitleg-stap-intrekken = What was there stays in the history.
actie-uitleg-verlof-intrekken = The days then count again and the deadlines move back.
actie-uitleg-melding-intrekken = Withdrawing is for a mistake. Has somebody recovered? Then report recovery.

handeling-waarom = Why?
handeling-niet-doen = Back without doing anything
handeling-let-op = Please note
handeling-toch = This is right. Record it like this.

correctiereden-vergissing = It was a mistake
correctiereden-later-bekend = The right day became known later
correctiereden-rooster = The roster shows another working day
intrekreden-vergissing = The report was a mistake
intrekreden-niet-ziek = The employee was not ill
intrekreden-dubbel = The same illness was reported twice
intrekreden-verkeerde-persoon = The report was meant for somebody else

eerste-dag-nu = It now says: { $dag }.
eerste-dag-welke = Which report do you want to correct?
eerste-dag-naar = The right first sick day
intrekken-welke = This is about the report from { $dag }.
intrekken-terugval = The report before it stays. The dossier goes back to how it was before.
intrekken-geheel = The dossier can still be read, but no deadline runs any more and nothing can be recorded in it.

deels-per = First day on this percentage
deels-percentage = Percentage
deels-percentage-hulp = Which share of the contract hours? From 1 up to 99. Half is 50.
deels-lager = The percentage goes down, and that is right
deels-lager-hulp = Only needed when the new percentage is lower than what was there.
herstel-per = First day fully back at work
herstel-per-hulp = Today, earlier, or at most a week ahead.
herstel-naar = The right first day fully back at work
herstel-nu = It now says: recovered as of { $dag }.

verlof-van = First day of the leave
verlof-tot-en-met = Last day of the leave
verlof-welk = Which leave do you want to take away?
oorzaak-welk-verlof = This is about the leave of { $periode }.
oorzaak-vraag = Does the illness before and after the leave have the same cause?
oorzaak-hulp = Without a judgement the law presumes yes. With no, a new case begins after the leave.

arbodienst-op = Day on which the report was passed on
arbodienst-al = It now says: passed on on { $dag }. A new day takes its place.
stap-welke = Which step was taken?
stap-gekozen = You record: { $stap }.
stap-op = Day on which it was done
stap-op-hulp-probleemanalyse = The day on which the employer received the probleemanalyse (problem analysis).
stap-op-hulp-bijstelling-probleemanalyse = The day on which the employer received the adjustment.
stap-op-hulp-plan-van-aanpak = The day on which employer and employee agreed on the plan.
stap-op-hulp-evaluatie = The day on which employer and employee discussed the plan.
stap-op-hulp-uwv-melding-42-weken = The day on which the employer reported the illness to UWV.
stap-op-hulp-eerstejaarsevaluatie = The day of the talk.
stap-op-hulp-tweede-spoor = The day on which the search for work elsewhere began.
stap-op-hulp-re-integratieverslag = The day on which the employee received the report.
stap-op-hulp-wia-aanvraag = The day on which the employee applied.
stap-mogelijkheden = Does the bedrijfsarts (occupational physician) see possibilities to work?
mogelijkheden-ja = Yes
mogelijkheden-later = Not now, perhaps later
mogelijkheden-nee = No, and no recovery is expected
stap-welke-weg = Which step do you want to take away?
stap-met-dag = { $stap }, done on { $dag }
stap-weg-gekozen = You take away: { $stap }, done on { $dag }.

gedaan-ziekgemeld = The report of illness is recorded. Below you see what comes next, who does it and by when.
gedaan-aangesloten = The report of illness is recorded in the dossier that was already there.
terugval-uitleg =
    { $dagen ->
        [0] { $naam } was not well for a day in between. The illness counts on from { $eerste }.
        [one] { $naam } was well for 1 day: fewer than four weeks. So the illness counts on from { $eerste }. The day in between does not count; the deadlines have moved. The new period of illness begins on { $opnieuw }.
       *[other] { $naam } was well for { $dagen } days: fewer than four weeks. So the illness counts on from { $eerste }. The { $dagen } days in between do not count; the deadlines have moved. The new period of illness begins on { $opnieuw }.
    }
terugval-na-verlof = There was leave between the two periods of illness. So the illness of { $naam } counts on from { $eerste }. The { $dagen } days in between do not count; the deadlines have moved. The new period of illness begins on { $opnieuw }.
gedaan-herstel-melden = The recovery is recorded.
gedaan-deels-herstel-melden = The percentage is recorded.
gedaan-stap-vastleggen = The step is recorded.
gedaan-arbodienst-inlichten = The day of passing on is recorded.
gedaan-zelfde-oorzaak-beoordelen = The judgement is recorded.
gedaan-verlof-vastleggen = The leave is recorded.
gedaan-eerste-ziektedag-corrigeren = The first sick day is corrected. The deadlines have been computed again.
gedaan-herstel-corrigeren = The day of recovery is corrected.
gedaan-herstel-intrekken = The recovery is taken back. The deadlines run again.
gedaan-stap-intrekken = The step is taken away.
gedaan-verlof-intrekken = The leave is taken away.
gedaan-melding-intrekken = The report of illness is withdrawn.

actie-rechtsfeit-vastleggen = Record something about UWV, work or the employment
actie-rechtsfeit-intrekken = Withdraw something about UWV, work or the employment
actie-uitleg-rechtsfeit-vastleggen = The deadlines are computed again. What was there stays in the history.
actie-uitleg-rechtsfeit-intrekken = It then no longer counts. The history keeps that it was there.
gedaan-rechtsfeit-vastleggen = It is recorded. The deadlines have been computed again.
gedaan-rechtsfeit-intrekken = It is withdrawn. The deadlines have been computed again.
rechtsfeit-welke = What do you want to record?
rechtsfeitgroep-uwv = UWV (the benefits agency)
rechtsfeitgroep-werk = Work and recovery
rechtsfeitgroep-einde = End of the employment, and AOW
rechtsfeit-welke-weg = What do you want to withdraw?
rechtsfeit-weg-gekozen = You withdraw: { $feit }
rechtsfeitreden-vergissing = It was a mistake
rechtsfeitreden-later-bekend = Something else became known later
rechtsfeitreden-herroepen = It was revoked or does not happen

rechtsfeit-loonsanctie = Loonsanctie (wage sanction)
rechtsfeit-uitleg-loonsanctie = UWV (the benefits agency) decided that the employer pays wage for longer.
rechtsfeit-loonsanctie-besluit-verzonden-op = Day on which UWV sent the decision
rechtsfeit-loonsanctie-weken = Number of weeks
rechtsfeit-loonsanctie-tot-en-met = Last day, when the decision gives one
rechtsfeit-loonsanctie-tekort = What was missing, according to UWV?
rechtsfeit-tekort-administratief = The re-integration report was missing or incomplete
rechtsfeit-tekort-inhoudelijk = Too little was done to return to work
rechtsfeit-tekort-onbekend = I do not know
rechtsfeit-tekortkoming-hersteld = Shortcoming made up for
rechtsfeit-uitleg-tekortkoming-hersteld = UWV established that what was missing was made up for. The loonsanctie can then end earlier.
rechtsfeit-tekortkoming-hersteld-vastgesteld-op = Day on which UWV established this
rechtsfeit-tekortkoming-hersteld-gemeld-op = Day on which the employer reported it
rechtsfeit-vrijwillige-verlenging = Voluntary extension of wage
rechtsfeit-uitleg-vrijwillige-verlenging = Employer and employee asked UWV together for more time. The employer then pays wage for longer. Has UWV not decided yet? Then fill in only when you asked for it.
rechtsfeit-vrijwillige-verlenging-verzocht-op = Day on which you asked for it
rechtsfeit-vrijwillige-verlenging-tot-en-met = When UWV decided: last day of the extension
rechtsfeit-uwv-brief-wia = UWV's letter about the WIA
rechtsfeit-uitleg-uwv-brief-wia = UWV writes to the employee in time that the WIA (disability benefit) can be applied for. Without that letter a late application counts otherwise.
rechtsfeit-uwv-brief-wia-ontvangen = Did the letter come?
rechtsfeit-uwv-brief-wia-ontvangen-op = Day on which the letter came, or on which it turned out that it did not
rechtsfeit-vervroegde-iva = Early IVA
rechtsfeit-uitleg-vervroegde-iva = The employee applied for a benefit before the waiting time was over. Record only the days.
rechtsfeit-vervroegde-iva-aangevraagd-op = Day of the application
rechtsfeit-vervroegde-iva-wachttijd-tot-en-met = When UWV granted it: last day of the waiting time
rechtsfeit-dienstverband-eindigt = End of the employment
rechtsfeit-uitleg-dienstverband-eindigt = The employment ends while somebody is ill. The employer reports that to UWV.
rechtsfeit-dienstverband-eindigt-op = Last day of the employment
rechtsfeit-dienstverband-eindigt-laatste-werkdag = Last working day by the roster
rechtsfeit-arbeidstherapie = Arbeidstherapie (therapeutic work)
rechtsfeit-uitleg-arbeidstherapie = Work without wage value, to see what is possible. For the law somebody is then ill.
rechtsfeit-arbeidstherapie-van = First day
rechtsfeit-arbeidstherapie-tot-en-met = Last day

rechtsfeit-bezwaar-loonsanctie = Objection to the loonsanctie
rechtsfeit-uitleg-bezwaar-loonsanctie = The employer does not agree with UWV's decision. An objection can be made within six weeks.
rechtsfeit-bezwaar-loonsanctie-op = Day on which the employer objected
rechtsfeit-tekortkoming-gemeld = Reported to UWV that the shortcoming was made up for
rechtsfeit-uitleg-tekortkoming-gemeld = The employer reported that what was missing was made up for. UWV has three weeks to judge that.
rechtsfeit-tekortkoming-gemeld-gemeld-op = Day on which the employer reported it
rechtsfeit-tekortkoming-niet-hersteld = Shortcoming not made up for
rechtsfeit-uitleg-tekortkoming-niet-hersteld = UWV established that what was missing was not made up for yet. The loonsanctie goes on.
rechtsfeit-tekortkoming-niet-hersteld-vastgesteld-op = Day on which UWV established this
rechtsfeit-tekortkoming-niet-hersteld-gemeld-op = Day on which the employer reported that it was
rechtsfeit-geen-langdurig-verzuim-verwacht = Bedrijfsarts (occupational physician) expects no long absence
rechtsfeit-uitleg-geen-langdurig-verzuim-verwacht = The bedrijfsarts let know that the absence is not expected to be long. Then no probleemanalyse (problem analysis) is needed yet. Record only the day.
rechtsfeit-geen-langdurig-verzuim-verwacht-op = Day on which the bedrijfsarts let this know
rechtsfeit-langdurig-verzuim-blijkt = The absence will be long after all
rechtsfeit-uitleg-langdurig-verzuim-blijkt = The bedrijfsarts (occupational physician) let know that the absence will be long after all. Then a probleemanalyse (problem analysis) is needed. Record only the day.
rechtsfeit-langdurig-verzuim-blijkt-op = Day on which the bedrijfsarts let this know
rechtsfeit-bedongen-arbeid-gewijzigd = Other work became the employee's own work
rechtsfeit-uitleg-bedongen-arbeid-gewijzigd = The adapted work has become the agreed work for good. For the law the illness is then over. So report the employee recovered too. Who falls ill again after it gets a new dossier.
rechtsfeit-bedongen-arbeid-gewijzigd-per = First day on which this is the agreed work
rechtsfeit-tweede-spoor-niet-nodig = Second track not needed
rechtsfeit-uitleg-tweede-spoor-niet-nodig = The employee is expected to return to work with the own employer within three months, to stay. After that this ends by itself: who has not returned by then needs the second track after all.
rechtsfeit-tweede-spoor-niet-nodig-op = Day on which this was established
rechtsfeit-niet-terug-verwacht = No possibilities and no recovery expected
rechtsfeit-uitleg-niet-terug-verwacht = The bedrijfsarts (occupational physician) let know that there are no possibilities to work and that no recovery is expected. Plan, evaluations and second track are then not needed, until a later judgement sees possibilities again. Record only the day.
rechtsfeit-niet-terug-verwacht-op = Day on which the bedrijfsarts let this know
rechtsfeit-aow-leeftijd = AOW age
rechtsfeit-uitleg-aow-leeftijd = Who has reached the age of AOW (state pension) gets wage during illness for a shorter time. The day may still be to come, or lie before the illness.
rechtsfeit-aow-leeftijd-op = Day on which the employee reaches the AOW age

rechtsfeit-zin-loonsanctie =
    { $weken ->
        [one] Loonsanctie (wage sanction) of 1 week, decided on { $dag }.
       *[other] Loonsanctie (wage sanction) of { $weken } weeks, decided on { $dag }.
    }
rechtsfeit-tot-volgens-uwv = Last day according to UWV: { $dag }.
rechtsfeit-door-administratief = The report was missing or incomplete.
rechtsfeit-door-inhoudelijk = Too little was done to return to work.
rechtsfeit-zin-tekortkoming-hersteld = Shortcoming made up for, established by UWV on { $dag }.
rechtsfeit-gemeld = Reported on { $dag }.
rechtsfeit-zin-vrijwillige-verlenging = Wage extended voluntarily until { $laatste } inclusive, asked for on { $dag }.
rechtsfeit-zin-uwv-brief-wia = UWV's letter about the WIA received on { $dag }.
rechtsfeit-geen-brief = On { $dag } UWV's letter about the WIA had not come.
rechtsfeit-zin-vervroegde-iva = Early IVA applied for on { $dag }.
rechtsfeit-toegekend = Granted: the waiting time runs until { $dag } inclusive.
rechtsfeit-zin-dienstverband-eindigt = The employment ends on { $dag }.
rechtsfeit-werkdag = Last working day: { $dag }.
rechtsfeit-zin-arbeidstherapie = Arbeidstherapie (therapeutic work) from { $dag }.
rechtsfeit-tot = Until { $dag } inclusive.
rechtsfeit-verlenging-gevraagd = Voluntary extension of wage asked for on { $dag }. UWV has not decided yet.
rechtsfeit-zin-bezwaar-loonsanctie = Objected to the loonsanctie (wage sanction) on { $dag }.
rechtsfeit-zin-tekortkoming-gemeld = Reported to UWV on { $dag } that the shortcoming was made up for.
rechtsfeit-zin-tekortkoming-niet-hersteld = Shortcoming not made up for, established by UWV on { $dag }.
rechtsfeit-zin-geen-langdurig-verzuim-verwacht = The bedrijfsarts (occupational physician) let know on { $dag } that no long absence is expected.
rechtsfeit-zin-langdurig-verzuim-blijkt = The bedrijfsarts (occupational physician) let know on { $dag } that the absence will be long.
rechtsfeit-zin-bedongen-arbeid-gewijzigd = Other work is the agreed work from { $dag }.
rechtsfeit-zin-tweede-spoor-niet-nodig = Second track not needed, established on { $dag }: return expected within three months.
rechtsfeit-zin-niet-terug-verwacht = No possibilities and no recovery expected, according to the bedrijfsarts (occupational physician) on { $dag }.
rechtsfeit-zin-aow-leeftijd = AOW age (state pension) on { $dag }.
rechtsfeit-past-niet = Note: this no longer fits the rest of the dossier and does not count now. Check whether it is still right.
stap-op-hulp-uwv-melding-einde-dienstverband = The day on which the employer reported the end of the employment to UWV.
stap-op-hulp-verkort-re-integratieverslag = The day on which the employee received the short report.
stap-op-hulp-uwv-melding-vangnet = The day on which the employer reported the illness to UWV because of the safety net.
