# SPDX-License-Identifier: EUPL-1.2
# Beheerder and functionaris gegevensbescherming.
beheer-titel = Administration
beheer-geen-dossier = Your role opens no dossier and does not show who is ill.
beheer-rol-beheerder = For now organisations, people and relations are made on the server, with the program: hervat gebruiker. Pages for it will come.
beheer-rol-fg = Employees see for themselves who looked in their dossier. Pages for requests and retention will come.
