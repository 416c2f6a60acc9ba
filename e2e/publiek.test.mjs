// SPDX-License-Identifier: EUPL-1.2
// Someone without an account wants to know what the law asks: one day in, the chain of terms out.
// On phone and laptop, with and without JavaScript, by keyboard alone; then in the dark and in print.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { reizen, tekst } from "./steun/reis.mjs";
import { druk, scherm } from "./steun/schermen.mjs";
import { drukOp, tabNaar, typIn } from "./steun/toetsen.mjs";

const { reis, bekijk } = reizen("publiek");

const explanation = (page, term) => page.locator(`details:has(> #waarom-${term})`);
const calculate = (page) => page.getByRole("button", { name: "Termijnen berekenen" });

async function firstDayIsEnough(page) {
  await page.goto("/");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#inhoud", "first stop: skip link");
  await bekijk(page, "start");
  await page.bewaking.gewicht();

  await typIn(page, page.locator("#eerste_ziektedag"), "2026-06-15");
  await drukOp(page, calculate(page));
  await page.waitForURL(/\/termijnen\?/);
  assert.match(await page.locator("h1").innerText(), /15 juni 2026/);
  assert.match(await tekst(page), /week 24 van 104/);
  await bekijk(page, "termijnen");
}

async function everyDayExplainsItself(page) {
  const probleemanalyse = explanation(page, "probleemanalyse");
  assert.equal(await probleemanalyse.locator("ol").isVisible(), false);
  await drukOp(page, probleemanalyse.locator("> summary"));
  assert.match(await probleemanalyse.innerText(), /zes weken daarna: .*27 juli 2026/);
  assert.match(await probleemanalyse.innerText(), /binnen zes weken na de eerste dag/);
  const article = await probleemanalyse.locator("a[href]").first().getAttribute("href");
  assert.match(article, /^https:\/\/wetten\.overheid\.nl\/.*BWBR0013540/);

  // The day itself leads to its explanation, and opens it.
  const verslag = explanation(page, "re_integratieverslag");
  await drukOp(page, page.locator('a[href="#waarom-re_integratieverslag"]').first());
  await verslag.locator("ol").waitFor({ state: "visible" });
  assert.match(await verslag.innerText(), /12 maart 2028/);
  await scherm(page, "publiek-uitleg");
}

async function relapseIsAdded(page) {
  await drukOp(page, page.getByRole("button", { name: "Nog een ziekteperiode toevoegen" }));
  await page.waitForURL(/actie=periode/);
  assert.equal(await page.locator("#eerste_ziektedag").inputValue(), "2026-06-15", "what was typed is still there");
  await typIn(page, page.locator("#laatste_ziektedag"), "2026-09-01");
  await typIn(page, page.locator("[name=ziek_van]"), "2026-12-24");
  await bekijk(page, "periode-erbij");
}

async function wrongInputKeepsEverything(page) {
  page.bewaking.verwacht(422);
  await drukOp(page, calculate(page));
  await page.waitForURL((address) => address.searchParams.get("ziek_van") === "2026-12-24");
  assert.match(await page.title(), /^Fout: /);
  assert.equal(await page.locator("#eerste_ziektedag").inputValue(), "2026-06-15");
  assert.equal(await page.locator("#laatste_ziektedag").inputValue(), "2026-09-01");
  assert.equal(await page.locator("[name=ziek_van]").inputValue(), "2026-12-24");
  await bekijk(page, "fout");

  // The summary leads to the field, and the field says what is wrong.
  await drukOp(page, page.locator('main a[href^="#ziek_van"]').first());
  const field = page.locator("[name=ziek_van]");
  assert.equal(await field.evaluate((element) => element === document.activeElement), true, "the summary leads to the field");
  const describedBy = await field.getAttribute("aria-describedby");
  const fault = describedBy.split(" ").find((id) => id.endsWith("-fout"));
  assert.match(await page.locator(`#${fault}`).innerText(), /Deze dag is er nog niet/);
  page.bewaking.verwacht();
}

async function interruptionMovesTheChain(page) {
  await typIn(page, page.locator("[name=ziek_van]"), "2026-09-15");
  await drukOp(page, calculate(page));
  await page.waitForURL((address) => address.searchParams.get("ziek_van") === "2026-09-15");
  assert.match(await tekst(page), /13 dagen/);
  const einde = explanation(page, "einde_wachttijd");
  await drukOp(page, einde.locator("> summary"));
  assert.match(await einde.innerText(), /24 juni 2028/);
  await bekijk(page, "terugval");
}

/** From a day to its rule, with examples; and from there to a list, which says what is missing. */
async function howItCalculates(page) {
  await page.goto("/termijnen?eerste_ziektedag=2026-06-15");
  const verslag = explanation(page, "re_integratieverslag");
  await drukOp(page, verslag.locator("> summary"));
  await drukOp(page, verslag.getByRole("link", { name: /Meer over deze regel/ }));
  await page.waitForURL(/\/uitleg\/re_integratieverslag$/);
  assert.match(await tekst(page), /Ziek vanaf 15 juni 2026: uiterlijk 12 maart 2028/);
  const example = page.locator("details").first();
  await drukOp(page, example.locator("> summary"));
  assert.match(await example.innerText(), /dertien weken eerder/);
  await bekijk(page, "regel");

  await drukOp(page, page.getByRole("link", { name: "Hoe rekent Hervat?" }));
  await drukOp(page, page.getByRole("link", { name: "Wat in het verkorte verslag staat" }));
  await tabNaar(page, page.getByRole("checkbox", { name: /Hoe het nu gaat/ }));
  await page.keyboard.press("Space");
  await drukOp(page, page.getByRole("button", { name: "Laten zien wat ontbreekt" }));
  await page.waitForURL(/aanwezig=verkort_stand_van_zaken/);
  const missing = page.locator("section").filter({ hasText: "Dit ontbreekt nog" });
  assert.doesNotMatch(await missing.innerText(), /Hoe het nu gaat/);
  assert.match(await missing.innerText(), /werknemer[\s\S]*Wat de werknemer ervan vindt/);
  assert.equal(await page.locator("#verkort_stand_van_zaken").isChecked(), true, "what was ticked stays ticked");
  await bekijk(page, "lijst");
}

async function nothingIsKept(page) {
  assert.deepEqual(await page.context().cookies(), [], "the calculator sets no cookie");
  const answer = await page.context().request.get(page.url());
  assert.equal(answer.headers()["cache-control"], "no-store");
}

describe("wat de wet vraagt, zonder account", () => {
  for (const size of ["telefoon", "laptop"]) {
    for (const javascript of [true, false]) {
      test(`op een ${size}, ${javascript ? "met" : "zonder"} JavaScript`, () =>
        reis({ scherm: size, javascript }, async (page) => {
          await firstDayIsEnough(page);
          await everyDayExplainsItself(page);
          await relapseIsAdded(page);
          await wrongInputKeepsEverything(page);
          await interruptionMovesTheChain(page);
          await nothingIsKept(page);
        }));
    }
  }

  for (const size of ["telefoon", "laptop"]) {
    test(`in het donker, op een ${size}`, () =>
      reis({ scherm: size, donker: true }, async (page) => {
        for (const [name, path] of [["start", "/"], ["termijnen", "/termijnen?eerste_ziektedag=2026-06-15"]]) {
          await page.goto(path);
          await bekijk(page, `${name}-donker`);
        }
      }));
  }

  test("op papier", () =>
    reis({}, async (page) => {
      await page.goto("/termijnen?eerste_ziektedag=2026-06-15");
      await druk(page, "publiek-termijnen");
      await page.emulateMedia({ media: "print" });
      for (const gone of ["nav", "main button"]) {
        assert.equal(await page.locator(gone).filter({ visible: true }).count(), 0, `\`${gone}\` is not printed`);
      }
    }));

  test("in het Engels, en dat wordt onthouden", () =>
    reis({}, async (page) => {
      await page.goto("/termijnen?eerste_ziektedag=2026-06-15");
      await drukOp(page, page.locator("button[name=taal][value=en]"));
      await page.waitForFunction(() => document.documentElement.lang === "en");
      assert.match(page.url(), /eerste_ziektedag=2026-06-15/, "the language changes, the page stays");
      await bekijk(page, "engels");
      await page.goto("/");
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
    }));

  test("de overige open bladzijden", () =>
    reis({}, async (page) => {
      for (const path of ["/privacy", "/toegankelijkheid", "/inloggen", "/uitleg", "/uitleg/loon"]) {
        const answer = await page.goto(path);
        assert.equal(answer.status(), 200, path);
        await bekijk(page, path.slice(1).replace("/", "-"));
        await tabNaar(page, page.locator(".sla-over"));
      }
    }));

  for (const size of ["telefoon", "laptop"]) {
    test(`hoe Hervat rekent, op een ${size}, zonder JavaScript`, () =>
      reis({ scherm: size, javascript: false }, async (page) => howItCalculates(page)));
  }

  test("hoe Hervat rekent, met JavaScript", () => reis({}, async (page) => howItCalculates(page)));

  test("wat er niet is, zegt dat vriendelijk", () =>
    reis({ scherm: "telefoon" }, async (page) => {
      page.bewaking.verwacht(404);
      const answer = await page.goto("/bestaat-niet");
      assert.equal(answer.status(), 404);
      await bekijk(page, "niet-gevonden");
    }));
});
