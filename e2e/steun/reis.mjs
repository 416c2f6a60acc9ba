// SPDX-License-Identifier: EUPL-1.2
// What every journey needs: one demo and one browser per file, watched pages, and a look at each page.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { toegankelijk } from "./axe.mjs";
import { openBrowser, openPage, pastOpScherm } from "./browser.mjs";
import { drukOp, typIn } from "./toetsen.mjs";
import { scherm } from "./schermen.mjs";
import { startServer } from "./server.mjs";

/** The sizes and settings in which a role's main journey is made. */
export const WIJZEN = [
  { scherm: "telefoon", javascript: true },
  { scherm: "laptop", javascript: true },
  { scherm: "telefoon", javascript: false },
];

/** In words, for the name of a test. */
export const inWoorden = ({ scherm: size, javascript }) => `op een ${size}, ${javascript ? "met" : "zonder"} JavaScript`;

/** Starts a demo and a browser for this file; `name` begins the names of its pictures. */
export function reizen(name) {
  let server;
  let browser;

  before(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** Opens a watched page, lets the journey take place, and fails on whatever the watch saw. */
  async function reis(wish, walk) {
    const page = await openPage(browser, server.basis, wish);
    try {
      await walk(page);
      page.bewaking.klopt();
    } finally {
      await page.context().close();
    }
  }

  /** What must hold for every page that somebody sees. */
  async function bekijk(page, what) {
    assert.equal(await page.locator("h1").count(), 1, `${what}: one h1`);
    await pastOpScherm(page);
    if (page.javascript) await toegankelijk(page, what);
    await scherm(page, `${name}-${what}`);
  }

  /** Logs in by keyboard: with the account of this role that the demo printed, or with an address of the demo. */
  async function inloggen(page, wie) {
    const account = server.account(wie.includes("@") ? "werknemer" : wie);
    const { email, wachtwoord } = wie.includes("@") ? { ...account, email: wie } : account;
    if (!new URL(page.url(), server.basis).pathname.startsWith("/inloggen")) await page.goto("/inloggen");
    await typIn(page, page.locator("[name=email]"), email);
    await typIn(page, page.locator("[name=wachtwoord]"), wachtwoord);
    await drukOp(page, page.locator("main form button"));
    await page.waitForURL((address) => !address.pathname.startsWith("/inloggen"));
  }

  return { reis, bekijk, inloggen, server: () => server, browser: () => browser };
}

/** The words of the page itself, without its frame. */
export const tekst = (page) => page.locator("main").innerText();

/** Waits until the page says this: what was pressed may still be on its way. */
export async function zegt(page, what, why) {
  for (let tries = 0; tries < 100; tries += 1) {
    // Between two pages there is nothing to read.
    if (what.test(await tekst(page).catch(() => ""))) return;
    await page.waitForTimeout(50);
  }
  assert.match(await tekst(page), what, why);
}

/** The address of somebody's dossier, from the list of whoever follows it. */
export async function dossierVan(page, naam) {
  const regel = page.locator("main li, main tr").filter({ hasText: naam });
  const adres = await regel.locator("a[href*='/dossiers/']").first().getAttribute("href");
  return new URL(adres, page.url()).pathname.split("/").slice(0, 3).join("/");
}
