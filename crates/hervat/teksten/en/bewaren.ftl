# SPDX-License-Identifier: EUPL-1.2
# Saving while somebody types.

bewaren-bewaard = Saved at { $klok }.
bewaren-onbewaard = What you see here has not been saved yet.
bewaren-botsing = Not saved yet: this was changed elsewhere too, by somebody else or by you on an earlier page. What you typed is still here. Choose the button below to see both texts and decide.
bewaren-elders = Not saved yet: you changed this in another tab or on another device too. What you typed here is still there. Send it from here, or copy it there.
bewaren-geweigerd = Not saved yet. { $fout }
bewaren-uitgelogd = Not saved yet: you have been logged out. What you typed is still here. Choose the button below to log in; your text comes along.
bewaren-verbroken = No connection. What you typed is still on this page. We keep trying; leave the page open.
bewaren-mislukt = Not saved yet. What you typed is still here. Choose the button below to see what is the matter.
bewaren-uitgelogd-kopieer = Not saved yet: you have been logged out. What you typed is still here, but does not come along by itself. Copy it before you log in again.
bewaren-klad-te-lang = Not saved yet: this is longer than { $hoogstens } characters. What you typed is still here. Make it shorter.
bewaren-klad-mislukt = Not saved yet. What you typed is still here. Copy it and load the page again to see what is the matter.
