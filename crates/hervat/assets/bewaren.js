// SPDX-License-Identifier: EUPL-1.2
// Saves every form marked `data-bewaar` while somebody types: to the address that the mark names, else to the one
// where its button sends it too. Without this script each such form has its button; the script only makes that unnecessary. What is typed is never thrown
// away here: a save that fails is tried again, and nobody leaves the page unwarned while something is unsaved.

const PAUZE_MS = 1_200; // after the last key
const LANGST_MS = 10_000; // while somebody keeps typing
const GEDULD_MS = 15_000; // for an answer
const LANGSTE_PAUZE_MS = 30_000; // between two tries
const KEEPALIVE_BYTES = 60_000; // what a browser still sends when its page is gone

const formulieren = [...document.querySelectorAll("form[data-bewaar]")].map(bewaak);

function bewaak(form) {
  form.append(merk());
  const stand = form.querySelector("[data-bewaarstand]");
  const velden = () => new URLSearchParams(new FormData(form));
  const getypt = () => {
    const paren = velden();
    paren.delete("versie");
    return paren.toString();
  };
  let bewaard = "onbewaard" in stand.dataset || teruggezet(form) ? null : getypt();
  let open = null; // a save of which we do not know whether it arrived
  let bezig = null;
  let wekker = 0;
  let vanaf = 0; // since when something waits to be saved
  let mislukt = 0;
  let gestopt = false; // somebody else was first: only a person can decide

  const meld = (zin, letOp) => {
    if (stand.textContent !== zin) stand.textContent = zin;
    stand.toggleAttribute("data-let-op", letOp);
  };
  const vuil = () => open !== null || getypt() !== bewaard;
  const straks = (ms) => {
    clearTimeout(wekker);
    wekker = setTimeout(bewaar, ms);
  };

  function getikt() {
    if (gestopt || !vuil()) return;
    vanaf ||= Date.now();
    straks(Math.max(0, Math.min(PAUZE_MS, vanaf + LANGST_MS - Date.now())));
  }

  // One save at a time; answers "bewaard", "verbroken" (try again) or "geweigerd" (a person must look).
  function bewaar() {
    clearTimeout(wekker);
    bezig ??= ronde().finally(() => (bezig = null));
    return bezig;
  }

  async function ronde() {
    while (vuil()) {
      if (gestopt) return "geweigerd";
      // Of a save without an answer exactly the same is sent again: the server knows it when it did arrive.
      const poging = open ?? { lichaam: velden().toString(), getypt: getypt() };
      vanaf = 0;
      const uitkomst = await stuur(poging);
      if (uitkomst !== "bewaard") return uitkomst;
    }
    return "bewaard";
  }

  async function stuur(poging) {
    let antwoord;
    try {
      antwoord = await fetch(form.dataset.bewaar || form.getAttribute("action"), {
        method: "POST",
        body: poging.lichaam,
        headers: { "content-type": "application/x-www-form-urlencoded", "hervat-bewaar": "stil" },
        redirect: "error",
        keepalive: poging.lichaam.length < KEEPALIVE_BYTES,
        signal: AbortSignal.timeout(GEDULD_MS),
      });
    } catch {
      return opnieuw(poging);
    }
    const tijdelijk = antwoord.status >= 500 || [408, 425, 429].includes(antwoord.status);
    const gehoord = tijdelijk ? {} : await antwoord.json().catch(() => null);
    if (tijdelijk || (antwoord.ok && !Number.isInteger(gehoord?.versie))) return opnieuw(poging);
    open = null;
    mislukt = 0;
    if (!antwoord.ok) {
      gestopt = antwoord.status === 409;
      meld(gehoord?.melding ?? stand.dataset.mislukt, true);
      return "geweigerd";
    }
    form.elements.namedItem("versie").value = gehoord.versie;
    bewaard = poging.getypt;
    meld(gehoord.melding, false);
    return "bewaard";
  }

  function opnieuw(poging) {
    open = poging;
    mislukt += 1;
    meld(stand.dataset.verbroken, true);
    straks(Math.min(LANGSTE_PAUZE_MS, 1_000 * 2 ** mislukt));
    return "verbroken";
  }

  form.addEventListener("input", getikt);
  form.addEventListener("change", getikt);
  addEventListener("online", () => open && bewaar());
  // Leaving by the button of this very form, it is on its way already.
  document.addEventListener("visibilitychange", () => document.hidden && weg !== form && vuil() && bewaar());
  return { form, vuil, bewaar };
}

// A field that tells this opened form from the same one in another tab. What comes too late, after the session has
// expired, is kept per opened form: so one tab never takes the place of another.
function merk() {
  const veld = document.createElement("input");
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  veld.type = "hidden";
  veld.name = "blad";
  veld.value = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return veld;
}

// Did the browser put something in the fields that the server did not, as it may after "back"?
function teruggezet(form) {
  return [...form.elements].some((veld) => {
    if (veld.type === "hidden" || veld.disabled) return false;
    if (veld.type === "checkbox" || veld.type === "radio") return veld.checked !== veld.defaultChecked;
    if (veld.options) return [...veld.options].some((optie) => optie.defaultSelected && !optie.selected);
    return "defaultValue" in veld && veld.value !== veld.defaultValue;
  });
}

const vuile = () => formulieren.filter((formulier) => formulier.vuil());
let weg = null; // what is on its way now, with everything saved

// A button and a link wait for what is being saved: else a page would meet its own save as somebody else's.
addEventListener("submit", async (gebeurtenis) => {
  const { target: form, submitter } = gebeurtenis;
  if (weg === form || vuile().length === 0 || gebeurtenis.defaultPrevented) return;
  gebeurtenis.preventDefault();
  const uitkomsten = await Promise.all(formulieren.map((formulier) => formulier.bewaar()));
  // Without a connection the browser would only show that; here the words are still there.
  if (uitkomsten.includes("verbroken")) return;
  weg = form;
  // Not within this same submission: a browser ignores a form that is sent while it is being sent.
  setTimeout(() => form.requestSubmit(submitter));
});

addEventListener("click", async (gebeurtenis) => {
  const link = gebeurtenis.target.closest?.("a[href]");
  const gewoon = gebeurtenis.button === 0 && !gebeurtenis.ctrlKey && !gebeurtenis.metaKey && !gebeurtenis.shiftKey;
  const binnen = link?.getAttribute("href").startsWith("#") || link?.target;
  if (!link || !gewoon || binnen || weg === link || vuile().length === 0) return;
  gebeurtenis.preventDefault();
  await Promise.all(vuile().map((formulier) => formulier.bewaar()));
  weg = link;
  link.click();
  weg = null;
});

addEventListener("beforeunload", (gebeurtenis) => {
  const eigen = formulieren.find((formulier) => formulier.form === weg);
  if (vuile().some((formulier) => formulier !== eigen)) gebeurtenis.preventDefault();
});
