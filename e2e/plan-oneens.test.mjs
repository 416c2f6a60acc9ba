// SPDX-License-Identifier: EUPL-1.2
// They do not agree: about the casemanager, about the first plan. Nothing of that stops the plan, and all of it is said.
import { test } from "node:test";
import { Planreis, metMensen } from "./steun/planreis.mjs";
import { inWoorden, reizen } from "./steun/reis.mjs";

const hulp = reizen("plan-oneens");

const telefoon = { scherm: "telefoon", javascript: false };
test(`een plan waar niet iedereen het mee eens is gaat toch door, ${inWoorden(telefoon)}`, () => {
  const wie = ["lotte@zonnewende.example", "bedrijfsarts", "casemanager", "lars@zonnewende.example"];
  return metMensen(hulp, telefoon, wie, async (lotte, iris, mira, lars) => {
    const reis = new Planreis(hulp, "Lars Meijer");
    await reis.meldtZiek(lotte);
    await reis.schrijftProbleemanalyse(iris);
    await reis.leestWatMag(lotte, lars);
    await reis.steltCasemanagerVoor(mira, "Mira de Wit");
    await reis.weigertCasemanager(lars, mira, "Ik heb liever iemand van de bakkerij.");
    await reis.maaktPlan(mira);
    await reis.legtKlaar(mira, 1, /case ?manager/i);
    await reis.weigertTeTekenen(lars, 1, "De eerste week gaat mij te snel.");
    await reis.ondertekent(lotte, 1);
    await reis.geldt(lars, 1);
    await reis.krijgtKopie(iris, 1, ["De eerste week gaat mij te snel."]);
    await reis.steltCasemanagerVoor(lars, "Kees de Boer");
    await reis.aanvaardtCasemanager(lotte, "Kees de Boer");
    await reis.steltBij(mira);
    await reis.leestBijstelling(lars);
    await reis.ondertekent(lars, 2);
    await reis.ondertekent(lotte, 2);
    await reis.geldt(lars, 2);
    await reis.krijgtKopie(lars, 2, ["Kees de Boer"]);
  });
});
