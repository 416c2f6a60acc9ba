# SPDX-License-Identifier: EUPL-1.2
# Lijsten van mensen.

mensen-titel-mijn-mensen = Mijn mensen
mensen-titel-spreekuur = Spreekuur
mensen-titel-clienten = Cliënten
mensen-inleiding-mijn-mensen = Meld hier iemand ziek, of open een dossier dat loopt.
mensen-inleiding-spreekuur = De mensen met een dossier dat loopt, bij wie jij bedrijfsarts bent. Wie op een probleemanalyse wacht, staat bovenaan.
mensen-inleiding-clienten = De mensen met een dossier dat loopt, die jij als coach begeleidt.
mensen-leeg-mijn-mensen = Er zijn nog geen mensen aan jou gekoppeld. De beheerder van Hervat in je organisatie kan dat doen.
mensen-leeg-spreekuur = Er loopt nu geen dossier waarin jij bedrijfsarts bent.
mensen-leeg-clienten = Er loopt nu geen dossier waarin jij coach bent.
mensen-aan-het-werk = aan het werk
mensen-hersteld = net hersteld
mensen-ziek = ziek, week { $week }
mensen-deels = week { $week }, werkt { $percentage } %
mensen-verlof = met verlof tot en met { $dag }
mensen-dossier = Dossier openen
mensen-ziekmelden = Ziek melden
lijst-verder = Volgende
mensen-probleemanalyse = probleemanalyse uiterlijk { $dag }
mensen-probleemanalyse-laat = probleemanalyse was uiterlijk { $dag }
