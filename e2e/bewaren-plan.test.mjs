// SPDX-License-Identifier: EUPL-1.2
// The plan is made by two, on whatever connection they have: neither loses a word, and what binds them is sent once.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { metMensen } from "./steun/planreis.mjs";
import { dossierVan, inWoorden, reizen, tekst } from "./steun/reis.mjs";
import { sessiesVerlopen } from "./steun/sessie.mjs";

const hulp = reizen("bewaren-plan");
const { bekijk, inloggen, server } = hulp;

const LOTTE = "lotte@zonnewende.example";
const DAAN = "daan@zonnewende.example";
const veld = (page, naam) => page.locator(`main [name=${naam}]`).first();
const knop = (page, naam) => page.locator("main").getByRole("button", { name: naam }).first();
const bewaren = (page) => knop(page, /^Bewaren|^Mijn/);
const zegt = (page, zin) => page.locator("[data-bewaarstand]").filter({ hasText: zin }).waitFor();
const typBij = async (page, naam, woorden) => {
  await veld(page, naam).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(woorden);
};

const eigenDossier = async (page) => {
  const adres = await page.locator("main a[href^='/dossiers/']").first().getAttribute("href");
  return adres.split("?")[0].split("/").slice(0, 3).join("/");
};

/** What the server has, seen by somebody else. */
async function staatOpDeServer(page, adres, naam, verwacht) {
  const ander = await page.context().newPage();
  const laatst = Date.now() + 10_000;
  let waarde;
  do {
    await ander.goto(adres);
    waarde = await veld(ander, naam).inputValue();
  } while (waarde !== verwacht && Date.now() < laatst);
  await ander.close();
  assert.equal(waarde, verwacht);
}

/** The session ends while somebody types; after logging in again what they sent waits for them. */
async function verlooptEnVerstuurtAlsnog(page, wie, druk, woorden) {
  page.bewaking.verwacht(401);
  sessiesVerlopen(server().database);
  await druk();
  await page.waitForURL(/\/inloggen/);
  await inloggen(page, wie);
  await page.waitForURL(/\/geparkeerd\//);
  assert.ok((await tekst(page)).includes(woorden), "what was typed waits");
  await bekijk(page, "geparkeerd");
  await knop(page, "Alsnog versturen").click();
  page.bewaking.verwacht();
}

describe("wat twee mensen in het plan typen", () => {
  test("botst zichtbaar, en wie als tweede was beslist", () =>
    metMensen(hulp, { scherm: "laptop" }, [LOTTE, DAAN], async (lotte, daan) => {
      const adres = `${await dossierVan(lotte, "Daan Visser")}/plan/stappen`;
      for (const page of [lotte, daan]) await page.goto(adres);
      await typBij(daan, "stappen", "Rustig beginnen.");
      await zegt(daan, "Bewaard om");
      lotte.bewaking.verwacht(409);
      await typBij(lotte, "stappen", "Meteen hele dagen.");
      await zegt(lotte, /elders veranderd|veranderde dit ook/);
      await bewaren(lotte).click();
      await lotte.getByRole("alert").waitFor();
      assert.ok((await tekst(lotte)).includes("Rustig beginnen."), "theirs is shown");
      assert.equal(await veld(lotte, "stappen").inputValue(), "Meteen hele dagen.", "yours is still in the field");
      await bekijk(lotte, "botsing");
      await staatOpDeServer(daan, adres, "stappen", "Rustig beginnen.");
      await veld(lotte, "stappen").fill("Rustig beginnen, daarna hele dagen.");
      await lotte.locator("main form").first().getByRole("button").first().click();
      await lotte.waitForURL(/gedaan=bewaard/);
      await staatOpDeServer(daan, adres, "stappen", "Rustig beginnen, daarna hele dagen.");
    }));

  test("blijft staan zonder verbinding, en gaat mee als zij er weer is", () =>
    metMensen(hulp, { scherm: "telefoon" }, [DAAN], async (daan) => {
      const adres = `${await eigenDossier(daan)}/plan/visie`;
      daan.bewaking.verwachtVerbroken();
      await daan.goto(adres);
      await typBij(daan, "visie", "Voor de tunnel.");
      await zegt(daan, "Bewaard om");
      await daan.context().setOffline(true);
      await typBij(daan, "visie", " In de tunnel.");
      await zegt(daan, "Geen verbinding.");
      await bewaren(daan).click();
      assert.equal(await veld(daan, "visie").inputValue(), "Voor de tunnel. In de tunnel.");
      await daan.context().setOffline(false);
      await zegt(daan, "Bewaard om");
      await staatOpDeServer(daan, adres, "visie", "Voor de tunnel. In de tunnel.");
    }));
});

describe("wie intussen werd uitgelogd", () => {
  for (const javascript of [true, false]) {
    const wijze = { scherm: "telefoon", javascript };
    test(`vindt een deel van het plan terug, ${inWoorden(wijze)}`, () =>
      metMensen(hulp, wijze, [LOTTE], async (lotte) => {
        const adres = `${await dossierVan(lotte, "Daan Visser")}/plan/visie`;
        await lotte.goto(adres);
        const woorden = `Wij zien kansen, <rustig> & op tijd (${javascript}).`;
        await veld(lotte, "visie").fill(woorden);
        await verlooptEnVerstuurtAlsnog(lotte, LOTTE, () => bewaren(lotte).click(), woorden);
        await lotte.waitForURL(/gedaan=bewaard/);
        await staatOpDeServer(lotte, adres, "visie", woorden);
      }));
  }

  test("stelt alsnog bij, met de reden die al getypt was", () =>
    metMensen(hulp, { scherm: "laptop" }, ["casemanager"], async (mira) => {
      const plan = `${await dossierVan(mira, "Noor van Dalen")}/plan`;
      await mira.goto(`${plan}/stappen`);
      await veld(mira, "stappen").fill("Nu hele ochtenden.");
      await bewaren(mira).click();
      await mira.waitForURL(/gedaan=bewaard/);
      await mira.goto(`${plan}/bijstellen`);
      const reden = "Het gaat beter dan wij dachten.";
      await veld(mira, "reden").fill(reden);
      await verlooptEnVerstuurtAlsnog(mira, "casemanager", () => knop(mira, /klaarleggen/).click(), reden);
      await mira.waitForURL(/\/plan\/versies\/3\?/);
      assert.ok((await tekst(mira)).includes(reden));
    }));

  test("weigert alsnog te tekenen, een keer, met de reden die al getypt was", () =>
    metMensen(hulp, { scherm: "telefoon", javascript: false }, ["aisha@zonnewende.example"], async (aisha) => {
      const versie = `${await eigenDossier(aisha)}/plan/versies/1`;
      await aisha.goto(versie);
      await aisha.getByText("Ik onderteken niet", { exact: true }).click();
      const reden = "De uren gaan te snel.";
      await veld(aisha, "reden").fill(reden);
      const nee = () => knop(aisha, "Vastleggen dat ik niet onderteken").click();
      await verlooptEnVerstuurtAlsnog(aisha, "aisha@zonnewende.example", nee, reden);
      await aisha.waitForURL(/gedaan=geweigerd/);
      assert.ok((await tekst(aisha)).includes(reden));
      await aisha.goto("/begin");
      assert.equal(new URL(aisha.url()).pathname, "/vandaag", "nothing waits any more");
    }));
});
