# SPDX-License-Identifier: EUPL-1.2
# Lists of people.

mensen-titel-mijn-mensen = My people
mensen-titel-spreekuur = Spreekuur (consultations)
mensen-titel-clienten = Clients
mensen-inleiding-mijn-mensen = Report somebody ill here, or open a dossier that is running.
mensen-inleiding-spreekuur = The people with a running dossier for whom you are bedrijfsarts (occupational physician). Whoever waits for a probleemanalyse (problem analysis) stands on top.
mensen-inleiding-clienten = The people with a running dossier whom you guide as coach.
mensen-leeg-mijn-mensen = No people are linked to you yet. The administrator of Hervat in your organisation can do that.
mensen-leeg-spreekuur = No dossier is running in which you are bedrijfsarts (occupational physician).
mensen-leeg-clienten = No dossier is running in which you are coach.
mensen-aan-het-werk = at work
mensen-hersteld = just recovered
mensen-ziek = ill, week { $week }
mensen-deels = week { $week }, works { $percentage } %
mensen-verlof = on leave up to and including { $dag }
mensen-dossier = Open dossier
mensen-ziekmelden = Report ill
lijst-verder = Next
mensen-probleemanalyse = probleemanalyse by { $dag }
mensen-probleemanalyse-laat = probleemanalyse was due { $dag }
