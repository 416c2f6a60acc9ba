# SPDX-License-Identifier: EUPL-1.2
# Wie in je dossier keek, en hoe laat dat was.

tijd-klok = { $uur }.{ $minuut }
tijd-klok-uur = { $klok } uur
tijd-moment = { $dag }, { $klok } uur
tijd-kwartier = { $begin }–{ $einde }

lade-gedeeld = gedeelde deel
lade-medisch = medische deel
lade-persoonlijk = persoonlijke deel

inzage-titel = Wie keek in mijn dossier?
inzage-inleiding = Elke keer dat iemand anders je dossier opent of je in een werklijst ziet staan, schrijft Hervat dat op. Je leest hier wie het was en welk deel diegene zag. Ook wie een exemplaar met je burgerservicenummer maakt, staat hier, ook als jij dat zelf bent. Tijden staan per kwartier.
inzage-leeg = Nog niemand anders heeft je dossier geopend.
inzage-wie = { $naam } ({ $rol })
inzage-wat =
    { $aantal ->
        [one] keek in het { $lade }
       *[other] keek { $aantal } keer in het { $lade }
    }
inzage-bsn =
    { $aantal ->
        [one] maakte een exemplaar voor UWV met je burgerservicenummer erop
       *[other] maakte { $aantal } keer een exemplaar voor UWV met je burgerservicenummer erop
    }
inzage-afgekapt = Er is meer, van langer geleden. Vraag de functionaris gegevensbescherming om de hele lijst.
inzage-vraag-kop = Begrijp je niet waarom iemand keek?
inzage-vraag = Vraag het diegene zelf, of je casemanager. Kom je er samen niet uit? Dan kun je naar de functionaris gegevensbescherming van je werkgever.
