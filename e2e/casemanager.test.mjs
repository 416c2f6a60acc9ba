// SPDX-License-Identifier: EUPL-1.2
// Mira guards a dozen dossiers: most urgent first, choose, open, record what was done.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { WIJZEN, inWoorden, reizen, tekst, zegt } from "./steun/reis.mjs";
import { druk } from "./steun/schermen.mjs";
import { drukOp, tabNaar, typIn } from "./steun/toetsen.mjs";

const { reis, bekijk, inloggen } = reizen("casemanager");

const rijen = (page) => page.locator("table.werktabel tbody tr");

describe("de casemanager", () => {
  for (const wijze of WIJZEN) {
    test(`begint bij wat het dringendst is, ${inWoorden(wijze)}`, () =>
      reis(wijze, async (page) => {
        await inloggen(page, "casemanager");
        assert.match(page.url(), /\/werkvoorraad/);
        assert.ok((await rijen(page).count()) >= 10, "about a dozen dossiers");
        const standen = await rijen(page).locator("td:last-child").allInnerTexts();
        const eersteNietTeLaat = standen.findIndex((stand) => !/te laat/i.test(stand));
        assert.ok(eersteNietTeLaat > 0, "something is late in the demo");
        assert.ok(standen.slice(eersteNietTeLaat).every((stand) => !/te laat/i.test(stand)), "late ones stand first");
        await bekijk(page, "werkvoorraad");
        await page.bewaking.gewicht();

        await drukOp(page, page.locator("details.filter > summary"));
        await typIn(page, page.locator("#naam"), "daan");
        await drukOp(page, page.locator("details.filter button.knop"));
        await page.waitForURL(/naam=daan/);
        assert.equal(await rijen(page).count(), 1);
        await drukOp(page, page.getByRole("link", { name: "Daan Visser", exact: true }));
        await page.waitForURL(/\/dossiers\//);
        await bekijk(page, "dossier");
      }));
  }

  test("legt een stap vast, en de stand verandert mee", () =>
    reis({ scherm: "laptop", javascript: false }, async (page) => {
      await inloggen(page, "casemanager");
      await drukOp(page, page.getByRole("link", { name: "Daan Visser", exact: true }));
      await page.waitForURL(/\/dossiers\//);
      await drukOp(page, page.getByRole("link", { name: "Stap vastleggen" }).first());
      await page.waitForURL(/\/stappen/);
      await drukOp(page, page.getByRole("link", { name: "Plan van aanpak", exact: true }));
      await page.waitForURL(/stap=plan_van_aanpak/);
      await bekijk(page, "stap");
      await typIn(page, page.locator("[name=op]"), "2026-11-23");
      await drukOp(page, page.locator("form.formulier button.knop"));
      await page.waitForURL(/gedaan=/);
      await zegt(page, /De stap is vastgelegd/);
      // What is done stands in a part that is folded away.
      const rij = page.locator("details tr", { hasText: "Plan van aanpak maken" }).first();
      assert.match(await rij.textContent(), /gedaan/i);
      await bekijk(page, "stap-gedaan");
    }));

  test("kijkt terug: wat wisten we toen, en wat weten we nu", () =>
    reis({ scherm: "laptop" }, async (page) => {
      await inloggen(page, "casemanager");
      await drukOp(page, page.getByRole("link", { name: "Noor van Dalen", exact: true }));
      await page.waitForURL(/\/dossiers\//);
      await drukOp(page, page.getByRole("link", { name: "Wat wisten we op een eerdere dag?" }));
      await page.waitForURL(/\/stand/);
      await typIn(page, page.locator("[name=op]"), "2026-07-20");
      await drukOp(page, page.getByRole("button", { name: "Deze dag bekijken" }));
      await page.waitForURL(/op=2026-07-20/);
      await zegt(page, /Wat er bekend was op maandag 20 juli 2026/);
      assert.match(await page.locator("p.nu-regel").innerText(), /probleemanalyse.*27 juli 2026/is);
      await zegt(page, /Nu weten we:.*Daardoor is nu anders:/s);
      await bekijk(page, "stand");
      await druk(page, "casemanager-stand");
      await drukOp(page, page.getByRole("link", { name: /De dag erna waarop iets veranderde/ }));
      await page.waitForURL((address) => !address.search.includes("2026-07-20"));
      await zegt(page, /Wat er bekend was op /);
    }));

  for (const wijze of [{ scherm: "telefoon", javascript: false }, { scherm: "laptop" }]) {
    test(`legt het einde van een dienstverband vast en trekt het in, op een ${wijze.scherm}`, () =>
      reis(wijze, async (page) => {
        await inloggen(page, "casemanager");
        await drukOp(page, page.getByRole("link", { name: "Ruben Smit", exact: true }));
        await page.waitForURL(/\/dossiers\//);
        await drukOp(page, page.getByRole("link", { name: "Iets over UWV, werk of dienstverband vastleggen" }));
        await page.waitForURL(/\/rechtsfeiten/);
        await bekijk(page, "rechtsfeit-kiezen");
        await drukOp(page, page.getByRole("link", { name: "Einde van het dienstverband", exact: true }));
        await page.waitForURL(/soort=dienstverband_eindigt/);
        await typIn(page, page.locator("[name=op]"), "2026-12-31");
        await typIn(page, page.locator("[name=laatste_werkdag]"), "2027-01-04");
        page.bewaking.verwacht(422);
        await drukOp(page, page.locator("form.formulier button.knop"));
        await page.locator("#laatste_werkdag-fout").waitFor();
        await bekijk(page, "rechtsfeit-fout");
        await typIn(page, page.locator("[name=laatste_werkdag]"), "2026-12-31");
        await drukOp(page, page.locator("form.formulier button.knop"));
        await page.waitForURL(/gedaan=rechtsfeit_vastleggen/);
        await zegt(page, /Het dienstverband eindigt op 31 december 2026\. Laatste werkdag: 31 december 2026\./);
        await bekijk(page, "rechtsfeit-gedaan");

        await page.goto(`${new URL(page.url()).pathname}/rechtsfeiten/intrekking`);
        await drukOp(page, page.getByRole("link", { name: /Het dienstverband eindigt op 31 december 2026/ }));
        await page.locator("[name=reden][value=herroepen]").check();
        await drukOp(page, page.locator("form.formulier button.knop"));
        await page.waitForURL(/gedaan=rechtsfeit_intrekken/);
        assert.doesNotMatch(await tekst(page), /Laatste werkdag: 31 december 2026/);
      }));
  }

  test("legt vast dat het tweede spoor niet nodig is", () =>
    reis({}, async (page) => {
      await inloggen(page, "casemanager");
      await drukOp(page, page.getByRole("link", { name: "Ruben Smit", exact: true }));
      await page.waitForURL(/\/dossiers\//);
      await drukOp(page, page.getByRole("link", { name: "Iets over UWV, werk of dienstverband vastleggen" }));
      await page.waitForURL(/\/rechtsfeiten/);
      await drukOp(page, page.getByRole("link", { name: "Tweede spoor niet nodig", exact: true }));
      await page.waitForURL(/soort=tweede_spoor_niet_nodig/);
      await bekijk(page, "rechtsfeit-terugkeer");
      await typIn(page, page.locator("[name=op]"), "2026-11-20");
      await drukOp(page, page.locator("form.formulier button.knop"));
      await page.waitForURL(/gedaan=rechtsfeit_vastleggen/);
      await zegt(page, /Tweede spoor niet nodig, vastgesteld op 20 november 2026/);
    }));

  test("verliest niets als een ander eerder was", () =>
    reis({}, async (page) => {
      await inloggen(page, "casemanager");
      const dossier = await page.getByRole("link", { name: "Pieter Schouten", exact: true }).getAttribute("href");
      const pad = new URL(dossier, page.url()).pathname;
      const tweede = await page.context().newPage();
      for (const blad of [page, tweede]) await blad.goto(`${pad}/deels-herstel`);
      for (const [blad, percentage] of [[tweede, "20"], [page, "30"]]) {
        await blad.locator("[name=per]").fill("2026-11-23");
        await blad.locator("[name=percentage]").fill(percentage);
      }
      await tweede.locator("form.formulier button.knop").click();
      await tweede.waitForURL(/gedaan=/);
      page.bewaking.verwacht(409, 422);
      await page.locator("form.formulier button.knop").click();
      await page.getByText("Iemand anders veranderde dit dossier").first().waitFor();
      assert.equal(await page.locator("[name=percentage]").inputValue(), "30");
      await bekijk(page, "botsing");
    }));

  test("neemt de werkvoorraad en een dossier op papier mee", () =>
    reis({}, async (page) => {
      await inloggen(page, "casemanager");
      await druk(page, "casemanager-werkvoorraad");
      await drukOp(page, page.getByRole("link", { name: "Bram Peters", exact: true }));
      await page.waitForURL(/\/dossiers\//);
      await druk(page, "casemanager-dossier");
    }));

  test("kiest zonder muis uit de lijst, in het donker", () =>
    reis({ scherm: "laptop", donker: true }, async (page) => {
      await inloggen(page, "casemanager");
      await tabNaar(page, page.locator("ul.tellingen a").first());
      await page.keyboard.press("Enter");
      await page.waitForURL(/dringend=te_laat/);
      assert.ok((await rijen(page).count()) > 0);
      await bekijk(page, "te-laat-donker");
    }));
});
