// SPDX-License-Identifier: EUPL-1.2
// The watching itself: each check of steun/ sees what it is there to see, on pages made to be wrong.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { toegankelijk } from "./steun/axe.mjs";
import { openBrowser, openPage, pastOpScherm } from "./steun/browser.mjs";
import { druk } from "./steun/schermen.mjs";
import { drukOp, tabNaar, typIn } from "./steun/toetsen.mjs";

const page = (main, head = "") => `<!doctype html><html lang="nl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Proef</title>${head}</head>
<body><header><nav aria-label="Hoofd"><a href="/goed">Begin</a></nav></header><main><h1>Proef</h1>${main}</main></body></html>`;

const FORM = `<form action="/goed"><label for="n">Naam</label><input id="n" name="n" value="oud">
<label for="d">Dag</label><input id="d" name="d" type="date"><button>Verder</button></form>`;

const PAGES = {
  "/goed": page(FORM, "<link rel=stylesheet href=/ring.css>"),
  "/ring.css": ":focus-visible { outline: 3px solid }",
  "/script": page('<p>x</p><script>document.title = "nee"</script>'),
  "/extern": page('<img alt="" src="http://127.0.0.2:9/plaatje.png">'),
  "/zwaar": page(`<p>${"woord ".repeat(12_000)}</p>`),
  "/breed": page('<pre>' + "x".repeat(900) + "</pre>"),
  "/naamloos": page('<form><input name="n"></form>'),
  "/geen-ring": page("<button>Verder</button>", "<link rel=stylesheet href=/geen-ring.css>"),
  "/geen-ring.css": "button { outline: none !important }",
};

let site;
let basis;
let browser;

before(async () => {
  site = createServer((request, response) => {
    const body = PAGES[new URL(request.url, "http://x").pathname];
    response.writeHead(body ? 200 : 404, {
      "content-type": request.url.endsWith(".css") ? "text/css" : "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'self'; form-action 'self'; img-src * data:",
    });
    response.end(body ?? page("<p>Niet gevonden.</p>"));
  });
  await new Promise((done) => site.listen(0, "127.0.0.1", done));
  basis = `http://127.0.0.1:${site.address().port}`;
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  site.close();
});

async function visit(path, wish, look) {
  const opened = await openPage(browser, basis, wish);
  await opened.goto(path);
  try {
    return await look(opened);
  } finally {
    await opened.context().close();
  }
}

describe("een goede bladzijde", () => {
  for (const javascript of [true, false]) {
    test(`klopt, met het toetsenbord alleen (JavaScript: ${javascript})`, () =>
      visit("/goed", { javascript, scherm: "telefoon" }, async (p) => {
        if (javascript) await toegankelijk(p);
        await pastOpScherm(p);
        await typIn(p, p.locator("#n"), "nieuw");
        await typIn(p, p.locator("#d"), "2026-11-23");
        await drukOp(p, p.locator("button"));
        await p.waitForURL(/n=nieuw&d=2026-11-23/);
        await druk(p, "proef");
        await p.bewaking.gewicht();
        p.bewaking.klopt();
      }));
  }
});

describe("wat niet mag wordt gezien", () => {
  const seen = (name, path, look, message) =>
    test(name, () => visit(path, {}, (p) => assert.rejects(async () => look(p), message)));

  seen("een script dat de CSP tegenhoudt", "/script", (p) => p.bewaking.klopt(), /Content Security Policy/);
  seen("een verzoek aan een andere host", "/extern", (p) => p.bewaking.klopt(), /another host/);
  seen("een antwoord dat niemand verwachtte", "/weg", (p) => p.bewaking.klopt(), /404/);
  seen("een te zware bladzijde", "/zwaar", (p) => p.bewaking.gewicht(), /weighs/);
  seen("een te brede bladzijde", "/breed", (p) => pastOpScherm(p), /px wide/);
  seen("een veld zonder naam", "/naamloos", (p) => toegankelijk(p), /label/);
  seen("een focus die niemand ziet", "/geen-ring", (p) => tabNaar(p, p.locator("button")), /nobody can see/);
  seen("een knop die er niet is", "/goed", (p) => tabNaar(p, p.locator("h1")), /not reached/);
});
