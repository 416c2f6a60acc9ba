# SPDX-License-Identifier: EUPL-1.2
# Report ill: only what an employer may ask.

ziekmelden-titel = Report { $naam } ill
ziekmelden-terug = My people
ziekmelden-niet-vragen = Do not ask what somebody has, how they got it or which treatment they have. Do not write it down either when somebody tells you unasked.
ziekmelden-eerste-ziektedag = First sick day
ziekmelden-eerste-ziektedag-hulp = The first working day on which no work was done because of illness, or on which work was stopped.
ziekmelden-tijdens = Went home during work on that day
ziekmelden-kop-bereiken = How to reach them
ziekmelden-telefoon = Telephone number for the time being
ziekmelden-verpleegadres = Address of stay
ziekmelden-hulp-verpleegadres = Only when it is another address than home. Street, number and place are enough.
ziekmelden-kop-werk = Work
ziekmelden-duur = How long does the employee expect to be away?
ziekmelden-duur-hulp = An estimate by the employee. Not knowing is an answer too.
duur-onbekend = I do not know
duur-dagen = A few days
duur-een-week = About a week
duur-twee-weken = About two weeks
duur-langer = Longer
ziekmelden-lopende-afspraken = Running agreements and work
ziekmelden-hulp-lopende-afspraken = What must somebody else take over or cancel?
ziekmelden-kop-regelingen = Arrangements
ziekmelden-vangnet = Does a vangnet (safety net) of the Ziektewet (Sickness Benefits Act) apply to the employee?
ziekmelden-vangnet-hulp = Only yes or no. Never ask which.
ziekmelden-arbeidsongeval = Is it because of an accident at work?
ziekmelden-verkeersongeval = Is it because of a traffic accident for which somebody else may be liable?
ziekmelden-verkeersongeval-hulp = Then the employer can perhaps recover the wages from them.
ziekmelden-bsn = Burgerservicenummer (citizen service number)
ziekmelden-bsn-hulp = Nine digits. Needed for UWV and the bedrijfsarts (occupational physician). It is kept sealed and cannot be seen here afterwards.
ziekmelden-hierna = What happens next
ziekmelden-hierna-dossier = A dossier begins with all deadlines. You see at once what comes, who does it and by when.
ziekmelden-hierna-terugval = Was { $naam } still ill less than four weeks ago? Then the dossier of that time goes on.
ziekmelden-hierna-arbodienst = You pass the report on to the arbodienst (health and safety service). Hervat does not do that for you.
ziekmelden-hierna-leest = { $naam } can read everything that is written here, and also who looked at it.
ziekmelden-knop = Record the report of illness
