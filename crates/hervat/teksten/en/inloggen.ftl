# SPDX-License-Identifier: EUPL-1.2
# Logging in.

inloggen-titel = Log in
inloggen-email = E-mail address
inloggen-wachtwoord = Password
inloggen-knop = Log in
inloggen-onjuist = This e-mail address and this password do not belong together. Check both and try again.
inloggen-te-vaak = There were too many tries to log in. Wait a quarter of an hour and then try again.
inloggen-hulp = Does it not work? Ask the administrator of Hervat in your organisation for a new password.
inloggen-proef = This is a trial version: there is no second step at login yet. Do not use it for real dossiers.
