// SPDX-License-Identifier: EUPL-1.2
// Logs in through the page, with an account that the demo printed.
import assert from "node:assert/strict";
import { drukOp, typIn } from "./toetsen.mjs";

/** Logs in by keyboard and ends on the page the role begins with. */
export async function inloggen(page, server, rol) {
  const { email, wachtwoord } = server.account(rol);
  await page.goto("/inloggen");
  await typIn(page, page.locator("[name=email]"), email);
  await typIn(page, page.locator("[name=wachtwoord]"), wachtwoord);
  await drukOp(page, page.locator("main form button[type=submit], main form button:not([type])").first());
  await page.waitForURL((address) => !address.pathname.startsWith("/inloggen"));
  assert.equal(await page.locator("h1").count(), 1);
}
