// SPDX-License-Identifier: EUPL-1.2
// Kim falls ill. From the report of illness to a signed plan van aanpak on paper: leidinggevende, bedrijfsarts,
// casemanager and Kim, each in a browser of their own, on the same dossier.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openPage } from "./steun/browser.mjs";
import { inWoorden, reizen, tekst } from "./steun/reis.mjs";
import { drukOp, typIn } from "./steun/toetsen.mjs";

const { reis, bekijk, inloggen, server, browser } = reizen("plan");

const WIJZEN = [
  { scherm: "laptop", javascript: true },
  { scherm: "telefoon", javascript: false },
];
const MEDISCH = "longontsteking";

const knop = (page) => page.locator("main form button.knop").first();
const verder = async (page, patroon) => {
  await drukOp(page, knop(page));
  await page.waitForURL(patroon);
};

describe("van ziekmelding tot een getekend plan", () => {
  for (const wijze of WIJZEN) {
    // Two employees of Sam who work: one for each way.
    test(`met vier mensen, ${inWoorden(wijze)}`, () =>
      reis(wijze, async (sam) => {
        const mensen = await Promise.all([1, 2, 3].map(() => openPage(browser(), server().basis, wijze)));
        const [iris, mira, kim] = mensen;
        try {
          await inloggen(sam, "leidinggevende");
          const wie = await ziekmelden(sam, wijze);
          await inloggen(iris, "bedrijfsarts");
          await inloggen(mira, "casemanager");
          await inloggen(kim, wie.email);
          await schrijftProbleemanalyse(iris, wie.pad);
          await leestWatMag(sam, kim, wie.pad);
          await kiestCasemanager(mira, kim, wie.pad);
          await maaktPlan(mira, wie.pad);
          await geeftVisie(sam, wie.pad, "We houden het werk voor Kim vrij en passen de taken aan.");
          await geeftVisie(kim, wie.pad, "Ik wil rustig opbouwen, met een vaste begintijd.");
          await legtKlaar(mira, wie.pad);
          await onderhandtekent(sam, wie.pad);
          await onderhandtekent(kim, wie.pad);
          await krijgtKopie(mira, wie.pad);
          await krijgtKopie(iris, wie.pad);
          for (const page of mensen) page.bewaking.klopt();
        } finally {
          await Promise.all(mensen.map((page) => page.context().close()));
        }
      }));
  }
});

async function ziekmelden(sam, wijze) {
  const [naam, email] = wijze.javascript
    ? ["Kim Hoekstra", "kim@zonnewende.example"]
    : ["Lars Meijer", "lars@zonnewende.example"];
  if (!wijze.javascript) await inloggenAlsLotte(sam);
  const regel = sam.locator("li.mens", { hasText: naam });
  await drukOp(sam, regel.getByRole("link", { name: /Ziek melden/ }));
  await typIn(sam, sam.locator("[name=eerste_ziektedag]"), "2026-11-23");
  await typIn(sam, sam.locator("[name=telefoon]"), "06 12345678");
  await drukOp(sam, sam.locator("form.formulier button.knop"));
  await sam.waitForURL(/\/dossiers\/[0-9a-f]{32}/);
  return { naam, email, pad: new URL(sam.url()).pathname };
}

// Lars works in the bakery, which Lotte leads.
async function inloggenAlsLotte(page) {
  await page.context().clearCookies();
  await page.goto("/inloggen");
  await inloggen(page, "lotte@zonnewende.example");
}

async function schrijftProbleemanalyse(iris, pad) {
  await iris.goto(`${pad}/probleemanalyse/concept`);
  await bekijk(iris, "probleemanalyse-leeg");
  await iris.locator("[name=mogelijkheden][value=ja]").check();
  await iris.locator("[name=verwachte_duur][value=tot_drie_maanden]").check();
  await iris.locator("[name=mate]").fill("60");
  await iris.locator("[name=grens_van_1]").fill("2026-11-23");
  await iris.locator("[name=grens_uren_per_dag_1]").fill("4");
  await iris.locator("[name=advies_einddoel][value=eigen_functie]").check();
  await iris.locator("[name=advies]").fill("Begin met vier dagen van twee uur, met een plek om te zitten.");
  await typIn(iris, iris.locator("[name=klachten_en_beperkingen]"), `Herstelt van een ${MEDISCH}.`);
  await bekijk(iris, "probleemanalyse");
  await drukOp(iris, iris.getByRole("button", { name: "Bekijken hoe de werkgever het leest" }));
  await iris.waitForURL(/\/voorbeeld/);
  await bekijk(iris, "probleemanalyse-voorbeeld");
  await drukOp(iris, iris.getByRole("button", { name: /versturen/i }).first());
  await iris.waitForURL(/\/probleemanalyse(\?|$)|gedaan=/);
  await iris.goto(`${pad}/medisch`);
  assert.ok((await tekst(iris)).includes(MEDISCH), "the doctor reads what was written");
  await bekijk(iris, "medisch");
}

async function leestWatMag(sam, kim, pad) {
  await sam.goto(`${pad}/probleemanalyse`);
  const gelezen = await tekst(sam);
  assert.match(gelezen, /vier dagen van twee uur/);
  assert.ok(!gelezen.includes(MEDISCH), "the employer never reads the medical part");
  await bekijk(sam, "probleemanalyse-werkgever");
  sam.bewaking.verwacht(403, 404);
  assert.ok([403, 404].includes((await sam.goto(`${pad}/medisch`)).status()));
  sam.bewaking.verwacht();
  await kim.goto(`${pad}/medisch`);
  assert.ok((await tekst(kim)).includes(MEDISCH), "Kim reads the own medical part");
}

async function kiestCasemanager(mira, kim, pad) {
  await mira.goto(`${pad}/plan/casemanager`);
  await mira.locator("[name=naam]").fill("Mira de Wit");
  await mira.locator("[name=telefoonnummer]").fill("088 0000000");
  await mira.locator("[name=adres]").fill("Ovenstraat 12");
  await mira.locator("[name=postcode_en_plaats]").fill("1234 AB Duinstad");
  await bekijk(mira, "casemanager");
  await verder(mira, /\/plan(\/casemanager)?\?/);
  await kim.goto(`${pad}/plan/casemanager`);
  assert.match(await tekst(kim), /Mira de Wit/);
  await bekijk(kim, "casemanager-werknemer");
  await drukOp(kim, kim.getByRole("button", { name: /akkoord|aanvaarden|goed/i }).first());
  await kim.waitForURL(/\/plan(\/casemanager)?\?/);
}

async function maaktPlan(mira, pad) {
  await mira.goto(`${pad}/plan`);
  await bekijk(mira, "overzicht");
  await mira.goto(`${pad}/plan/einddoel`);
  await mira.locator("[name=soort][value=eigen_functie]").check();
  await bekijk(mira, "einddoel");
  await verder(mira, /\/plan\?|\/plan$/);
  await mira.goto(`${pad}/plan/arbodienst`);
  await verder(mira, /\/plan\?|\/plan$/);
  await mira.goto(`${pad}/plan/stappen`);
  await typIn(mira, mira.locator("[name=stappen]"), "Eerst vier keer twee uur licht werk, daarna elke twee weken een uur per dag erbij.");
  await bekijk(mira, "stappen");
  await verder(mira, /\/plan\?|\/plan$/);
  await mira.goto(`${pad}/plan/activiteiten`);
  await bekijk(mira, "activiteiten");
  await drukOp(mira, mira.getByRole("link", { name: "Arbeidsomstandigheden" }));
  await mira.locator("[name=activiteit]").fill("Een zadelkruk achter de kassa");
  await mira.locator("[name=door]").fill("Sam Bakker");
  await mira.locator("[name=planning]").fill("In de eerste week");
  await mira.locator("[name=gepland_op]").fill("2026-11-30");
  await bekijk(mira, "activiteit");
  await verder(mira, /\/plan(\/activiteiten)?(\?|$)/);
  await mira.goto(`${pad}/plan/evaluaties`);
  await mira.locator("[name=op]").first().fill("2026-12-21");
  await mira.locator("[name=tijd]").first().fill("10:00");
  await bekijk(mira, "evaluaties");
  await verder(mira, /\/plan\?|\/plan$/);
}

async function geeftVisie(page, pad, visie) {
  await page.goto(`${pad}/plan/visie`);
  await typIn(page, page.locator("[name=visie]"), visie);
  await bekijk(page, "visie");
  await verder(page, /\/plan\?|\/plan$/);
}

async function legtKlaar(mira, pad) {
  await mira.goto(`${pad}/plan/aanbieden`);
  await bekijk(mira, "aanbieden");
  const toch = mira.locator("[name=toch]");
  if (await toch.count()) await toch.check();
  await drukOp(mira, mira.getByRole("button", { name: /klaarleggen/i }));
  await mira.waitForURL(/\/plan\/versies\/1/);
}

async function onderhandtekent(page, pad) {
  await page.goto(`${pad}/plan/versies/1`);
  await bekijk(page, "versie");
  await drukOp(page, page.getByRole("button", { name: /ondertekenen/i }).first());
  await page.waitForURL(/\/plan\/versies\/1\?/);
  assert.match(await tekst(page), /ondertekend/);
}

async function krijgtKopie(page, pad) {
  await page.goto(pad);
  const link = page.locator(`a[href*="/plan/versies/1"]`).first();
  assert.ok((await link.count()) > 0, "a copy stands on the dossier page");
  await page.goto(`${pad}/plan/versies/1`);
  await bekijk(page, "versie-getekend");
  const pdf = await page.context().request.get(`${server().basis}${pad}/plan/versies/1/pdf`);
  assert.equal(pdf.status(), 200);
  const bytes = await pdf.body();
  assert.equal(bytes.subarray(0, 5).toString("latin1"), "%PDF-");
  assert.ok(bytes.length > 10_000, "a form, not an empty sheet");
}
