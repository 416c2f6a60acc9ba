# SPDX-License-Identifier: EUPL-1.2
# How Hervat calculates: the rules, the wage and the lists to tick off.

uitleg-meer = More about this rule
uitleg-nasleep = What if it is late?

uitlegpagina-titel = How does Hervat calculate?
uitlegpagina-zin = Every date follows from a rule of the law. Here you read, rule by rule, what it asks, where it stands and how it works out.
uitlegpagina-tellen-kop = How we count
uitlegpagina-tellen-1 = Every day counts, also weekends, holidays and days off. The first sick day is day 1.
uitlegpagina-tellen-2 = Well for fewer than 28 days, the illness counts on. The days in between do not count. Well for 28 days or more, the count starts anew.
uitlegpagina-tellen-3 = Days of pregnancy or maternity leave never count as sick days.
uitlegpagina-tellen-4 = Working part of the time again does not stop the count. Only recovery for all the agreed work does.
uitlegpagina-tellen-5 = Some terms count back from the end, such as the WIA application. When the end moves, they move with it.
uitlegpagina-tellen-6 = Where sources disagree, we choose the day that fits the law best. We say what another would calculate.
uitlegpagina-regels-kop = The rules
uitlegpagina-loon-kop = Wage
uitlegpagina-hulp-kop = When it gets stuck
uitlegpagina-bewaren-kop = Keeping documents
uitlegpagina-lijsten-kop = Lists to tick off
uitlegpagina-data-kop = As data
uitlegpagina-data = All rules, sources, lists and examples in one file, for who makes a program with them:
uitlegpagina-data-link = rules (JSON)

regelpagina-aard = This is { $aard }.
regelpagina-bronnen = Where it stands
regelpagina-nasleep = What if it is late?
regelpagina-weetjes = Good to know
regelpagina-versies = For whom this rule holds
regelpagina-voorbeelden = Examples
regelpagina-voorbeelden-hulp = Each example was worked out with this rule.
regelpagina-waarom = How do you get there?
regelpagina-bron = Source:
regelpagina-afkortingen = In the sources, which are in Dutch, FSD means the first sick day, RP the Regeling procesgang, BW the Civil Code, ZW the Ziektewet, ATW the Algemene termijnenwet, BVV the Beleidsregels vorm- en herkenbaarheidsvereisten and BBP the Beoordelingskader poortwachter. A D with a number is a choice of Hervat, which stands with its reason beside the source code.

bron-bijlage = { $naam }, annex, paragraph { $paragraaf }

loon-titel = Wage during illness
loon-zin = Who is ill keeps at least 70 percent of the wage, for 104 weeks as a rule.
loon-hoeveel-kop = How much
loon-meer = A collective agreement or contract often gives more. Hervat does not know that.
loon-stop-kop = When no wage is due
loon-stop-zin = As long as this lasts, there is no right to wage. It is not paid afterwards either. Whether it is so, a judge decides if need be.
loon-tenzij = Not when there is a good reason for it.
loon-opschorten-kop = When the wage may wait
loon-opschorten-zin = As long as this lasts, the employer may wait with paying. After that all of it is paid.
loon-meteen-kop = Saying so at once
loon-meteen = The employer says so at once on suspecting such a thing. Said later, the wage may no longer be held back for that reason.
loon-bedragen-kop = Amounts
loon-bedragen-zin = We name an amount only for the days of which we know a source.
loon-kop-wat = What
loon-kop-bedrag = Amount
loon-kop-periode = Known for
loon-kop-bron = Source
loon-verlopen = For today we do not know the amount. Ask UWV.
loon-percentages-kop = Percentages
loon-kop-procent = Percentage
loon-vakantie-kop = Holidays

bedrag-nu = Now { $bedrag }.
bedrag-laatst = Last known: { $bedrag }, to { $dag } inclusive. Whether it still is so, we do not know.

hulp-titel = Who do you ask what?
hulp-zin = Is it stuck, or do you disagree with something? This is what you can do. Start small: talk to each other first.
hulp-kop-werknemer = For the employee
hulp-kop-allebei = For employee and employer
hulp-kop-werkgever = For the employer

bewaren-lijst-titel = How long is it kept?
bewaren-lijst-zin = Every document has its own term. Some are a minimum, others a maximum.
bewaren-kop-hoelang = How long
bewaren-kop-geldt = Holds
bewaren-altijd = always
bewaren-vanaf = from { $dag }
bewaren-tot = to { $dag } inclusive
bewaren-geschil = While a dispute runs, a document may stay until it is settled.
bewaren-regel = The rule for the absence file

lijst-ontbreekt = This is still missing
lijst-niets = Nothing is missing
lijst-inhoud = This list looks whether something is there, not whether it is good enough.
lijst-zin = Tick what is there. Then you see what is missing, and who must see to it.
lijst-bij = What is the case?
lijst-aanwezig = What is there?
lijst-wie-waar = By: { $wie }. In: { $waar }.
lijst-alleen-als = Only when this is so: { $bij }.
lijst-kijk = Show what is missing
lijst-niets-bewaard = We store nothing: what you tick stands in the address of the page only.
