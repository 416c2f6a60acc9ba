// SPDX-License-Identifier: EUPL-1.2
// Someone without an account tries how hours can grow: a schedule with its tasks, another one beside it, a card of a
// week. On a phone without JavaScript all of it, by keyboard; on a laptop with; then in the dark, in English, on paper.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { leesPdf } from "./steun/pdf.mjs";
import { reizen, zegt } from "./steun/reis.mjs";
import { druk } from "./steun/schermen.mjs";
import { drukOp, tabNaar, typIn } from "./steun/toetsen.mjs";

const { reis, bekijk } = reizen("opbouw");

const button = (page, name) => page.getByRole("button", { name, exact: true });
const make = (page) => button(page, "Schema maken");
const group = (page, id) => page.locator(`#${id} > summary`);

/** Answers nothing but the example; the address stays clean. */
async function exampleIsEnough(page) {
  await page.goto("/");
  await drukOp(page, page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Uren opbouwen" }));
  await page.waitForURL(/\/opbouw$/);
  await bekijk(page, "vraag");
  // Enter in a field makes the schedule, not something else.
  await typIn(page, page.locator("#do"), "7,5");
  await page.keyboard.press("Enter");
  await page.locator(".trap-beeld").waitFor();
  assert.match(await page.locator(".zin").innerText(), /Al je uren zijn er vanaf maandag 21 december 2026/);
  assert.equal(new URL(page.url()).search, "", "nothing typed in an address");
  assert.equal(await page.locator("html").getAttribute("lang"), "nl");
  assert.equal(await page.locator("#do").inputValue(), "7,5");
  await page.bewaking.gewicht();
}

/** Two tasks, added one at a time; the second one is taken away again and comes back. */
async function tasksOneByOne(page) {
  await drukOp(page, group(page, "taken"));
  await typIn(page, page.locator("#taak-1-naam"), "post verwerken");
  await tabNaar(page, page.locator("#taak-1-leuk"));
  await page.keyboard.press("Space");
  await drukOp(page, button(page, "Nog een taak"));
  await typIn(page, page.locator("#taak-2-naam"), "klantgesprekken");
  await page.locator("#taak-2-zwaarte-zwaar").check();
  await page.locator("#taak-2-eigen_werk").check();
  await typIn(page, page.locator("#taak-2-tempo"), "60");
  await drukOp(page, button(page, "Nog een taak"));
  await typIn(page, page.locator("#taak-3-naam"), "archief");
  await page.locator("#taak-3-zwaarte-zwaar").check();
  await drukOp(page, button(page, "Nog een taak"));
  await drukOp(page, page.getByRole("button", { name: "Weghalen (Taak 4)" }));
  await page.locator("#taak-4-naam").waitFor({ state: "detached" });
  assert.equal(await page.locator("#taak-1-leuk").isChecked(), true, "what was ticked stays ticked");
  await bekijk(page, "taken");
}

async function blocksAndLimits(page) {
  await drukOp(page, group(page, "blokken"));
  await typIn(page, page.locator("#werk_minuten"), "120");
  await typIn(page, page.locator("#pauze_minuten"), "60");
  await drukOp(page, group(page, "grenzen"));
  await typIn(page, page.locator("#grens-1-max_uren_per_dag"), "6");
  await typIn(page, page.locator("#grens-1-tot_en_met"), "2026-12-31");
  await drukOp(page, make(page));
  await page.locator("#weekkaart").waitFor();
  const remark = page.locator(".bericht", { hasText: "door een grens van de bedrijfsarts" });
  await drukOp(page, remark.locator("summary"));
  assert.match(await remark.innerText(), /telt de strengste[\s\S]*het advies van de bedrijfsarts/);
  await bekijk(page, "antwoord");
  await page.bewaking.gewicht();
}

/** The proposal, what a change means, and back. */
async function dividedByOneself(page) {
  const division = page.locator("section[aria-labelledby=verdeling]");
  assert.match(await division.innerText(), /Zo is het voorstel/);
  for (const day of ["2026-11-30", "2026-12-01"]) await page.locator(`#op-${day}-1`).selectOption({ label: "archief" });
  await drukOp(page, button(page, "Verdeling overnemen"));
  await page.getByRole("heading", { name: "Wat je veranderde" }).waitFor();
  assert.match(await division.innerText(), /Maandag 30 november 2026: archief\. Het voorstel was: post verwerken\./);
  assert.match(await division.innerText(), /1 december 2026 heeft een zware taak, en de werkdag ervoor ook/);
  await bekijk(page, "verdeling");
  await drukOp(page, button(page, "Terug naar het voorstel"));
  await page.getByText("Zo is het voorstel").waitFor();
  const second = page.locator("section[aria-labelledby=fase]");
  assert.match(await second.innerText(), /klantgesprekken: [\d:]+ uur, tempo 60 %/);
}

async function cardOfAWeek(page) {
  await page.locator("#week").selectOption("2026-12-07");
  await drukOp(page, button(page, "Deze week laten zien"));
  const card = page.locator("section[aria-labelledby=weekkaart]");
  await card.getByRole("heading", { name: "Week 50, vanaf 7 december 2026" }).waitFor();
  assert.match(await card.innerText(), /09:00–11:00, 12:00–14:00/);
}

/** What one can take along. */
async function takenAlong(page) {
  const file = async (name) => {
    await tabNaar(page, page.getByRole("button", { name }));
    const [download] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), page.keyboard.press("Enter")]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const plan = await file("Opslaan als PDF");
  assert.equal(plan.name, "werkhervattingsplan.pdf");
  assert.match(leesPdf(plan.bytes), /post verwerken/);
  const ics = await file(/agenda/);
  const text = ics.bytes.toString("utf8");
  assert.match(text, /UID:werk-2026-11-30-2026-11-30-1@hervat\r\n/);
  assert.match(text, /UID:terugblik-2026-11-30-1@hervat\r\n/);
  assert.doesNotMatch(text, /post|klant|archief|bedrijfsarts/i, "no task and no reason");
  const card = await file("Deze weekkaart als PDF");
  assert.deepEqual([card.name, card.bytes.subarray(0, 5).toString("latin1")], ["weekkaart.pdf", "%PDF-"]);
  assert.equal((await file("Leeg werkhervattingsplan (PDF)")).name, "werkhervattingsplan-leeg.pdf");
  assert.equal((await file("Lege weekkaart (PDF)")).name, "weekkaart-leeg.pdf");
}

/** One's own table, a week more, and what cannot be: said at its field, with everything still there. */
async function ownTableAndFaults(page) {
  await page.locator("#soort-eigen").check();
  await drukOp(page, group(page, "eigen-tabel"));
  await typIn(page, page.locator("#eigen-4-do"), "7,5");
  await drukOp(page, make(page));
  await page.locator("#eigen-tabel[open]").waitFor();
  await drukOp(page, button(page, "Nog een week"));
  await page.locator("#eigen-5-ma").waitFor();
  assert.equal(await page.locator("#eigen-5-ma").inputValue(), "8", "a week begins as the one before it");
  page.bewaking.verwacht(422);
  await typIn(page, page.locator("#eigen-5-ma"), "9,5");
  await typIn(page, page.locator("#vrij"), "kerst");
  await drukOp(page, make(page));
  await page.locator(".foutenlijst").waitFor();
  assert.match(await page.title(), /^Fout: /);
  await bekijk(page, "fout");
  await typIn(page, page.locator("#vrij"), "25-12-2026");
  await drukOp(page, make(page));
  await drukOp(page, page.locator('.foutenlijst a[href="#eigen-5-ma"]'));
  const field = page.locator("#eigen-5-ma");
  assert.equal(await field.evaluate((element) => element === document.activeElement), true, "the summary leads to the field");
  assert.match(await page.locator("#eigen-5-ma-fout").innerText(), /Deze week heeft op maandag 9:30 uur en het contract 8/);
  assert.equal(await page.locator("#taak-1-naam").inputValue(), "post verwerken", "nothing typed is lost");
  page.bewaking.verwacht();
  await typIn(page, field, "8");
  await drukOp(page, make(page));
  await page.locator(".trap-beeld").waitFor();
}

async function whatIf(page) {
  await page.locator("#soort").check();
  await drukOp(page, group(page, "naast"));
  await page.locator("#ander_soort-dagelijks").check();
  await drukOp(page, make(page));
  await page.getByRole("heading", { name: "Wat er verschilt" }).waitFor();
  assert.equal(await page.locator(".trap-beeld").count(), 2);
  assert.match(await page.locator("section[aria-labelledby=verschil]").innerText(), /zijn alle uren er \d+ dagen (later|eerder)/);
  await bekijk(page, "wat-als");
  await page.bewaking.gewicht();
}

/** Every rule says where it comes from. */
async function howItCalculates(page) {
  const rules = page.locator("section[aria-labelledby=regels]");
  await drukOp(page, rules.locator("summary"));
  assert.match(await rules.innerText(), /Arbeidstherapie: zes weken[\s\S]*Beleidsregels beoordelingskader poortwachter/);
  assert.match(await rules.innerText(), /praktijk: instructie voor de vitaliteit- en re-integratiecoach/);
}

describe("hoe uren kunnen groeien, zonder account", () => {
  test("op een telefoon, zonder JavaScript", () =>
    reis({ scherm: "telefoon", javascript: false }, async (page) => {
      await exampleIsEnough(page);
      await tasksOneByOne(page);
      await blocksAndLimits(page);
      await dividedByOneself(page);
      await cardOfAWeek(page);
      await takenAlong(page);
      await ownTableAndFaults(page);
      await whatIf(page);
      assert.deepEqual(await page.context().cookies(), [], "no cookie is set");
    }));

  test("op een laptop, met JavaScript", () =>
    reis({ scherm: "laptop" }, async (page) => {
      await exampleIsEnough(page);
      await tasksOneByOne(page);
      await blocksAndLimits(page);
      await dividedByOneself(page);
      await whatIf(page);
      await howItCalculates(page);
    }));

  test("in het donker, in het Engels en op papier", () =>
    reis({ scherm: "telefoon", donker: true }, async (page) => {
      await exampleIsEnough(page);
      await tasksOneByOne(page);
      await drukOp(page, make(page));
      await page.locator("#weekkaart").waitFor();
      await bekijk(page, "donker");
      await drukOp(page, page.locator("button[name=taal][value=en]"));
      await page.waitForFunction(() => document.documentElement.lang === "en");
      assert.match(await page.locator(".zin").innerText(), /21 December 2026/, "the language changes, the plan stays");
      await zegt(page, /post verwerken/);
      await bekijk(page, "engels");
      await druk(page, "opbouw", { maxVellen: 4 });
      await page.emulateMedia({ media: "print" });
      assert.ok(await page.locator("section[aria-labelledby=weekkaart] table").isVisible(), "the card is printed");
      for (const gone of ["nav", "main button", "main select", "form"]) {
        assert.equal(await page.locator(gone).filter({ visible: true }).count(), 0, `\`${gone}\` is not printed`);
      }
    }));
});
