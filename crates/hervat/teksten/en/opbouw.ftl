# SPDX-License-Identifier: EUPL-1.2
# Trying a schedule of hours, and the staircase.

opbouw-titel = Building up hours
opbouw-belofte = Try how your hours can grow. We ask no name and no reason, and we store nothing.
opbouw-vraag = Your hours
opbouw-aanpassen = Change the details or put another pattern beside it
opbouw-voorbehoud = This is a proposal to discuss with your coach, your employer and the bedrijfsarts (occupational physician). It is an agreement only when you agree on it together.
opbouw-pdf = Save as PDF
opbouw-bereken = Make the schedule
opbouw-weg = Remove
opbouw-erbij-eigen = Another week
opbouw-erbij-grens = Another limit
opbouw-erbij-taak = Another task
opbouw-vol = This form holds no more than { $aantal }.
opbouw-rij-eigen = Week { $nummer }
opbouw-rij-grens = Limit { $nummer }
opbouw-rij-taak = Task { $nummer }
opbouw-week = Week { $week }, from { $dag }
opbouw-niets = Nothing
opbouw-nooit = not yet

opbouwgroep-contract = Hours in your contract
opbouwgroep-begin = When you begin
opbouwgroep-patroon = How your hours grow
opbouwgroep-eigen-tabel = Your own table, week by week
opbouwgroephulp-eigen-tabel = This table counts when you choose your own table above or under ‘What if’.
opbouwgroep-grenzen = Limits of the bedrijfsarts
opbouwgroephulp-grenzen = Do not write down a reason. When several limits hold at once, the strictest counts.
opbouwgroep-blokken = Working in blocks
opbouwgroep-taken = Tasks
opbouwgroephulp-taken = What can you do? The schedule proposes which task suits which day. Do not write down names of people.
opbouwgroep-verder = Forecast, therapeutic work and rounding
opbouwgroep-naast = What if: another pattern beside it

opbouwveld-ma = Monday
opbouwveld-di = Tuesday
opbouwveld-wo = Wednesday
opbouwveld-do = Thursday
opbouwveld-vr = Friday
opbouwveld-za = Saturday
opbouwveld-zo = Sunday
opbouwveld-start = First working day
opbouwveld-vrij = Days off, separated by commas
opbouwveld-soort = Pattern
opbouwveld-ander-soort = Put this beside it
opbouwveld-stappen = Every week: steps in percent
opbouwveld-weken = Every day: in how many weeks
opbouwveld-begin-uren-per-dag = Rhythm: hours per day at first
opbouwveld-erbij = Rhythm: hours added
opbouwveld-elke-weken = Rhythm: every how many weeks
opbouwveld-van = From which day
opbouwhulp-van = Empty: from your first working day on.
opbouwveld-tot-en-met = Up to and including
opbouwhulp-tot-en-met = Empty: without an end.
opbouwveld-max-uren-per-dag = At most hours per day
opbouwveld-max-dagen-per-week = At most days per week
opbouwveld-max-uren-per-week = At most hours per week
opbouwveld-niet-voor = Not before
opbouwveld-niet-na = Not after
opbouwveld-werk-minuten = Minutes of work
opbouwveld-pauze-minuten = Minutes of pause
opbouwveld-begin = Beginning of the day
opbouwveld-einde = End of the day
opbouwveld-naam = What you do
opbouwveld-tempo = Pace in percent
opbouwveld-zwaarte = How heavy is it?
opbouwveld-leuk = I like doing this
opbouwveld-deadline = It has a deadline
opbouwveld-eigen-werk = It belongs to my own work
opbouwveld-takenopbouw-weken = Weeks to take up own tasks again
opbouwveld-prognose-volledig = According to the bedrijfsarts all hours on
opbouwveld-arbeidstherapie-tot-en-met = Therapeutic work up to and including
opbouwveld-afronding-minuten = Round to minutes

opbouw-patroon-wekelijks = A step every week
opbouw-patroon-dagelijks = A little more every day
opbouw-patroon-ritme = A fixed rhythm
opbouw-patroon-eigen = Your own table
opbouw-patroonhulp-wekelijks = For instance 25, 50, 75 and then 100 percent of your contract.
opbouw-patroonhulp-dagelijks = After the number of weeks that you choose all hours are there.
opbouw-patroonhulp-ritme = Every day equally long, and every so many weeks a fixed number of hours more.
opbouw-patroonhulp-eigen = You write down yourself how many hours you work each day.
opbouw-ander-geen = Nothing
opbouw-wat-als = What if: { $patroon }
opbouw-zwaarte-licht = Light
opbouw-zwaarte-middel = Medium
opbouw-zwaarte-zwaar = Heavy

opbouw-verschil-kop = What differs
opbouw-verschil-volledig = All hours from
opbouw-verschil-eerste = Hours in the first week
opbouw-verschil-samen = Hours until both have all of them
opbouw-verschil-opmerkingen = Remarks
opbouw-verschil-gelijk = With both patterns all hours are there on the same day.
opbouw-verschil-later =
    { $dagen ->
        [one] With the second pattern all hours are there one day later: in week { $ander } instead of week { $een }.
       *[other] With the second pattern all hours are there { $dagen } days later: in week { $ander } instead of week { $een }.
    }
opbouw-verschil-eerder =
    { $dagen ->
        [one] With the second pattern all hours are there one day sooner: in week { $ander } instead of week { $een }.
       *[other] With the second pattern all hours are there { $dagen } days sooner: in week { $ander } instead of week { $een }.
    }
opbouw-verschil-later-zelfde-week =
    { $dagen ->
        [one] With the second pattern all hours are there one day later.
       *[other] With the second pattern all hours are there { $dagen } days later.
    }
opbouw-verschil-eerder-zelfde-week =
    { $dagen ->
        [one] With the second pattern all hours are there one day sooner.
       *[other] With the second pattern all hours are there { $dagen } days sooner.
    }
opbouw-verschil-alleen-een = Only with the first pattern all hours come back.
opbouw-verschil-alleen-ander = Only with the second pattern all hours come back.
opbouw-verschil-geen = With neither pattern all hours come back.

opbouw-kaart-kop = Card of the week
opbouw-kies-week = Which week
opbouw-toon-week = Show this week
opbouw-kaart-samen = In total { $uren } h.
opbouw-kaart-terugblik = Proposal: look back together on { $dag }.
opbouw-kaart-dag = Day
opbouw-kaart-klok = Time
opbouw-kaart-taken = Tasks
opbouw-kaart-pdf = This card as PDF

opbouw-verdeling-kop = Tasks per day
opbouw-verdeling-zin = This is a proposal. Feel free to change what you do on a day; after that it says what that means.
opbouw-dag-uren = { $dag }, { $uren } h
opbouw-plaats = Task { $nummer }
opbouw-verdeel = Take this division
opbouw-voorstel = Back to the proposal
opbouw-is-voorstel = This is the proposal. You have not changed anything yet.
opbouw-vervallen =
    { $aantal ->
        [one] You also changed the tasks of { $dagen }. That day is not in this schedule, so that change is gone.
       *[other] You also changed the tasks of these days: { $dagen }. Those days are not in this schedule, so those changes are gone.
    }
opbouw-veranderd-kop = What you changed
opbouw-veranderd = { $dag }: { $nu }. The proposal was: { $voorstel }.
opbouw-verandering-goed = We have no remarks about this.

opbouw-fase-kop = The second phase: your own tasks
opbouw-fase-zin = All hours are there then. Week after week own tasks take the place of adapted tasks.
opbouw-fase-nooit = The second phase begins when all hours are there. With this schedule it does not come to that.
opbouw-fase-kolom = Tasks, hours and pace
opbouw-fase-deel = { $taak }: { $uren } h, pace { $tempo } %

opbouw-leeg-kop = Prefer to fill it in on paper?
opbouw-plan-leeg = Empty werkhervattingsplan (PDF)
opbouw-kaart-leeg = Empty card of the week (PDF)
opbouw-bestand-plan = work-resumption-plan.pdf
opbouw-bestand-kaart = week-card.pdf
opbouw-bestand-plan-leeg = work-resumption-plan-empty.pdf
opbouw-bestand-kaart-leeg = week-card-empty.pdf

opbouw-regels-kop = How is this calculated?
opbouw-regels-zin = Each rule says where it comes from. Little comes from the law; most is practice or an agreement.
opbouw-regels-open = All rules
opbouw-waarom = Why?
opbouw-bron = Source:

opbouw-fout-soort = Choose a pattern.
opbouw-fout-stappen = Write the steps as whole numbers, as 25, 50, 75, 100.
opbouw-fout-uren = Write hours as 8, 7.5 or 7:30.
opbouw-fout-getal = Write a whole number, 0 or more.
opbouw-fout-tijd = Write a time as 09:00.
opbouw-fout-vrij = Write each day as 25-12-2026, separated by commas.
opbouw-fout-te-lang = Make it shorter: { $hoogst } characters at most.
opbouw-fout-te-veel = Name fewer of them: { $hoogst } at most.
opbouw-fout-naam = Write down what you do, or remove this task.

trap-titel = Hours built up per week
trap-beschrijving = Each step is a week. The dashed line is the contract. The same figures are in the table below.
trap-tabel = Hours per week and per day
trap-week = Week
trap-uren = Hours
trap-dagen = Per day
trap-een-week = Week { $week } ({ $jaar })
trap-weken = Weeks { $van } to { $tot }
trap-tekort = { $uren } less because of a limit
trap-volledig = All your hours are there from { $dag } on.
trap-nooit = With this schedule not all your hours come back.
dag-ma = Mon
dag-di = Tue
dag-wo = Wed
dag-do = Thu
dag-vr = Fri
dag-za = Sat
dag-zo = Sun
