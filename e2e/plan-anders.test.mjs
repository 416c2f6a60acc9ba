// SPDX-License-Identifier: EUPL-1.2
// What goes otherwise than the law begins with: a term that both depart from with a reason, and a doctor who stands in
// for a colleague, which the employee sees at once.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { metMensen } from "./steun/planreis.mjs";
import { dossierVan, inWoorden, reizen, tekst } from "./steun/reis.mjs";

const hulp = reizen("plan-anders");
const { bekijk } = hulp;

const knop = (page, naam) => page.locator("main").getByRole("button", { name: naam }).first();

describe("afwijken van een termijn", () => {
  const REDEN = "De bedrijfsarts adviseert twee weken te wachten.";
  test("kan met een reden, en de werknemer leest die", () =>
    metMensen(hulp, { scherm: "laptop" }, ["lotte@zonnewende.example", "daan@zonnewende.example"], async (lotte, daan) => {
      const pad = await dossierVan(lotte, "Daan Visser");
      await lotte.goto(`${pad}/plan/afwijking`);
      await lotte.locator("[name=termijn][value=plan_van_aanpak]").check();
      await lotte.locator("[name=tot_en_met]").fill("2026-12-14");
      await bekijk(lotte, "afwijking");
      lotte.bewaking.verwacht(422);
      await lotte.locator("main form button").last().click();
      await lotte.getByRole("alert").waitFor();
      assert.equal(await lotte.locator("[name=tot_en_met]").inputValue(), "2026-12-14", "what was filled in still is");
      await bekijk(lotte, "afwijking-zonder-reden");
      lotte.bewaking.verwacht();
      await lotte.locator("[name=reden]").fill(REDEN);
      await lotte.locator("main form button").last().click();
      await lotte.waitForURL(/gedaan=afwijking_vastleggen/);
      await daan.goto(`${pad}/plan`);
      const gelezen = await tekst(daan);
      assert.ok(gelezen.includes(REDEN) && gelezen.includes("14 december 2026"), gelezen);
      await bekijk(daan, "afwijking-werknemer");
    }));
});

describe("waarnemen voor een collega", () => {
  const REDEN = "Spoedvraag van de werknemer, collega Vermeer is er niet.";
  const zoekt = async (bas, naam) => {
    await bas.getByLabel("Naam van de werknemer").fill(naam);
    await bas.getByLabel("Naam van de werkgever").fill("Bakkerij Zonnewende");
    await knop(bas, "Dossier zoeken").click();
  };

  // A dossier each: broken glass stays broken for a day.
  for (const { naam, email, ...wijze } of [
    { naam: "Noor van Dalen", email: "noor@zonnewende.example", scherm: "laptop", javascript: true },
    { naam: "Aïsha Benali", email: "aisha@zonnewende.example", scherm: "telefoon", javascript: false },
  ]) {
    test(`ziet de werknemer meteen, met de reden, ${inWoorden(wijze)}`, () =>
      metMensen(hulp, wijze, ["bas@delinde.example", email, "casemanager"], async (bas, zelf, mira) => {
        await zelf.goto("/vandaag");
        assert.ok(!(await tekst(zelf)).includes("Bas van Rijn"), "nobody came yet");
        const pad = await dossierVan(mira, naam);
        bas.bewaking.verwacht(404, 422);
        assert.equal((await bas.goto(`${pad}/medisch`)).status(), 404, "before it, there is no such dossier");
        await bas.goto("/waarneming");
        await bekijk(bas, "waarneming");
        await zoekt(bas, "Xander Nergens");
        await bas.getByText("vinden we geen dossier").waitFor();
        await zoekt(bas, naam);
        await bas.waitForURL(/\/glas/);
        await bekijk(bas, "glas");
        await bas.getByLabel("Waarom is dit nu nodig?").fill("nodig");
        await knop(bas, "Dossier nu openen").click();
        await bas.getByRole("alert").waitFor();
        assert.equal((await bas.goto(`${pad}/medisch`)).status(), 404, "a word is no reason");
        bas.bewaking.verwacht();
        await bas.goto(`${pad}/glas`);
        await bas.getByLabel("Waarom is dit nu nodig?").fill(REDEN);
        await knop(bas, "Dossier nu openen").click();
        await bas.waitForURL((adres) => !adres.pathname.endsWith("/glas"));
        await bas.getByText("Je kijkt als waarnemer, tot").first().waitFor();
        await bekijk(bas, "waarnemer");
        assert.equal((await bas.goto(`${pad}/medisch`)).status(), 200);

        await zelf.reload();
        assert.match(await tekst(zelf), /Een andere bedrijfsarts opende je dossier/i);
        assert.ok((await tekst(zelf)).includes("Bas van Rijn"));
        await bekijk(zelf, "vandaag-na-glas");
        await zelf.getByRole("link", { name: "Lees waarom" }).click();
        await zelf.getByText(REDEN).first().waitFor();
        await bekijk(zelf, "waarom");
        for (const onder of ["", "/probleemanalyse", "/plan"]) {
          await mira.goto(`${pad}${onder}`);
          const gelezen = await tekst(mira);
          assert.ok(!gelezen.includes("Bas van Rijn") && !gelezen.includes(REDEN), "the employer reads nothing of it");
        }
      }));
  }
});
