# SPDX-License-Identifier: EUPL-1.2
# Beheerder and functionaris gegevensbescherming.
beheer-titel = Beheer
beheer-geen-dossier = Jouw rol opent geen dossier en laat niet zien wie er ziek is.
beheer-rol-beheerder = Organisaties, mensen en relaties maak je nu nog op de server, met het programma: hervat gebruiker. Pagina’s daarvoor komen later.
beheer-rol-fg = De werknemer ziet zelf wie in het dossier keek. Pagina’s voor verzoeken en bewaartermijnen komen later.
