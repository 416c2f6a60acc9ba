# SPDX-License-Identifier: EUPL-1.2
# Wat iemand typte voordat die werd uitgelogd.

geparkeerd-titel = Dit typte je voordat je werd uitgelogd
geparkeerd-toen = Je verstuurde dit op { $moment }. Je was toen net uitgelogd, omdat je een tijd niets deed.
geparkeerd-nu = Er is nog niets mee gebeurd. Lees het rustig na en kies dan ‘Alsnog versturen’. Alleen jij ziet dit. Na een week verdwijnt het vanzelf.
geparkeerd-nergens = De pagina waar je dit typte is er niet meer. Neem over wat je nodig hebt. Alleen jij ziet dit. Na een week verdwijnt het vanzelf.
geparkeerd-getypt = Wat je typte
geparkeerd-niets = Je vulde geen tekst in, alleen een keuze.
geparkeerd-versturen = Alsnog versturen
geparkeerd-weggooien = Weggooien
geparkeerd-uitgelogd-titel = Je bent uitgelogd, en je tekst staat hier nog
geparkeerd-uitgelogd-eerst = Er is nog niets mee gebeurd, en Hervat bewaart het niet. Laat deze pagina open en log eerst in een nieuw tabblad in.
geparkeerd-uitgelogd-dan = Kom daarna hier terug en kies ‘Alsnog versturen’.
geparkeerd-inloggen = Inloggen in een nieuw tabblad
geparkeerd-lijst-titel = Nog niet verstuurd
geparkeerd-lijst-uitleg = Dit typte je toen je net was uitgelogd. Er is nog niets mee gebeurd. Kies er een om hem te lezen, alsnog te versturen of weg te gooien.
geparkeerd-lijst-leeg = Er wacht niets op je.
geparkeerd-verder = Later. Nu verder

geparkeerd-veld-advies = Advies
geparkeerd-veld-afspraken = Afspraken
geparkeerd-veld-behandeling = Behandeling
geparkeerd-veld-bereikbaar = Bereikbaar
geparkeerd-veld-dag = Dag
geparkeerd-veld-klachten-en-beperkingen = Klachten en beperkingen
geparkeerd-veld-medische-gegevens = Medische gegevens
geparkeerd-veld-op = Dag
geparkeerd-veld-overwegingen = Overwegingen
geparkeerd-veld-per = Vanaf
geparkeerd-veld-prognose = Prognose
geparkeerd-veld-reden = Reden
geparkeerd-veld-tekst = Tekst
geparkeerd-veld-toelichting = Toelichting
geparkeerd-veld-tot-en-met = Tot en met
geparkeerd-veld-van = Van
geparkeerd-veld-visie-werkgever = Visie van de werkgever
geparkeerd-veld-visie-werknemer = Visie van de werknemer
