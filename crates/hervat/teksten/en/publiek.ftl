# SPDX-License-Identifier: EUPL-1.2
# The pages without login.

start-titel = Back to work, together
start-zin-1 = Hervat helps everyone around a sick employee to do the right thing in time.
start-zin-2 = Employee, manager, case manager, bedrijfsarts (occupational physician) and coach work in one file, and each sees only what the law allows.
start-zin-3 = Every date explains itself, with the article of the law beside it.
start-zin-4 = An employer never sees what is medical; and the employee sees who looked.
start-reken = What does the law ask, and when?
start-opbouw = Try how hours can grow
start-voorbeeld = For example: someone who falls ill today

termijnen-titel = Deadlines during illness
termijnen-belofte = One day is enough. We ask for no name and no reason, and we store nothing.
termijnen-vraag = When did it start?
termijnen-kop = Deadlines for illness from { $dag }
termijnen-zin-week = Today it is week { $week } of 104.
termijnen-zin-beter = The illness is over. The last sick day was { $dag }.
termijnen-zin-voorbij = The 104 weeks are over. The last day was { $dag }.
termijnen-volgende = Next
termijnen-uiterlijk = at the latest
termijnen-door = By: { $wie }.
termijnen-samengeteld =
    { $dagen ->
        [one] There were always fewer than 28 days between the periods of illness. So they count together as one. The day between does not count.
       *[other] There were always fewer than 28 days between the periods of illness, or only leave. So they count together as one. The { $dagen } days between do not count.
    }
termijnen-nieuw-geval = Once there were 28 days or more between two periods of illness. So the count starts again on { $dag }.
termijnen-agenda = Put them in your calendar (.ics)
termijnen-tijdlijn = Timeline
termijnen-tabel = What the law asks
termijnen-tabel-hulp = We do not know what has been done already. So a day that has passed only says ‘past’.
termijnen-voorbehoud = This is an explanation, not legal advice. In doubt? Ask the case manager or UWV (the employee insurance agency).

privacy-titel = Privacy
privacy-zin = An employer never sees what is medical. And you can see for yourself who looked in your file.
privacy-rekenen-kop = When you only calculate deadlines or try a schedule of hours
privacy-rekenen = Then we ask for no name and no reason, and we keep nothing. What you fill in goes along with the form and is not in the address of the page. If you make a link to share, the days are after the hash sign (#); your browser does not send that part to us. Whoever has the link sees the days.
privacy-laden-kop = Three drawers in every file
privacy-lade-gedeeld = Shared (gedeeld): agreements, plans and deadlines. The employee, the employer and the bedrijfsarts (occupational physician) see it; the coach sees a part.
privacy-lade-medisch = Medical (medisch): what a bedrijfsarts may know. Only the bedrijfsarts and the employee see it.
privacy-lade-persoonlijk = Personal (persoonlijk): the employee’s own. Nobody else sees it until the employee shares something.
privacy-inzage-kop = Who looked
privacy-inzage = Every time someone opens another person’s data, it is written down. The employee can read that list.
privacy-koekjes-kop = Cookies
privacy-koekjes = There are two: one to keep you logged in, and one for the language if you choose it yourself. We do not track you.
privacy-anderen-kop = Others
privacy-anderen = This website fetches nothing from other websites and sends nothing to advertisers. The data is on the server of the organisation that uses Hervat.
privacy-rechten-kop = Your rights
privacy-rechten = You may see your data, have it corrected and get a copy. Ask the data protection officer of your organisation. If that does not help, you can go to the Autoriteit Persoonsgegevens (the Dutch data protection authority).

toegankelijk-titel = Accessibility
toegankelijk-zin = Hervat has to work for you, also when you are tired, see poorly or do not use a mouse.
toegankelijk-kan-kop = What works
toegankelijk-kan-1 = Everything works with a keyboard only, with a screen reader and without JavaScript.
toegankelijk-kan-2 = You can enlarge the text to 200 percent. On a phone everything stands in one column.
toegankelijk-kan-3 = Colour is never the only sign: there is always a word or a shape. Dark mode and high contrast follow your device.
toegankelijk-kan-4 = Every drawing is also there as a list or a table.
toegankelijk-toets-kop = How we check
toegankelijk-toets = We build to WCAG 2.2, level AA. With every change a program goes through the pages and looks for faults.
toegankelijk-niet-kop = What does not work yet
toegankelijk-niet = People with a disability have not tested this version yet. The text is written in plain language, but some words of the law are difficult.
toegankelijk-melden-kop = Does something not work?
toegankelijk-melden = Report it to the administrator of Hervat in your organisation. Say which page it is and what you wanted to do.
