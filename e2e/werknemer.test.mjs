// SPDX-License-Identifier: EUPL-1.2
// Noor is ill for 24 weeks. She wants to know where she stands, why a day is that day, and who looked.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { WIJZEN, inWoorden, reizen, tekst, zegt } from "./steun/reis.mjs";
import { druk } from "./steun/schermen.mjs";
import { drukOp, typIn } from "./steun/toetsen.mjs";

const { reis, bekijk, inloggen } = reizen("werknemer");

describe("de werknemer", () => {
  for (const wijze of WIJZEN) {
    test(`leest waar zij staat en wie er keek, ${inWoorden(wijze)}`, () =>
      reis(wijze, async (page) => {
        await inloggen(page, "werknemer");
        await zegt(page, /week 24/);
        await zegt(page, /25 november 2026/, "the next evaluation: six weeks after 14 October");
        await bekijk(page, "vandaag");

        await drukOp(page, page.getByRole("link", { name: "Mijn dossier bekijken" }));
        await page.waitForURL(/\/dossiers\//);
        await bekijk(page, "dossier");
        await page.bewaking.gewicht();
        const uitleg = page.locator("details:has(> #waarom-evaluatie)");
        await drukOp(page, uitleg.locator("> summary"));
        assert.match(await uitleg.innerText(), /zes weken/);

        await drukOp(page, page.getByRole("link", { name: "Wie keek in mijn dossier?" }).first());
        await page.waitForURL(/\/inzage/);
        const lezers = await tekst(page);
        for (const naam of ["Mira de Wit", "Iris Vermeer", "Joris Hendriks"]) assert.ok(lezers.includes(naam), naam);
        assert.ok(!lezers.includes("Noor van Dalen"), "her own looking is not in the list");
        await bekijk(page, "inzage");
      }));
  }

  test("neemt haar dossier op papier mee", () =>
    reis({}, async (page) => {
      await inloggen(page, "werknemer");
      await druk(page, "werknemer-vandaag");
      await drukOp(page, page.getByRole("link", { name: "Mijn dossier bekijken" }));
      await page.waitForURL(/\/dossiers\//);
      await druk(page, "werknemer-dossier");
    }));

  test("leest alles ook in het Engels, in het donker", () =>
    reis({ scherm: "telefoon", donker: true }, async (page) => {
      await inloggen(page, "werknemer");
      await bekijk(page, "vandaag-donker");
      await drukOp(page, page.locator("button[name=taal][value=en]"));
      await page.locator("html[lang=en]").waitFor();
      await zegt(page, /week 24/);
      await bekijk(page, "today");
    }));

  for (const wijze of [{ scherm: "telefoon", javascript: false }, { scherm: "telefoon", donker: true }]) {
    test(`ziet vanuit de geschiedenis wat er toen bekend was, ${wijze.donker ? "in het donker" : "zonder JavaScript"}`, () =>
      reis(wijze, async (page) => {
        await inloggen(page, "werknemer");
        await drukOp(page, page.getByRole("link", { name: "Mijn dossier bekijken" }));
        await page.waitForURL(/\/dossiers\//);
        const regels = page.locator("details:has(> .geschiedenis)");
        await drukOp(page, regels.locator("> summary"));
        await drukOp(page, regels.locator("li a").last());
        await page.waitForURL(/\/stand\?op=2026-06-15/);
        await zegt(page, /Mijn dossier: week 1 van 104/);
        await bekijk(page, wijze.donker ? "stand-donker" : "stand");

        page.bewaking.verwacht(422);
        await typIn(page, page.locator("[name=op]"), "2027-01-01");
        await drukOp(page, page.getByRole("button", { name: "Deze dag bekijken" }));
        await page.locator("#op-fout").waitFor();
        assert.equal(await page.locator("[name=op]").inputValue(), "2027-01-01");
        await bekijk(page, wijze.donker ? "stand-toekomst-donker" : "stand-toekomst");
      }));
  }

  test("ziet na uitloggen niets meer, en komt na inloggen terug waar zij was", () =>
    reis({}, async (page) => {
      await inloggen(page, "werknemer");
      await drukOp(page, page.getByRole("link", { name: "Wie keek in mijn dossier?" }).first());
      await page.waitForURL(/\/inzage/);
      const waar = page.url();
      await drukOp(page, page.locator('form[action="/uitloggen"] button'));
      await page.waitForURL((address) => address.href !== waar);
      await page.goto(waar);
      assert.match(page.url(), /\/inloggen/);
      assert.doesNotMatch(await tekst(page), /Mira/);
      await inloggen(page, "werknemer");
      assert.equal(page.url(), waar);
    }));

  test("hoort bij een verkeerd wachtwoord niet of het account bestaat", () =>
    reis({}, async (page) => {
      page.bewaking.verwacht(401, 403, 422);
      const zinnen = [];
      for (const email of ["noor@zonnewende.example", "niemand@zonnewende.example"]) {
        await page.goto("/inloggen");
        await page.locator("[name=email]").fill(email);
        await page.locator("[name=wachtwoord]").fill("niet het wachtwoord");
        await page.locator("main form button").click();
        await page.locator("main [role=alert], main .foutenlijst, main .fouten").first().waitFor();
        assert.equal(await page.locator("[name=email]").inputValue(), email, "what was typed is still there");
        zinnen.push((await tekst(page)).replaceAll(email, ""));
      }
      assert.equal(zinnen[0], zinnen[1]);
      await bekijk(page, "inloggen-fout");
    }));
});
