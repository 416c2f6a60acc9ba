# SPDX-License-Identifier: EUPL-1.2
# Who looked in your dossier, and at what time.

tijd-klok = { $uur }:{ $minuut }
tijd-klok-uur = { $klok }
tijd-moment = { $dag }, { $klok }
tijd-kwartier = { $begin }–{ $einde }

lade-gedeeld = shared part
lade-medisch = medical part
lade-persoonlijk = personal part

inzage-titel = Who looked in my dossier?
inzage-inleiding = Each time somebody else opens your dossier or sees you in a work list, Hervat writes that down. Here you read who it was and which part they saw. Whoever makes a copy with your citizen service number stands here too, also when that is you. Times are given per quarter of an hour.
inzage-leeg = Nobody else has opened your dossier yet.
inzage-wie = { $naam } ({ $rol })
inzage-wat =
    { $aantal ->
        [one] looked in the { $lade }
       *[other] looked { $aantal } times in the { $lade }
    }
inzage-bsn =
    { $aantal ->
        [one] made a copy for UWV with your citizen service number on it
       *[other] made { $aantal } copies for UWV with your citizen service number on them
    }
inzage-afgekapt = There is more, from longer ago. Ask the functionaris gegevensbescherming (data protection officer) for the whole list.
inzage-vraag-kop = Do you not understand why somebody looked?
inzage-vraag = Ask that person, or your case manager. Can you not work it out together? Then you can go to the functionaris gegevensbescherming (data protection officer) of your employer.
