# SPDX-License-Identifier: EUPL-1.2
# What somebody typed before they were logged out.

geparkeerd-titel = You typed this before you were logged out
geparkeerd-toen = You sent this on { $moment }. You had just been logged out, because you had not done anything for a while.
geparkeerd-nu = Nothing has been done with it yet. Read it again and then choose ‘Send it now’. Only you see this. After a week it disappears by itself.
geparkeerd-nergens = The page where you typed this no longer exists. Copy what you need. Only you see this. After a week it disappears by itself.
geparkeerd-getypt = What you typed
geparkeerd-niets = You did not type any text, you only made a choice.
geparkeerd-versturen = Send it now
geparkeerd-weggooien = Throw it away
geparkeerd-uitgelogd-titel = You are logged out, and your text is still here
geparkeerd-uitgelogd-eerst = Nothing has been done with it yet, and Hervat does not keep it. Leave this page open and first log in in a new tab.
geparkeerd-uitgelogd-dan = Then come back here and choose ‘Send it now’.
geparkeerd-inloggen = Log in in a new tab
geparkeerd-lijst-titel = Not sent yet
geparkeerd-lijst-uitleg = You typed this just after you had been logged out. Nothing has been done with it yet. Choose one to read it, send it now or throw it away.
geparkeerd-lijst-leeg = Nothing is waiting for you.
geparkeerd-verder = Later. Continue now

geparkeerd-veld-advies = Advice
geparkeerd-veld-afspraken = Agreements
geparkeerd-veld-behandeling = Treatment
geparkeerd-veld-bereikbaar = How to reach you
geparkeerd-veld-dag = Day
geparkeerd-veld-klachten-en-beperkingen = Complaints and limitations
geparkeerd-veld-medische-gegevens = Medical data
geparkeerd-veld-op = Day
geparkeerd-veld-overwegingen = Considerations
geparkeerd-veld-per = From
geparkeerd-veld-prognose = Prognosis
geparkeerd-veld-reden = Reason
geparkeerd-veld-tekst = Text
geparkeerd-veld-toelichting = Explanation
geparkeerd-veld-tot-en-met = Up to and including
geparkeerd-veld-van = From
geparkeerd-veld-visie-werkgever = View of the employer
geparkeerd-veld-visie-werknemer = View of the employee
