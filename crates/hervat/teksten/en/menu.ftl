# SPDX-License-Identifier: EUPL-1.2
# The menu of whoever is logged in.
menu-vandaag = Today
menu-werkvoorraad = Work list
menu-mensen = My people
menu-spreekuur = Spreekuur (consultations)
menu-clienten = Clients
menu-beheer = Administration
