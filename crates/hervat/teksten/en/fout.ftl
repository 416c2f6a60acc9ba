# SPDX-License-Identifier: EUPL-1.2
# Error pages: a sentence, what you can do, a number.

fout-titel-niet-gevonden = This page does not exist
fout-zin-niet-gevonden = Perhaps the address was not copied correctly, or the page is not meant for you. Start again at the start page.
fout-titel-niet-toegestaan = You cannot do this here
fout-zin-niet-toegestaan = You may see this, but not change it. Do you think that is wrong? Ask the administrator of Hervat in your organisation.
fout-titel-niet-bruikbaar = We could not read this
fout-zin-niet-bruikbaar = Something is missing from what you sent. Go back to the previous page and try again.
fout-titel-te-vaak = Please wait
fout-zin-te-vaak = This was tried too often in a short time. Try again in fifteen minutes.
fout-titel-storing = Something went wrong on our side
fout-zin-storing = It is not your fault. Try again later. Does it keep going wrong? Then give the number below to the administrator.
fout-titel-even-niet = This is not possible right now
fout-zin-even-niet = We are working on it, or it is very busy. Try again in a few minutes.
fout-titel-van-elders = This form did not come from our own page
fout-zin-van-elders = To be safe we do nothing with it. Open the page again through the menu of Hervat and send the form there.
fout-titel-andere-vraag = You cannot open this page like this
fout-zin-andere-vraag = This address only takes a form. Start again at the start page.
fout-titel-te-lang = This is too long to save
fout-zin-te-lang = You sent { $gestuurd } kB, and at most { $past } kB fits in one form. Shorten the text, or divide it over more parts.
fout-zin-te-lang-onbekend = At most { $past } kB fits in one form. Shorten the text, or divide it over more parts.
fout-getypt = What you typed has not been saved here. Go back with the back button of your browser: it is usually still there.
fout-terug = To the start page
fout-incident = Number of this report:
