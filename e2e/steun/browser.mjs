// SPDX-License-Identifier: EUPL-1.2
// One browser, and pages that are watched while a journey uses them: every request, every
// message on the console. `page.bewaking.klopt()` fails the journey on what must never happen.
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

/** The two sizes each journey is made on. */
export const SCHERMEN = {
  telefoon: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  laptop: { viewport: { width: 1280, height: 800 } },
};

const MAX_VISIT_BYTES = 60_000;

/** Starts Debian's Chromium; the caller closes it. */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * A watched page in a context of its own, so nobody is logged in.
 * @param {{ scherm?: keyof typeof SCHERMEN, javascript?: boolean, donker?: boolean, taal?: string }} wish
 */
export async function openPage(browser, basis, { scherm = "laptop", javascript = true, donker = false, taal = "nl-NL" } = {}) {
  const context = await browser.newContext({
    ...SCHERMEN[scherm],
    baseURL: basis,
    javaScriptEnabled: javascript,
    colorScheme: donker ? "dark" : "light",
    reducedMotion: "reduce",
    locale: taal,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.bewaking = watch(page, basis);
  page.scherm = scherm;
  page.javascript = javascript;
  return page;
}

function watch(page, basis) {
  const wrong = [];
  const answers = [];
  let expected = new Set();
  let offline = false;
  page.on("request", (request) => {
    const address = new URL(request.url());
    const own = address.origin === new URL(basis).origin || ["data:", "blob:", "about:"].includes(address.protocol);
    if (!own) wrong.push(`request to another host: ${address.href}`);
  });
  page.on("response", (response) => answers.push(response));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const status = message.text().match(/status of (\d{3})/)?.[1];
    // The browser reports a 404 or 422 on the console too: fine when the journey asked for it.
    if (status && expected.has(Number(status))) return;
    if (offline && message.text().includes("net::ERR_")) return;
    wrong.push(`on the console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`script error: ${error.message}`));

  return {
    /** From now on answers with these statuses are what the journey is about. */
    verwacht: (...statuses) => (expected = new Set(statuses)),
    /** From now on the connection may fall away: the browser says so on the console. */
    verwachtVerbroken: () => (offline = true),
    /** Fails with everything that went wrong on this page so far. */
    klopt: () => assert.deepEqual(wrong, [], "the page did what it must never do"),
    /**
     * Fails when a first visit weighs too much, over the wire: the heaviest page so far, with everything that pages
     * fetched besides themselves.
     */
    async gewicht() {
      const lines = [];
      let total = 0;
      let heaviest = 0;
      for (const answer of answers) {
        const sizes = await answer.request().sizes();
        const bytes = sizes.responseBodySize + sizes.responseHeadersSize;
        if (answer.request().isNavigationRequest()) heaviest = Math.max(heaviest, bytes);
        else total += bytes;
        lines.push(`${bytes} ${answer.url()}`);
      }
      total += heaviest;
      assert.ok(heaviest > 0, "nothing was fetched");
      assert.ok(total < MAX_VISIT_BYTES, `this visit weighs ${total} bytes:\n${lines.join("\n")}`);
      return total;
    },
  };
}

/** Fails when anything on the page is wider than the screen. */
export async function pastOpScherm(page) {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  assert.ok(content <= screen, `the page is ${content} px wide on a screen of ${screen} px: ${page.url()}`);
}
