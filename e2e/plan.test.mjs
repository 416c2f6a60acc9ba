// SPDX-License-Identifier: EUPL-1.2
// Somebody falls ill. From the report of illness to a signed plan van aanpak on paper, and its bijstelling:
// leidinggevende, bedrijfsarts, casemanager and employee, each in a browser of their own, on the same dossier.
import { test } from "node:test";
import { Planreis, metMensen } from "./steun/planreis.mjs";
import { inWoorden, reizen } from "./steun/reis.mjs";

const hulp = reizen("plan");

const laptop = { scherm: "laptop", javascript: true };
test(`van ziekmelding tot een getekend plan en zijn bijstelling, ${inWoorden(laptop)}`, () => {
  const wie = ["leidinggevende", "bedrijfsarts", "casemanager", "kim@zonnewende.example", "lotte@zonnewende.example"];
  return metMensen(hulp, laptop, wie, async (sam, iris, mira, kim, lotte) => {
    const reis = new Planreis(hulp, "Kim Hoekstra");
    await reis.meldtZiek(sam);
    await reis.isErNiet(lotte);
    await reis.schrijftProbleemanalyse(iris);
    await reis.leestWatMag(sam, kim);
    await reis.steltCasemanagerVoor(mira, "Mira de Wit");
    await reis.aanvaardtCasemanager(kim, "Mira de Wit");
    await reis.maaktPlan(mira);
    await reis.geeftVisie(sam, "We houden het werk voor Kim vrij en passen de taken aan.");
    await reis.geeftVisie(kim, "Ik wil rustig opbouwen, met een vaste begintijd.");
    await reis.legtKlaar(mira, 1);
    await reis.ondertekent(sam, 1);
    await reis.ondertekent(kim, 1);
    await reis.geldt(kim, 1);
    for (const page of [mira, iris, kim]) await reis.krijgtKopie(page, 1);
    await reis.kopieVoorUwv([mira, kim], [sam, iris], 1);
    await reis.steltBij(mira);
    await reis.leestBijstelling(kim);
    await reis.ondertekent(kim, 2);
    await reis.ondertekent(sam, 2);
    await reis.geldt(sam, 2);
    await reis.krijgtKopie(iris, 2);
    await reis.isErNiet(lotte);
  });
});
