// SPDX-License-Identifier: EUPL-1.2
// Iris is bedrijfsarts at the arbodienst: her spreekuur, a dossier, and one judgement that is yes or no.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { WIJZEN, inWoorden, reizen, zegt } from "./steun/reis.mjs";
import { drukOp } from "./steun/toetsen.mjs";

const { reis, bekijk, inloggen } = reizen("bedrijfsarts");

describe("de bedrijfsarts", () => {
  for (const wijze of WIJZEN) {
    test(`houdt spreekuur, ${inWoorden(wijze)}`, () =>
      reis(wijze, async (page) => {
        await inloggen(page, "bedrijfsarts");
        assert.match(page.url(), /\/spreekuur/);
        await zegt(page, /Pieter Schouten/);
        await bekijk(page, "spreekuur");
        await drukOp(page, page.getByRole("link", { name: /Dossier openen.*Pieter Schouten/ }));
        await page.waitForURL(/\/dossiers\//);
        assert.match(await page.locator("ul.lades").innerText(), /Medisch deel\s+open voor jou/);
        assert.equal(await page.getByRole("link", { name: "Ziekmelding intrekken" }).count(), 0, "reports are the employer's");
        await bekijk(page, "dossier");
        await page.bewaking.gewicht();
      }));
  }

  test("oordeelt met ja of nee over de oorzaak, en schrijft niet welke", () =>
    reis({ scherm: "laptop", javascript: false }, async (page) => {
      await inloggen(page, "bedrijfsarts");
      await drukOp(page, page.getByRole("link", { name: /Dossier openen.*Hanna Vos/ }));
      await page.waitForURL(/\/dossiers\//);
      await drukOp(page, page.getByRole("link", { name: "Oordeel over de oorzaak vastleggen" }).first());
      assert.equal(await page.locator("main textarea, main input[type=text]").count(), 0, "no place to write a cause");
      await bekijk(page, "oorzaak");
    }));
});
