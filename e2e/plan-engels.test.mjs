// SPDX-License-Identifier: EUPL-1.2
// The same journey in English, on a phone with JavaScript, in the dark: each page of it is looked at in that size too.
import { test } from "node:test";
import { Planreis, metMensen } from "./steun/planreis.mjs";
import { reizen } from "./steun/reis.mjs";

const hulp = reizen("plan-engels");

test("in het Engels van ziekmelding tot een bijstelling, op een telefoon in het donker", () => {
  const wijze = { scherm: "telefoon", javascript: true, donker: true, taal: "en-GB" };
  const wie = ["leidinggevende", "bedrijfsarts", "casemanager", "kim@zonnewende.example"];
  return metMensen(hulp, wijze, wie, async (sam, iris, mira, kim) => {
    const reis = new Planreis(hulp, "Kim Hoekstra");
    await reis.meldtZiek(sam);
    await reis.schrijftProbleemanalyse(iris);
    await reis.leestWatMag(sam, kim);
    await reis.steltCasemanagerVoor(mira, "Mira de Wit");
    await reis.weigertCasemanager(kim, mira, "I would rather have somebody of the shop.");
    await reis.maaktPlan(mira);
    await reis.geeftVisie(sam, "We keep the work free for Kim.");
    await reis.geeftVisie(kim, "I want to begin slowly.");
    await reis.legtKlaar(mira, 1, /case ?manager/i);
    await reis.weigertTeTekenen(kim, 1, "The first week is too fast for me.");
    await reis.ondertekent(sam, 1);
    await reis.geldt(kim, 1);
    await reis.krijgtKopie(iris, 1, ["The first week is too fast for me."]);
    await reis.steltCasemanagerVoor(kim, "Kees de Boer");
    await reis.aanvaardtCasemanager(mira, "Kees de Boer");
    await reis.steltBij(mira);
    await reis.leestBijstelling(kim);
    await reis.ondertekent(kim, 2);
    await reis.ondertekent(sam, 2);
    await reis.geldt(kim, 2);
    await reis.krijgtKopie(kim, 2);
  });
});
