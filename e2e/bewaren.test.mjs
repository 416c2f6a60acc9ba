// SPDX-License-Identifier: EUPL-1.2
// Noor prepares her talk, and everything that can go wrong goes wrong: the connection, an answer, her session, a
// second window. No word of hers is lost.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { reizen, tekst } from "./steun/reis.mjs";
import { sessiesVerlopen } from "./steun/sessie.mjs";
import { drukOp, tabNaar } from "./steun/toetsen.mjs";

const { reis, bekijk, inloggen, server } = reizen("bewaren");

const veld = (page) => page.locator("[name=vertellen]");
const stand = (page) => page.locator("[data-bewaarstand]");
const knop = (page) => page.locator("form[action$='/gesprek'] button.knop");

/** To the page where she prepares her talk; answers its address. */
async function naarGesprek(page) {
  await inloggen(page, "werknemer");
  const dossier = await page.locator("main a[href^='/dossiers/']").first().getAttribute("href");
  await page.goto(`${dossier.split("?")[0].split("/").slice(0, 3).join("/")}/gesprek`);
  const adres = page.url();
  // Another journey may have left something: each begins with an empty page.
  if ((await veld(page).inputValue()) !== "") {
    await veld(page).fill("");
    const geladen = page.waitForEvent("load");
    await knop(page).click();
    await geladen;
    assert.equal(await veld(page).inputValue(), "");
  }
  return adres;
}

/** Types by keyboard, after what stands there. */
async function typBij(page, woorden) {
  await tabNaar(page, veld(page));
  await page.keyboard.press("Control+End");
  await page.keyboard.type(woorden);
}

/** Waits until the status line says this. */
const zegt = (page, zin) => stand(page).filter({ hasText: zin }).waitFor();

/** Waits until the server has this, seen from another window of hers; fails when it never comes. */
async function staatOpDeServer(page, adres, verwacht, waarom) {
  const ander = await page.context().newPage();
  const laatst = Date.now() + 10_000;
  let waarde;
  do {
    await ander.goto(adres);
    waarde = await veld(ander).inputValue();
  } while (waarde !== verwacht && Date.now() < laatst);
  await ander.close();
  assert.equal(waarde, verwacht, waarom);
}

describe("wat je typt", () => {
  test("wordt bewaard terwijl je typt, zonder knop", () =>
    reis({ scherm: "telefoon" }, async (page) => {
      const adres = await naarGesprek(page);
      await typBij(page, "Ik slaap beter.");
      await zegt(page, /^Bewaard om \d+\.\d\d uur\.$/);
      await bekijk(page, "bewaard");
      await staatOpDeServer(page, adres, "Ik slaap beter.");
      await typBij(page, " En ik wandel.");
      await page.getByRole("link", { name: /dossier/i }).first().click();
      await page.waitForURL((nu) => !nu.pathname.endsWith("/gesprek"));
      await staatOpDeServer(page, adres, "Ik slaap beter. En ik wandel.", "a link waits for the save");
    }));

  test("blijft staan als de verbinding wegvalt, en gaat mee als zij er weer is", () =>
    reis({ scherm: "telefoon" }, async (page) => {
      const adres = await naarGesprek(page);
      page.bewaking.verwachtVerbroken();
      await typBij(page, "Voor de tunnel.");
      await zegt(page, "Bewaard om");
      await page.context().setOffline(true);
      await typBij(page, " In de tunnel.");
      await zegt(page, "Geen verbinding.");
      assert.ok(await stand(page).isVisible());
      const { y, height } = await stand(page).boundingBox();
      assert.ok(y + height <= page.viewportSize().height, "it is in sight, wherever she types");
      await bekijk(page, "verbroken");

      // The button does not lead to a page of the browser without her words.
      await drukOp(page, knop(page));
      assert.equal(await veld(page).inputValue(), "Voor de tunnel. In de tunnel.");
      const vraag = page.waitForEvent("dialog");
      const dicht = page.close({ runBeforeUnload: true });
      const dialoog = await vraag;
      assert.equal(dialoog.type(), "beforeunload", "nobody leaves unwarned");
      await dialoog.dismiss();
      await dicht;
      assert.equal(page.isClosed(), false);

      await page.context().setOffline(false);
      await zegt(page, "Bewaard om");
      await staatOpDeServer(page, adres, "Voor de tunnel. In de tunnel.");
    }));

  test("botst niet met zichzelf als alleen het antwoord verloren gaat", () =>
    reis({}, async (page) => {
      const adres = await naarGesprek(page);
      page.bewaking.verwachtVerbroken();
      let verloren = 0;
      await page.route("**/gesprek", async (route) => {
        if (route.request().method() !== "POST" || verloren > 0) return route.continue();
        verloren += 1;
        await route.fetch();
        return route.abort("connectionreset");
      });
      await typBij(page, "Een keer.");
      await zegt(page, "Geen verbinding.");
      await typBij(page, " Twee keer.");
      await zegt(page, "Bewaard om");
      assert.equal(verloren, 1);
      await staatOpDeServer(page, adres, "Een keer. Twee keer.");
    }));

  test("komt niet stil over wat in een ander venster stond", () =>
    reis({}, async (page) => {
      const adres = await naarGesprek(page);
      page.bewaking.verwacht(409);
      const ander = await page.context().newPage();
      await ander.goto(adres);
      await veld(ander).fill("Op mijn telefoon.");
      await zegt(ander, "Bewaard om");
      await ander.close();
      await typBij(page, "Op mijn laptop.");
      await zegt(page, "elders veranderd");
      await drukOp(page, knop(page));
      await page.locator("main [role=alert]").waitFor();
      assert.ok((await tekst(page)).includes("Op mijn telefoon."), "theirs is shown");
      assert.equal(await veld(page).inputValue(), "Op mijn laptop.", "yours is still in the field");
      await bekijk(page, "botsing");
      await drukOp(page, knop(page));
      await page.waitForURL(adres);
      await staatOpDeServer(page, adres, "Op mijn laptop.");
    }));

  for (const javascript of [true, false]) {
    test(`wacht op je als je intussen werd uitgelogd, ${javascript ? "met" : "zonder"} JavaScript`, () =>
      reis({ scherm: "telefoon", javascript }, async (page) => {
        const adres = await naarGesprek(page);
        page.bewaking.verwacht(401);
        await veld(page).click();
        sessiesVerlopen(server().database);
        await page.keyboard.type("Ik wil graag terug, <rustig> & op tijd.");
        if (javascript) await zegt(page, "je bent uitgelogd");
        await drukOp(page, knop(page));
        await page.waitForURL(/\/inloggen/);
        await inloggen(page, "werknemer");
        await page.waitForURL(/\/geparkeerd\//);
        assert.ok((await tekst(page)).includes("Ik wil graag terug, <rustig> & op tijd."));
        await bekijk(page, "geparkeerd");
        await drukOp(page, page.getByRole("button", { name: "Alsnog versturen" }));
        await page.waitForURL(adres);
        assert.equal(await veld(page).inputValue(), "Ik wil graag terug, <rustig> & op tijd.");
        await page.goto("/begin");
        assert.equal(new URL(page.url()).pathname, "/vandaag", "nothing waits any more");
      }));
  }

  test("krijg je terug als je in een ander tabblad zelf uitlogde", () =>
    reis({ donker: true }, async (page) => {
      const adres = await naarGesprek(page);
      page.bewaking.verwacht(401);
      const ander = await page.context().newPage();
      await ander.goto(adres);
      await ander.locator('form[action="/uitloggen"] button').click();
      await ander.waitForURL(/\/inloggen/);
      await veld(page).click();
      await page.keyboard.type("Toch nog iets.");
      await drukOp(page, knop(page));
      await page.getByRole("link", { name: "Inloggen in een nieuw tabblad" }).waitFor();
      await bekijk(page, "zonder-sessie");
      await inloggen(ander, "werknemer");
      await drukOp(page, page.getByRole("button", { name: "Alsnog versturen" }));
      await page.waitForURL(adres);
      assert.equal(await veld(page).inputValue(), "Toch nog iets.");
    }));
});
