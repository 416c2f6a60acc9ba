// SPDX-License-Identifier: EUPL-1.2
// Pictures to look at: with SCHERMEN=1 each journey leaves them in e2e/schermen. Without it, nothing.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FOLDER = new URL("../schermen/", import.meta.url).pathname;
const wanted = process.env.SCHERMEN === "1";

/** Saves the whole page as `name-screen.png`. */
export async function scherm(page, name) {
  if (!wanted) return;
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}-${page.scherm}.png`), fullPage: true });
}

/** The page as it comes from the printer; fails when that is no PDF of a sensible number of sheets. */
export async function druk(page, name, { maxVellen = 8 } = {}) {
  await page.emulateMedia({ media: "print" });
  const pdf = await page.pdf({ format: "A4", printBackground: false });
  assert.equal(pdf.subarray(0, 5).toString("latin1"), "%PDF-");
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(sheets >= 1 && sheets <= maxVellen, `${name} prints on ${sheets} sheets`);
  if (wanted) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(join(FOLDER, `${name}.pdf`), pdf);
    await page.screenshot({ path: join(FOLDER, `${name}-druk.png`), fullPage: true });
  }
  await page.emulateMedia({ media: "screen" });
}
