// SPDX-License-Identifier: EUPL-1.2
// A link that holds the facts of the calculator: behind the `#`, which a browser sends to nobody. Opened, the link is
// turned into the form that the page would have sent. Without this script the calculator works; only the link is not
// offered.

const VOOR = "#feiten=";

const inLink = (tekst) => {
  const bytes = String.fromCharCode(...new TextEncoder().encode(tekst));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

function uitLink(tekst) {
  try {
    const bytes = atob(tekst.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder().decode(Uint8Array.from(bytes, (teken) => teken.charCodeAt(0)));
  } catch {
    return "?"; // the page says that the link is broken
  }
}

function open() {
  if (!location.hash.startsWith(VOOR)) return;
  const drager = document.createElement("form");
  drager.method = "post";
  drager.action = location.pathname;
  const feiten = document.createElement("input");
  feiten.type = "hidden";
  feiten.name = "feiten";
  feiten.value = uitLink(location.hash.slice(VOOR.length));
  drager.append(feiten);
  document.body.append(drager);
  // Whoever comes back to this page finds the question, and is not sent on once more.
  history.replaceState(null, "", location.pathname);
  drager.submit();
}

const knop = document.querySelector("[data-delen]");
const blok = document.querySelector("[data-link]");
if (knop && blok) {
  knop.hidden = false;
  knop.querySelector("button").addEventListener("click", async () => {
    const feiten = document.querySelector("#staat [name=feiten]").value;
    const veld = blok.querySelector("input");
    const gezegd = blok.querySelector("[role=status]");
    veld.value = location.origin + location.pathname + VOOR + inLink(feiten);
    blok.hidden = false;
    veld.select();
    gezegd.textContent = "";
    await navigator.clipboard?.writeText(veld.value).then(() => (gezegd.textContent = gezegd.dataset.gekopieerd), () => {});
  });
}

addEventListener("hashchange", open);
open();
