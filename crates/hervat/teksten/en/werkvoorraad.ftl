# SPDX-License-Identifier: EUPL-1.2
# The work list of the casemanager.

werkvoorraad-titel = Work list
werkvoorraad-of-meer = { $aantal } or more
werkvoorraad-telling-te-laat = late
werkvoorraad-telling-binnenkort = within 14 days
werkvoorraad-telling-later = later
werkvoorraad-telling-niets = nothing to do
werkvoorraad-filter = Search and choose
werkvoorraad-naam = Name
werkvoorraad-werkgever = Employer
werkvoorraad-team = Team
werkvoorraad-termijn = What comes first
werkvoorraad-alle = All
werkvoorraad-ook-hersteld = Also those who recovered
werkvoorraad-zoeken = Show the list
werkvoorraad-wissen = Show everything
werkvoorraad-afgekapt = There are very many people with this name. Type more of the name to find everyone.
werkvoorraad-niets-gevonden = No dossier matches what you chose. Choose something else, or show everything.
werkvoorraad-leeg = No dossier is running in which you are case manager. There is nothing to do now.
werkvoorraad-kop-wie = Who
werkvoorraad-kop-week = Week
werkvoorraad-kop-wat = What comes
werkvoorraad-kop-uiterlijk = At the latest
werkvoorraad-kop-stand = Status
werkvoorraad-deels = works { $percentage } %
werkvoorraad-niets = Nothing to do
werkvoorraad-rustig = quiet
werkvoorraad-begin = To the beginning
