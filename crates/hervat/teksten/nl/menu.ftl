# SPDX-License-Identifier: EUPL-1.2
# The menu of whoever is logged in.
menu-vandaag = Vandaag
menu-werkvoorraad = Werkvoorraad
menu-mensen = Mijn mensen
menu-spreekuur = Spreekuur
menu-clienten = Cliënten
menu-beheer = Beheer
