// SPDX-License-Identifier: EUPL-1.2
// Someone without an account wants to know what the law asks: one day in, the chain of terms out.
// On phone and laptop, with and without JavaScript, by keyboard alone; then in the dark and in print.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { leesPdf } from "./steun/pdf.mjs";
import { reizen, zegt } from "./steun/reis.mjs";
import { druk, scherm } from "./steun/schermen.mjs";
import { drukOp, tabNaar, typIn } from "./steun/toetsen.mjs";

const { reis, bekijk } = reizen("publiek");

const explanation = (page, term) => page.locator(`details:has(> #waarom-${term})`);
const calculate = (page) => page.getByRole("button", { name: "Termijnen berekenen" });

const add = (page) => page.getByRole("button", { name: "Toevoegen", exact: true });
const known = (page) => page.locator("ul.feiten > li");

async function firstDayIsEnough(page) {
  await page.goto("/");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#inhoud", "first stop: skip link");
  await bekijk(page, "start");
  await page.bewaking.gewicht();
  await calculateFrom(page, "2026-06-15");
  await zegt(page, /week 24 van 104/);
  await bekijk(page, "termijnen");
  await page.bewaking.gewicht();
}

/** From the first question, on the start page or on its own, to the answer. */
async function calculateFrom(page, day) {
  await typIn(page, page.locator("#van"), day);
  await drukOp(page, calculate(page));
  await page.locator("#wat-we-weten").waitFor();
  assert.match(await page.locator("h1").innerText(), /Termijnen bij ziekte vanaf/);
  assert.equal(new URL(page.url()).search, "", "no day in an address");
  assert.equal(new URL(page.url()).hash, "");
}

async function answered(page, day = "2026-06-15") {
  await page.goto("/termijnen");
  await calculateFrom(page, day);
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

/** What the first term asks is offered; what was done is then done, and what was not is late. */
async function factsStepByStep(page) {
  await drukOp(page, page.getByRole("button", { name: "Probleemanalyse ontvangen", exact: true }));
  await page.getByRole("heading", { level: 1, name: "Probleemanalyse ontvangen" }).waitFor();
  await bekijk(page, "feit");
  page.bewaking.verwacht(422);
  await drukOp(page, add(page));
  await page.locator(".foutenlijst").waitFor();
  assert.match(await page.title(), /^Fout: /);
  await bekijk(page, "feit-fout");

  // The summary leads to the field, and the field says what is wrong. Two things are wrong, and both are said.
  await drukOp(page, page.locator('main a[href="#op"]'));
  const field = page.locator("#op");
  assert.equal(await field.evaluate((element) => element === document.activeElement), true, "the summary leads to the field");
  assert.equal(await page.locator("#mogelijkheden-fout").count(), 1);

  await typIn(page, field, "2026-06-01");
  await tabNaar(page, page.locator("#mogelijkheden"));
  await page.keyboard.press("Space");
  await drukOp(page, add(page));
  await page.getByText(/ligt voor de eerste ziektedag, 15 juni 2026/).first().waitFor();
  assert.equal(await page.locator("#op").inputValue(), "2026-06-01", "what was typed is still there");
  assert.equal(await page.locator("#mogelijkheden").isChecked(), true, "and what was chosen");
  page.bewaking.verwacht();
  await typIn(page, page.locator("#op"), "2026-07-20");
  await drukOp(page, add(page));
  await page.locator("#wat-we-weten").waitFor();
  assert.match(await known(page).nth(1).innerText(), /Probleemanalyse ontvangen.*20 juli 2026/s);
  await zegt(page, /gedaan 20 jul/);
  await zegt(page, /dagen te laat/);

  // Another one out of the list, changed and taken away again.
  await page.locator("#keuze").selectOption("plan_van_aanpak");
  await drukOp(page, page.getByRole("button", { name: "Verder", exact: true }));
  await typIn(page, page.locator("#op"), "2026-08-17");
  await drukOp(page, add(page));
  await zegt(page, /gedaan 17 aug, na de dag/);
  await drukOp(page, known(page).nth(2).getByRole("button", { name: /Wijzigen/ }));
  await typIn(page, page.locator("#op"), "2026-08-10");
  await drukOp(page, page.getByRole("button", { name: "Veranderen", exact: true }));
  await known(page).nth(2).filter({ hasText: "10 augustus 2026" }).waitFor();
  await bekijk(page, "feiten");
  await page.bewaking.gewicht();
  await drukOp(page, known(page).nth(2).getByRole("button", { name: /Weghalen/ }));
  await known(page).nth(2).waitFor({ state: "detached" });
  assert.equal(await known(page).count(), 2);
}

async function relapseIsAdded(page) {
  await drukOp(page, page.getByRole("button", { name: "Opnieuw ziek", exact: true }));
  await typIn(page, page.locator("#vorige_tot_en_met"), "2026-09-01");
  await typIn(page, page.locator("#van"), "2026-09-15");
  await bekijk(page, "opnieuw-ziek");
  await drukOp(page, add(page));
  await page.locator("#wat-we-weten").waitFor();
  await zegt(page, /13 dagen/);
  const einde = explanation(page, "einde_wachttijd");
  await drukOp(page, einde.locator("> summary"));
  assert.match(await einde.innerText(), /24 juni 2028/);
  await bekijk(page, "terugval");
}

/** What would be stands beside what is; nothing is added until somebody says so. */
async function whatIf(page) {
  const before = await known(page).count();
  await drukOp(page, page.getByRole("button", { name: "WIA te laat aangevraagd" }));
  await page.getByRole("heading", { level: 1, name: /Wat als: de WIA/ }).waitFor();
  assert.match(await page.locator(".zin").innerText(), /laatste dag met loon/);
  await bekijk(page, "wat-als");
  await typIn(page, page.locator("#op"), "2028-06-01");
  await drukOp(page, page.getByRole("button", { name: "Vergelijken" }));
  await page.locator(".zin", { hasText: "late aanvraag" }).waitFor();
  const row = page.locator("tbody tr", { hasText: "WIA" }).first();
  assert.ok(await row.isVisible());
  await drukOp(page, page.locator("tr.waarom summary").first());
  assert.ok(await page.locator("tr.waarom ol").first().isVisible(), "why stands under it");
  await drukOp(page, page.getByRole("button", { name: "Terug naar de termijnen" }));
  await page.locator("#wat-we-weten").waitFor();
  assert.equal(await known(page).count(), before, "nothing was added");
}

/** The same answer to take along: as a document and for a calendar. */
async function takenAlong(page) {
  const file = async (name) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      drukOp(page, page.getByRole("button", { name })),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const pdf = await file("Opslaan als PDF");
  assert.equal(pdf.name, "termijnen.pdf");
  const words = leesPdf(pdf.bytes);
  for (const part of [/Termijnen bij ziekte vanaf 15 juni 2026/, /Probleemanalyse ontvangen 20 juli 2026/, /24 juni 2028/]) {
    assert.match(words, part);
  }
  const ics = await file(/agenda/);
  assert.equal(ics.name, "termijnen.ics");
  const text = ics.bytes.toString("utf8");
  assert.match(text, /^BEGIN:VCALENDAR\r\n/);
  assert.match(text, /UID:einde_wachttijd-2026-06-15@hervat\r\n/);
  assert.match(text, /DTSTART;VALUE=DATE:20280624\r\n/);
}

/** Reading on and going back shows the answer again, without sending anything. */
async function backIsBack(page) {
  await drukOp(page, explanation(page, "einde_wachttijd").locator("> summary"));
  await drukOp(page, explanation(page, "einde_wachttijd").getByRole("link", { name: /Meer over deze regel/ }));
  await page.waitForURL(/\/uitleg\/einde_wachttijd$/);
  await page.goBack();
  assert.match(await page.locator("h1").innerText(), /15 juni 2026/);
}

/** A link holds the facts behind the `#`; no request has them, and whoever opens it sees the same. */
async function linkToShare(page) {
  const offer = page.getByRole("button", { name: "Link om te delen" });
  if (!page.javascript) {
    assert.equal(await offer.isVisible(), false, "without script it is not offered");
    return;
  }
  const before = await known(page).allInnerTexts();
  await drukOp(page, offer);
  const link = await page.locator("#link").inputValue();
  assert.match(link, /\/termijnen#feiten=[\w-]+$/);
  await bekijk(page, "link");
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("about:blank");
  await page.goto(link);
  await page.locator("#wat-we-weten").waitFor();
  assert.deepEqual(await known(page).allInnerTexts(), before);
  assert.ok(asked.length > 1 && asked.every((address) => !address.includes("eyJ")), "no request holds the facts");
  assert.equal(new URL(page.url()).hash, "", "nor does the address, once opened");
  page.bewaking.verwacht(422);
  await page.goto("about:blank");
  await page.goto(`${link.slice(0, -9)}!`);
  await page.locator(".foutenlijst").waitFor();
  await zegt(page, /niet heel aangekomen/);
  page.bewaking.verwacht();
}

/** From a day to its rule, with examples; and from there to a list, which says what is missing. */
async function howItCalculates(page) {
  await answered(page);
  const verslag = explanation(page, "re_integratieverslag");
  await drukOp(page, verslag.locator("> summary"));
  await drukOp(page, verslag.getByRole("link", { name: /Meer over deze regel/ }));
  await page.waitForURL(/\/uitleg\/re_integratieverslag$/);
  await zegt(page, /Ziek vanaf 15 juni 2026: uiterlijk 12 maart 2028/);
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
  const answer = await page.context().request.get("/termijnen");
  assert.equal(answer.headers()["cache-control"], "no-store");
}

describe("wat de wet vraagt, zonder account", () => {
  for (const size of ["telefoon", "laptop"]) {
    for (const javascript of [true, false]) {
      test(`op een ${size}, ${javascript ? "met" : "zonder"} JavaScript`, () =>
        reis({ scherm: size, javascript }, async (page) => {
          await firstDayIsEnough(page);
          await everyDayExplainsItself(page);
          await factsStepByStep(page);
          await relapseIsAdded(page);
          await whatIf(page);
          await takenAlong(page);
          await backIsBack(page);
          await linkToShare(page);
          await nothingIsKept(page);
        }));
    }
  }

  for (const size of ["telefoon", "laptop"]) {
    test(`in het donker, op een ${size}`, () =>
      reis({ scherm: size, donker: true }, async (page) => {
        await page.goto("/");
        await bekijk(page, "start-donker");
        await answered(page);
        await bekijk(page, "termijnen-donker");
        await drukOp(page, page.getByRole("button", { name: "Beter, en dan weer ziek" }));
        await page.locator(".zin").waitFor();
        await bekijk(page, "wat-als-donker");
      }));
  }

  test("op papier", () =>
    reis({}, async (page) => {
      await answered(page);
      await druk(page, "publiek-termijnen");
      await page.emulateMedia({ media: "print" });
      assert.ok(await explanation(page, "probleemanalyse").locator("ol").isVisible(), "on paper every day explains itself");
      assert.ok(await known(page).first().isVisible(), "and what it stands on");
      for (const gone of ["nav", "main button", "main select"]) {
        assert.equal(await page.locator(gone).filter({ visible: true }).count(), 0, `\`${gone}\` is not printed`);
      }
    }));

  test("in het Engels, en dat wordt onthouden", () =>
    reis({}, async (page) => {
      await answered(page);
      await drukOp(page, page.locator("button[name=taal][value=en]"));
      await page.waitForFunction(() => document.documentElement.lang === "en");
      assert.match(await page.locator("h1").innerText(), /15 June 2026/, "the language changes, the facts stay");
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
