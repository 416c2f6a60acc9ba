// SPDX-License-Identifier: EUPL-1.2
// Reads the words of a PDF as somebody else's program does: poppler's.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

/** The PDF at this address as the person of this page gets it: its text, on one line. */
export async function pdfTekst(page, adres) {
  const antwoord = await page.context().request.get(adres);
  assert.equal(antwoord.status(), 200, adres);
  assert.equal(antwoord.headers()["content-type"], "application/pdf");
  return leesPdf(await antwoord.body());
}

/** The text of this PDF, on one line. */
export function leesPdf(bytes) {
  const gelezen = spawnSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" });
  assert.equal(gelezen.status, 0, gelezen.stderr ?? "no pdftotext: install poppler-utils");
  const tekst = gelezen.stdout.replace(/\s+/g, " ");
  assert.ok(tekst.length > 500, "a form, not an empty sheet");
  return tekst;
}

/** The same without spaces: a form may print each digit in a box of its own. */
export const aaneen = (tekst) => tekst.replace(/\s/g, "");
