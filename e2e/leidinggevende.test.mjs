// SPDX-License-Identifier: EUPL-1.2
// Sam leads the shop. Yara is better, and ill again two weeks later than she hoped: report recovery, report ill,
// be stopped gently, put it right, take it back.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { WIJZEN, inWoorden, reizen, tekst, zegt } from "./steun/reis.mjs";
import { drukOp, tabNaar, typIn } from "./steun/toetsen.mjs";

const { reis, bekijk, inloggen } = reizen("leidinggevende");

const mens = (page, naam) => page.locator("li.mens", { hasText: naam });

async function openDossier(page, naam) {
  await page.goto("/mensen");
  await drukOp(page, mens(page, naam).getByRole("link", { name: /Dossier openen/ }));
  await page.waitForURL(/\/dossiers\//);
}

describe("de leidinggevende", () => {
  test("ziet de eigen mensen en niemand anders", () =>
    reis({ scherm: "telefoon" }, async (page) => {
      await inloggen(page, "leidinggevende");
      assert.match(page.url(), /\/mensen/);
      const namen = await tekst(page);
      for (const naam of ["Noor van Dalen", "Yara Willems", "Emine Kaya"]) assert.ok(namen.includes(naam), naam);
      for (const ander of ["Tom de Boer", "Daan Visser"]) assert.ok(!namen.includes(ander), `${ander} works elsewhere`);
      await bekijk(page, "mensen");
    }));

  for (const wijze of WIJZEN) {
    test(`leest een dossier zonder wat medisch of persoonlijk is, ${inWoorden(wijze)}`, () =>
      reis(wijze, async (page) => {
        await inloggen(page, "leidinggevende");
        await openDossier(page, "Noor van Dalen");
        assert.match(await page.locator("h1").innerText(), /week 24 van 104/);
        assert.match(await page.locator("ul.lades").innerText(), /Medisch deel\s+gesloten voor jou/);
        assert.match(await page.locator("ul.lades").innerText(), /Persoonlijk deel\s+gesloten voor jou/);
        await bekijk(page, "dossier");
        await page.bewaking.gewicht();
        page.bewaking.verwacht(403, 404);
        const inzage = await page.goto(`${new URL(page.url()).pathname}/inzage`);
        assert.equal(inzage.status(), 403, "who looked is for the employee");
      }));
  }

  test("meldt herstel, en meldt opnieuw ziek: het hoort bij elkaar", () =>
    reis({ scherm: "laptop", javascript: false }, async (page) => {
      await inloggen(page, "leidinggevende");
      await openDossier(page, "Yara Willems");
      await drukOp(page, page.getByRole("link", { name: "Herstel melden" }).first());
      await typIn(page, page.locator("[name=per]"), "2026-11-23");
      await bekijk(page, "herstel");
      await drukOp(page, page.locator("form.formulier button.knop"));
      await page.waitForURL(/gedaan=/);
      await zegt(page, /hersteld per 23 november 2026/i);

      await page.goto("/mensen");
      await drukOp(page, mens(page, "Yara Willems").getByRole("link", { name: /Ziek melden/ }));
      await page.waitForURL(/\/ziekmelding/);
      await bekijk(page, "ziekmelden");
      await wordtTegengehouden(page);
      await wordtGewaarschuwd(page);
      await zegt(page, /minder dan vier weken|geen dag beter/, "the relapse is joined and explained");
      await bekijk(page, "aangesloten");
    }));

  async function wordtTegengehouden(page) {
    page.bewaking.verwacht(422);
    await typIn(page, page.locator("[name=eerste_ziektedag]"), "2026-12-24");
    await typIn(page, page.locator("[name=telefoon]"), "06 12345678");
    await typIn(page, page.locator("[name=lopende_afspraken]"), "De therapie van woensdag afzeggen.");
    await drukOp(page, page.locator("form.formulier button.knop"));
    await page.locator(".veldfout").first().waitFor();
    assert.match(await page.title(), /^Fout: /);
    assert.equal(await page.locator("[name=telefoon]").inputValue(), "06 12345678", "everything typed is still there");
    assert.match(await page.locator("[name=lopende_afspraken]").inputValue(), /therapie/);
    await bekijk(page, "ziekmelden-fout");
  }

  async function wordtGewaarschuwd(page) {
    await zegt(page, /therapie/, "the word is named, not blocked");
    await typIn(page, page.locator("[name=eerste_ziektedag]"), "2026-11-23");
    await tabNaar(page, page.locator("[name=lopende_afspraken_bevestigd]"));
    await page.keyboard.press("Space");
    await drukOp(page, page.locator("form.formulier button.knop"));
    await page.waitForURL(/gedaan=/);
    page.bewaking.verwacht();
  }

  test("legt vast dat iemand deels werkt, en verbetert een vergissing", () =>
    reis({ scherm: "telefoon" }, async (page) => {
      await inloggen(page, "leidinggevende");
      await openDossier(page, "Aïsha Benali");
      await drukOp(page, page.getByRole("link", { name: "Deels herstel melden" }).first());
      await typIn(page, page.locator("[name=per]"), "2026-11-23");
      await typIn(page, page.locator("[name=percentage]"), "25");
      await bekijk(page, "deels-herstel");
      await drukOp(page, page.locator("form.formulier button.knop"));
      await page.waitForURL(/gedaan=/);
      await zegt(page, /25 procent/);
    }));

  test("vindt het dossier van een ander team niet: het bestaat niet", () =>
    reis({}, async (page) => {
      await inloggen(page, "casemanager");
      const ander = await page.getByRole("link", { name: "Tom de Boer" }).getAttribute("href");
      await page.context().clearCookies();
      await inloggen(page, "leidinggevende");
      page.bewaking.verwacht(404);
      const verborgen = await page.goto(ander);
      const woorden = await tekst(page);
      const verzonnen = await page.goto("/dossiers/00000000000000000000000000000001");
      assert.deepEqual([verborgen.status(), verzonnen.status()], [404, 404]);
      const zonderNummer = (text) => text.replaceAll(/[0-9A-F]{4}-[0-9A-F]{4}/g, "");
      assert.equal(zonderNummer(woorden), zonderNummer(await tekst(page)), "hidden and unknown look the same");
    }));
});
