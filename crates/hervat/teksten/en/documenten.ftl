# SPDX-License-Identifier: EUPL-1.2
# What the file refuses or remarks about problem analysis and plan, and how the history tells it.

weigering-stap-uit-document = This step follows from a document in this file and cannot be removed by itself. Is the document wrong? Make a new version of it.
weigering-reden-ontbreekt = Write down why. One sentence is enough.
weigering-toelichting-ontbreekt = Write down why there are no possibilities now. The employer and UWV must be able to read that.
weigering-mate-buiten-bereik = Fill in a whole number from 0 to 100, or leave it empty.
weigering-rubriek-dubbel = The same section stands there twice. Put everything about that section together.
weigering-grens-ongeldig = Check the limits to the hours. Each limit has at least one value, and the last day does not lie before the first. A day has at most 24 hours and a week at most 7 days.
weigering-voor-vorige-versie = This day lies before that of an earlier opinion, { $op }. Choose that day or a later one.
weigering-afwijking-zonder-gevolg = This term already runs until { $tot_en_met }. Choose a later day.
weigering-afwijking-niet-gevonden = You do not depart from this term (any more). Go back to the plan.
weigering-naam-ontbreekt = Fill in the name of the case manager.
weigering-voorstel-niet-gevonden = This proposal is not in the file. Go back and choose again.
weigering-voorstel-vervangen = There is a newer proposal. Go back and look at that one.
weigering-voorstel-beantwoord = This proposal has been answered already. Do you want someone else? Make a new proposal.
weigering-eigen-voorstel = You cannot answer your own proposal. The other side does that. Do you want someone else? Make a new proposal.
weigering-einddoel-ontbreekt = Choose a goal first. Not sure yet? Choose ‘not known yet’.
weigering-versie-niet-gevonden = This version of the plan does not exist. Go back to the plan and choose again.
weigering-versie-gewijzigd = This version is not what was on your screen. Read the plan again and sign after that.
weigering-versie-vervangen = A newer version lies ready. This one can no longer be signed. Read the new version and sign that one.
weigering-versie-geweigerd = The employer did not want to sign this version. Make a new version of the plan.
weigering-al-ondertekend = This side has already decided about this version. Do you want something else? Make a new version of the plan.
weigering-te-veel = These are too many. Use at most { $hoogstens }.

waarschuwing-zonder-casemanager = There is no case manager yet whom you both chose. The law asks for that in the plan. Propose someone, or offer the plan now and complete it later.
waarschuwing-vervangt-handtekening = The version that lies ready now has already been signed by someone. A new version replaces it, and then everyone signs again.

geschiedenis-probleemanalyse-vastgesteld = The bedrijfsarts (occupational physician) sent the probleemanalyse (problem analysis), version { $nummer }, on { $dag }.
geschiedenis-casemanager-voorgesteld = { $naam } proposed as case manager.
geschiedenis-casemanager-aanvaard = Proposal { $nummer } for the case manager accepted.
geschiedenis-casemanager-geweigerd = Proposal { $nummer } for the case manager not accepted.
geschiedenis-plan-aangeboden = Plan van aanpak (plan of action), version { $nummer }, laid ready to sign.
geschiedenis-plan-ondertekend = Plan van aanpak (plan of action), version { $nummer }, signed.
geschiedenis-ondertekening-geweigerd = Plan van aanpak (plan of action), version { $nummer }, not signed. The reason stands with that version.
geschiedenis-kopie-verstrekt = Plan van aanpak (plan of action), version { $nummer }, is ready. The employee, the case manager and the bedrijfsarts (occupational physician) have it.
geschiedenis-afwijking-vastgelegd = Agreed: { $termijn } on { $dag } at the latest. The reason stands with the plan.
geschiedenis-afwijking-ingetrokken = No longer agreed: another day for { $termijn }. Reason: { $reden }
