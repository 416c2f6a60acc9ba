# SPDX-License-Identifier: EUPL-1.2
# Words that can stand on every page: dates, header, footer, forms.

weekdag-1 = Monday
weekdag-2 = Tuesday
weekdag-3 = Wednesday
weekdag-4 = Thursday
weekdag-5 = Friday
weekdag-6 = Saturday
weekdag-7 = Sunday
maand-1 = January
maand-2 = February
maand-3 = March
maand-4 = April
maand-5 = May
maand-6 = June
maand-7 = July
maand-8 = August
maand-9 = September
maand-10 = October
maand-11 = November
maand-12 = December
maandkort-1 = Jan
maandkort-2 = Feb
maandkort-3 = Mar
maandkort-4 = Apr
maandkort-5 = May
maandkort-6 = Jun
maandkort-7 = Jul
maandkort-8 = Aug
maandkort-9 = Sep
maandkort-10 = Oct
maandkort-11 = Nov
maandkort-12 = Dec
datum-lang = { $weekdag } { $dag } { $maand } { $jaar } (week { $week })
datum-weekdag = { $weekdag } { $dag } { $maand } { $jaar }
datum-kort = { $dag } { $maand } { $jaar }
datum-smal = { $dag } { $maandkort } { $jaar }
datum-mini = { $dag } { $maandkort }
datum-periode = { $van } to { $laatste } inclusive

rol-werknemer = employee
rol-leidinggevende = manager
rol-casemanager = case manager
rol-bedrijfsarts = bedrijfsarts (occupational physician)
rol-coach = coach
rol-beheerder = administrator
rol-fg = data protection officer

kader-sla-over = Skip to the content
kader-verder = Continue
kader-hoofdmenu = Main menu
kader-voet = About this website
kader-uitloggen = Log out
kader-uitloggen-overal = Log out on all devices
kader-demo = Example: all people and companies here are made up.
kader-proef = Trial version: logging in does not yet have a second step. Do not use it for real files.
kader-privacy = Privacy
kader-toegankelijkheid = Accessibility
kader-afgedrukt = Hervat, printed on { $dag }
kader-hier = Where you are

menu-opbouw = Build up hours
menu-termijnen = Deadlines
menu-inloggen = Log in

formulier-fouten =
    { $aantal ->
        [one] One thing is not right yet
       *[other] { $aantal } things are not right yet
    }
formulier-fouten-titel = Error: { $titel }
formulier-niet-verplicht = { $label } (may stay empty)
formulier-wachtregel = Write nothing here about illness, complaints or treatment. That belongs with the bedrijfsarts (occupational physician) only.
formulier-wacht-waarschuwing = There may be words about health here: { $woorden }. Do they belong here? If not, take them out.
formulier-wacht-bevestig = This is not about anyone's health. I want to save it as it is.

bladeraar-naam = Pages
bladeraar-vorige = Previous
bladeraar-volgende = Next
bladeraar-stand = Page { $nu } of { $totaal }
