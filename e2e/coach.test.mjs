// SPDX-License-Identifier: EUPL-1.2
// Joris is coach of two people. He sees where they stand, and nothing of UWV, wages, telephone or address.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { WIJZEN, inWoorden, reizen, tekst } from "./steun/reis.mjs";
import { drukOp } from "./steun/toetsen.mjs";

const { reis, bekijk, inloggen } = reizen("coach");

describe("de coach", () => {
  for (const wijze of WIJZEN) {
    test(`ziet de eigen cliënten en niet meer dan nodig, ${inWoorden(wijze)}`, () =>
      reis(wijze, async (page) => {
        await inloggen(page, "coach");
        assert.match(page.url(), /\/clienten/);
        const namen = await tekst(page);
        assert.ok(namen.includes("Noor van Dalen") && namen.includes("Daan Visser"));
        assert.ok(!namen.includes("Emine Kaya"), "nobody else's client");
        await bekijk(page, "clienten");

        await drukOp(page, page.getByRole("link", { name: /Noor van Dalen/ }));
        await page.waitForURL(/\/dossiers\//);
        const dossier = await page.locator("main").evaluate((element) => element.textContent);
        assert.match(dossier, /Plan van aanpak/);
        for (const verborgen of [/06 0{8}/, /WIA/, /loonsanctie/i, /42 weken/]) assert.doesNotMatch(dossier, verborgen);
        await bekijk(page, "dossier");
        await page.bewaking.gewicht();
      }));
  }
});

describe("wie alleen een rol heeft", () => {
  for (const rol of ["beheerder", "fg"]) {
    test(`opent geen dossier: ${rol}`, () =>
      reis({}, async (page) => {
        await inloggen(page, "coach");
        const dossier = await page.getByRole("link", { name: /Noor van Dalen/ }).getAttribute("href");
        await page.context().clearCookies();
        await inloggen(page, rol);
        assert.doesNotMatch(await tekst(page), /Deze pagina is er niet/, "there is a page to begin on");
        await bekijk(page, rol);
        page.bewaking.verwacht(404);
        for (const pad of [dossier, "/werkvoorraad", "/mensen", "/spreekuur", "/clienten"]) {
          assert.equal((await page.goto(pad)).status(), 404, pad);
        }
      }));
  }
});
