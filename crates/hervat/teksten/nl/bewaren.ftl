# SPDX-License-Identifier: EUPL-1.2
# Bewaren terwijl iemand typt.

bewaren-bewaard = Bewaard om { $klok } uur.
bewaren-onbewaard = Wat hier staat is nog niet bewaard.
bewaren-botsing = Nog niet bewaard: dit is ook elders veranderd, door iemand anders of door jou op een eerdere pagina. Wat je typte staat er nog. Kies de knop onderaan, dan zie je beide teksten en kies jij.
bewaren-elders = Nog niet bewaard: je veranderde dit ook in een ander tabblad of op een ander apparaat. Wat je hier typte staat er nog. Verstuur het hier, of neem het daar over.
bewaren-geweigerd = Nog niet bewaard. { $fout }
bewaren-uitgelogd = Nog niet bewaard: je bent uitgelogd. Wat je typte staat er nog. Kies de knop onderaan, dan log je in en gaat je tekst mee.
bewaren-verbroken = Geen verbinding. Wat je typte staat nog op deze pagina. We proberen het steeds opnieuw; laat de pagina open.
bewaren-mislukt = Nog niet bewaard. Wat je typte staat er nog. Kies de knop onderaan, dan zie je wat er aan de hand is.
bewaren-uitgelogd-kopieer = Nog niet bewaard: je bent uitgelogd. Wat je typte staat er nog, maar gaat niet vanzelf mee. Kopieer het voordat je opnieuw inlogt.
bewaren-klad-te-lang = Nog niet bewaard: dit is langer dan { $hoogstens } tekens. Wat je typte staat er nog. Maak het korter.
bewaren-klad-mislukt = Nog niet bewaard. Wat je typte staat er nog. Kopieer het en laad de pagina opnieuw om te zien wat er aan de hand is.
