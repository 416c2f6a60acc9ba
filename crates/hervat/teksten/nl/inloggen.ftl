# SPDX-License-Identifier: EUPL-1.2
# Inloggen.

inloggen-titel = Inloggen
inloggen-email = E-mailadres
inloggen-wachtwoord = Wachtwoord
inloggen-knop = Inloggen
inloggen-onjuist = Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Kijk ze allebei na en probeer het opnieuw.
inloggen-te-vaak = Er is te vaak geprobeerd in te loggen. Wacht een kwartier en probeer het dan opnieuw.
inloggen-hulp = Lukt het niet? Vraag de beheerder van Hervat in je organisatie om een nieuw wachtwoord.
inloggen-proef = Dit is een proefversie: inloggen gaat nog zonder tweede stap. Gebruik hem niet voor echte dossiers.
