// SPDX-License-Identifier: EUPL-1.2
// The steps from a report of illness to a signed plan van aanpak and its bijstelling, each by the person whose step it
// is. The words on buttons are in either language; what people type is Dutch, as their plan is.
import assert from "node:assert/strict";
import { openPage } from "./browser.mjs";
import { aaneen, pdfTekst } from "./pdf.mjs";
import { tekst } from "./reis.mjs";
import { drukOp } from "./toetsen.mjs";

/** What only the doctor and the employee may ever read. */
export const MEDISCH = "longontsteking";
/** A published test number. */
const BSN = "123456782";
const ACTIVITEIT = "Een zadelkruk achter de kassa";
const EERST = "Eerst vier keer twee uur licht werk, daarna elke twee weken een uur per dag erbij.";
const LATER = "Nu vier keer vier uur, en de kassa weer zelf.";
const REDEN = "Het gaat beter dan wij dachten.";

const knop = (page, naam) => page.locator("main").getByRole("button", { name: naam }).first();
const veld = (page, naam) => page.locator(`main [name=${naam}]`).first();
const status = async (page, adres) => (await page.goto(adres)).status();

/** Opens a browser for each of these, and closes them when the walk is over. */
export async function metMensen({ browser, server, inloggen }, wijze, wie, walk) {
  const mensen = await Promise.all(wie.map(() => openPage(browser(), server().basis, wijze)));
  try {
    for (const [nummer, page] of mensen.entries()) {
      await inloggen(page, wie[nummer]);
      if (wijze.taal) await leestIn(page, wijze.taal);
    }
    await walk(...mensen);
    for (const page of mensen) page.bewaking.klopt();
  } finally {
    await Promise.all(mensen.map((page) => page.context().close()));
  }
}

/** Their accounts say Dutch; who wants another language chooses it once. */
async function leestIn(page, taal) {
  const code = taal.split("-")[0];
  await page.locator(`button[name=taal][value=${code}]`).click();
  await page.locator(`html[lang=${code}]`).waitFor();
}

/** The steps in the dossier that begins with the first. `bekijk` looks at every page that somebody comes by. */
export class Planreis {
  constructor({ bekijk }, naam) {
    this.naam = naam;
    const gezien = new Set();
    // Each page once: who comes second sees the same one.
    this.bekijk = (page, wat) => (gezien.has(wat) ? undefined : bekijk(page, gezien.add(wat) && wat));
  }

  /** Saves a part of the plan with its own button. */
  async bewaar(page) {
    await knop(page, /^(Bewaren|Save)/).click();
    await page.waitForURL(/gedaan=bewaard/);
  }

  async meldtZiek(leidinggevende) {
    const regel = leidinggevende.locator("li", { hasText: this.naam });
    await regel.getByRole("link", { name: /Ziek melden|Report ill/i }).click();
    await veld(leidinggevende, "eerste_ziektedag").fill("2026-11-23");
    await veld(leidinggevende, "telefoon").fill("06 12345678");
    await veld(leidinggevende, "bsn").fill(BSN);
    await this.bekijk(leidinggevende, "ziekmelden");
    await leidinggevende.locator("main form button").last().click();
    await leidinggevende.waitForURL(/\/dossiers\/[0-9a-f]{32}/);
    this.pad = new URL(leidinggevende.url()).pathname;
    await this.bekijk(leidinggevende, "dossier");
  }

  async schrijftProbleemanalyse(iris) {
    await iris.goto(`${this.pad}/probleemanalyse/concept`);
    await this.bekijk(iris, "probleemanalyse-leeg");
    await iris.locator("[name=mogelijkheden][value=ja]").check();
    await iris.locator("[name=verwachte_duur][value=tot_drie_maanden]").check();
    await veld(iris, "mate").fill("60");
    await veld(iris, "grens_van_1").fill("2026-11-23");
    await veld(iris, "grens_uren_per_dag_1").fill("4");
    await iris.locator("[name=advies_einddoel][value=eigen_functie]").check();
    await veld(iris, "advies").fill("Begin met vier dagen van twee uur, met een plek om te zitten.");
    await veld(iris, "klachten_en_beperkingen").fill(`Herstelt van een ${MEDISCH}.`);
    await this.bekijk(iris, "probleemanalyse");
    await knop(iris, /hoe de werkgever het leest|how the employer reads it/i).click();
    await iris.waitForURL(/\/voorbeeld/);
    assert.ok(!(await tekst(iris)).includes(MEDISCH), "what the employer will read");
    await this.bekijk(iris, "probleemanalyse-voorbeeld");
    await knop(iris, /versturen|send/i).click();
    await iris.waitForURL(/\/probleemanalyse\?/);
    await iris.goto(`${this.pad}/medisch`);
    assert.ok((await tekst(iris)).includes(MEDISCH), "the doctor reads what was written");
    await this.bekijk(iris, "medisch");
  }

  /** The employer's side reads the functional part, and knows that there is a medical one it may not see. */
  async leestWatMag(werkgever, werknemer) {
    await werkgever.goto(`${this.pad}/probleemanalyse`);
    const gelezen = await tekst(werkgever);
    assert.match(gelezen, /vier dagen van twee uur/);
    assert.ok(!gelezen.includes(MEDISCH), "the employer never reads the medical part");
    await this.bekijk(werkgever, "probleemanalyse-werkgever");
    werkgever.bewaking.verwacht(403, 404);
    for (const onder of ["/medisch", "/medisch/pdf", "/aantekeningen", "/gesprek", "/probleemanalyse/concept"]) {
      assert.equal(await status(werkgever, `${this.pad}${onder}`), 403, onder);
    }
    assert.equal(await status(werkgever, `/dossiers/${"0".repeat(32)}/medisch`), 404, "what is not there");
    await this.bekijk(werkgever, "niet-gevonden");
    werkgever.bewaking.verwacht();
    await werknemer.goto(`${this.pad}/medisch`);
    assert.ok((await tekst(werknemer)).includes(MEDISCH), "the employee reads the own medical part");
    await this.bekijk(werknemer, "medisch-werknemer");
  }

  /** Somebody who has nothing to do with it: there is no such dossier. */
  async isErNiet(vreemde) {
    vreemde.bewaking.verwacht(404);
    for (const onder of ["", "/plan", "/plan/versies/1", "/plan/versies/1/pdf", "/medisch"]) {
      assert.equal(await status(vreemde, `${this.pad}${onder}`), 404, onder);
    }
    vreemde.bewaking.verwacht();
  }

  async steltCasemanagerVoor(page, naam) {
    await page.goto(`${this.pad}/plan/casemanager`);
    const opslaan = page.locator("main details", { has: page.locator("[name=naam]") });
    if (await opslaan.count()) await opslaan.locator("summary").click();
    await veld(page, "naam").fill(naam);
    await veld(page, "telefoonnummer").fill("088 0000000");
    await veld(page, "adres").fill("Ovenstraat 12");
    await veld(page, "postcode_en_plaats").fill("1234 AB Duinstad");
    await this.bekijk(page, "casemanager");
    await knop(page, /voorstellen|propose/i).click();
    await page.waitForURL(/gedaan=voorgesteld/);
  }

  async aanvaardtCasemanager(page, naam) {
    await page.goto(`${this.pad}/plan/casemanager`);
    assert.match(await tekst(page), new RegExp(naam));
    await this.bekijk(page, "casemanager-antwoord");
    await page.getByRole("button", { name: new RegExp(naam) }).click();
    await page.waitForURL(/gedaan=akkoord/);
  }

  /** No without a reason is asked again; with one it is on record, and the other side reads it. */
  async weigertCasemanager(page, ander, reden) {
    await page.goto(`${this.pad}/plan/casemanager`);
    await page.getByText(/^(Ik ben het er niet mee eens|I do not agree)$/).click();
    const nee = () => knop(page, /met deze reden|for this reason/i);
    page.bewaking.verwacht(422);
    await nee().click();
    await page.getByRole("alert").waitFor();
    await this.bekijk(page, "casemanager-zonder-reden");
    page.bewaking.verwacht();
    await veld(page, "reden").fill(reden);
    await nee().click();
    await page.waitForURL(/gedaan=niet_akkoord/);
    await ander.goto(`${this.pad}/plan/casemanager`);
    assert.ok((await tekst(ander)).includes(reden), "the other side reads why");
    await this.bekijk(ander, "casemanager-geweigerd");
  }

  async maaktPlan(mira) {
    await mira.goto(`${this.pad}/plan`);
    await this.bekijk(mira, "overzicht");
    await mira.goto(`${this.pad}/plan/einddoel`);
    await mira.locator("[name=soort][value=eigen_functie]").check();
    await this.bekijk(mira, "einddoel");
    await this.bewaar(mira);
    await mira.goto(`${this.pad}/plan/arbodienst`);
    await this.bekijk(mira, "arbodienst");
    await this.bewaar(mira);
    await mira.goto(`${this.pad}/plan/stappen`);
    await veld(mira, "stappen").fill(EERST);
    await this.bekijk(mira, "stappen");
    await this.bewaar(mira);
    await mira.goto(`${this.pad}/plan/activiteiten`);
    await this.bekijk(mira, "activiteiten");
    await mira.getByRole("link", { name: /^(Arbeidsomstandigheden|Working conditions)/ }).click();
    await veld(mira, "activiteit").fill(ACTIVITEIT);
    await veld(mira, "door").fill("Sam Bakker");
    await veld(mira, "planning").fill("In de eerste week");
    await veld(mira, "gepland_op").fill("2026-11-30");
    await this.bekijk(mira, "activiteit");
    await this.bewaar(mira);
    await mira.goto(`${this.pad}/plan/evaluaties`);
    await veld(mira, "op").fill("2026-12-21");
    await veld(mira, "tijd").fill("10:00");
    await this.bekijk(mira, "evaluaties");
    await this.bewaar(mira);
  }

  async geeftVisie(page, visie) {
    await page.goto(`${this.pad}/plan/visie`);
    await veld(page, "visie").fill(visie);
    await this.bekijk(page, "visie");
    await this.bewaar(page);
  }

  /** Lays the plan ready. When something is unusual about it, the page says what, and asks once. */
  async legtKlaar(mira, versie, letOp) {
    await mira.goto(`${this.pad}/plan/${versie === 1 ? "aanbieden" : "bijstellen"}`);
    await this.bekijk(mira, `aanbieden-${versie}`);
    const toch = mira.getByRole("checkbox");
    if (letOp) {
      assert.match(await mira.getByRole("status").innerText(), letOp);
      mira.bewaking.verwacht(422);
      await knop(mira, /klaarleggen|Lay version/i).click();
      await mira.getByRole("alert").waitFor();
      assert.equal(new URL(mira.url()).pathname.endsWith(`/versies/${versie}`), false, "first it is asked");
      await this.bekijk(mira, `aanbieden-let-op-${versie}`);
      mira.bewaking.verwacht();
      assert.match(await mira.getByRole("status").innerText(), letOp, "what it is about still stands there");
      await toch.check();
    } else {
      assert.equal(await toch.count(), 0, "nothing unusual is asked");
    }
    await knop(mira, /klaarleggen|Lay version/i).click();
    await mira.waitForURL(new RegExp(`/plan/versies/${versie}\\?`));
  }

  /** What changed since the first version stands there before anyone lays it ready, and before anyone signs. */
  async steltBij(mira) {
    await mira.goto(`${this.pad}/plan/stappen`);
    assert.equal(await veld(mira, "stappen").inputValue(), EERST, "it goes on from what holds");
    await veld(mira, "stappen").fill(LATER);
    await this.bewaar(mira);
    await mira.goto(`${this.pad}/plan/bijstellen`);
    await this.toontVerschil(mira);
    mira.bewaking.verwacht(422);
    await knop(mira, /klaarleggen|Lay version/i).click();
    await mira.getByRole("alert").waitFor();
    await this.bekijk(mira, "bijstellen-zonder-reden");
    mira.bewaking.verwacht();
    await veld(mira, "reden").fill(REDEN);
    await knop(mira, /klaarleggen|Lay version/i).click();
    await mira.waitForURL(/\/plan\/versies\/2\?/);
  }

  async toontVerschil(page) {
    const rij = page.getByRole("row").filter({ hasText: LATER }).first();
    assert.ok((await rij.innerText()).includes(EERST), "was and will be, side by side");
    assert.equal(await page.getByRole("row").filter({ hasText: ACTIVITEIT }).locator("ins, del").count(), 0);
  }

  async leestBijstelling(page) {
    await page.goto(`${this.pad}/plan/versies/2`);
    await this.toontVerschil(page);
    assert.ok((await tekst(page)).includes(REDEN));
  }

  /** By keyboard alone. */
  async ondertekent(page, versie) {
    await page.goto(`${this.pad}/plan/versies/${versie}`);
    await this.bekijk(page, `versie-${versie}`);
    await drukOp(page, page.getByRole("button", { name: new RegExp(`(versie|version) ${versie}.*|^Sign`, "i") }).first());
    await page.waitForURL(/gedaan=ondertekend/);
    assert.equal(await page.getByRole("button", { name: /ondertekenen|^Sign/ }).count(), 0, "signed is signed");
    await this.bekijk(page, `ondertekend-${versie}`);
  }

  /** Not signing takes a reason, and holds nothing up: the plan is in force once the employer signed. */
  async weigertTeTekenen(page, versie, reden) {
    await page.goto(`${this.pad}/plan/versies/${versie}`);
    await page.getByText(/^(Ik onderteken niet|I do not sign)$/).click();
    const nee = () => knop(page, /vastleggen dat ik niet|Record that I do not/i);
    page.bewaking.verwacht(422);
    await nee().click();
    await page.getByRole("alert").waitFor();
    await this.bekijk(page, "weigeren-zonder-reden");
    page.bewaking.verwacht();
    await veld(page, "reden").fill(reden);
    await nee().click();
    await page.waitForURL(/gedaan=geweigerd/);
    assert.ok((await tekst(page)).includes(reden));
    await this.bekijk(page, "geweigerd");
  }

  async geldt(page, versie) {
    await page.goto(`${this.pad}/plan/versies/${versie}`);
    assert.match(await tekst(page), /Deze versie is afgerond|This version is finished/);
    await page.goto(`${this.pad}/plan`);
    assert.match(await tekst(page), new RegExp(`(Versie ${versie} geldt|Version ${versie} is in force)`));
    await this.bekijk(page, `geldt-${versie}`);
  }

  /** A copy on the dossier page, and on paper exactly what was agreed. */
  async krijgtKopie(page, versie, verder = []) {
    await page.goto(this.pad);
    await page.locator(`main a[href*="/plan/versies/${versie}"]`).first().waitFor();
    const gelezen = await pdfTekst(page, `${this.pad}/plan/versies/${versie}/pdf`);
    const stappen = versie === 1 ? EERST : LATER;
    for (const woorden of [this.naam, "Iris Vermeer", "Sam Bakker", ACTIVITEIT, stappen, ...verder]) {
      assert.ok(aaneen(gelezen).includes(aaneen(woorden)), `${woorden} stands on paper: ${gelezen}`);
    }
    assert.ok(!gelezen.includes(MEDISCH), "nothing medical stands on it");
    assert.ok(!aaneen(gelezen).includes(BSN), "nor the burgerservicenummer");
  }

  /** The copy for UWV holds the number; only the employee and the casemanager print it. */
  async kopieVoorUwv(mogen, mogenNiet, versie) {
    const adres = `${this.pad}/plan/versies/${versie}/pdf?bsn=uwv`;
    for (const page of mogen) {
      const gelezen = await pdfTekst(page, adres);
      assert.ok(aaneen(gelezen).includes(BSN) && !gelezen.includes(MEDISCH), "for UWV, and nothing medical");
    }
    for (const page of mogenNiet) assert.equal((await page.context().request.get(adres)).status(), 403);
  }
}
