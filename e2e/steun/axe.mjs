// SPDX-License-Identifier: EUPL-1.2
// Runs axe on a page and fails with a list that says what is wrong, where, and what to read.
// Needs no script of the page itself: axe is given to the browser by the test.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const SOURCE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails on any finding of WCAG 2.2 A and AA and of axe's best practice. */
export async function toegankelijk(page, what = page.url()) {
  // Without script nothing that waits ever continues in the page: axe would hang, not fail.
  assert.ok(page.javascript, "axe looks at a page with JavaScript; make the same journey with it");
  await page.evaluate(SOURCE);
  const result = await page.evaluate(
    // Only what is wrong is described place by place: a long page has thousands of places that are right.
    (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }),
    TAGS,
  );
  assert.ok(result.passes.length > 10, `axe hardly looked at ${what}`);
  const findings = result.violations.map((rule) => {
    const places = rule.nodes.map((node) => `    ${node.target.join(" ")}\n      ${node.failureSummary?.split("\n")[1]?.trim() ?? ""}`);
    return `  ${rule.id} (${rule.impact}): ${rule.help}\n${places.join("\n")}`;
  });
  assert.equal(findings.length, 0, `axe on ${what}:\n${findings.join("\n")}`);
}
