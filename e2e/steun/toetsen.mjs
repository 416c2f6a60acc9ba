// SPDX-License-Identifier: EUPL-1.2
// Going through a page with the keyboard alone, as someone without a mouse does.
import assert from "node:assert/strict";

const MAX_TABS = 150;

/** Presses Tab until the element has the focus, and fails when it is never reached or not seen to have it. */
export async function tabNaar(page, locator) {
  const element = await locator.elementHandle();
  let pressed = 0;
  for (let away = await element.evaluate(stopsTo); away > 0; away = await element.evaluate(stopsTo)) {
    pressed += away;
    assert.ok(pressed < MAX_TABS, `${locator} is not reached in ${MAX_TABS} times Tab on ${page.url()}`);
    for (let nth = 0; nth < away; nth += 1) await page.keyboard.press("Tab");
  }
  const visible = await element.evaluate((element) => {
    const style = getComputedStyle(element);
    const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
    return ring || style.boxShadow !== "none";
  });
  assert.ok(visible, `${locator} has the focus, but nobody can see it`);
}

/**
 * At least so many times Tab lie between what has the focus and this element; 0 when it has it. Runs in the page.
 * Asking the page after every Tab is most of the time of a journey. So it is asked how many are certain: what may be
 * passed over (a choice that is not made, a part that scrolls) is not counted, and the parts of a day count as one.
 */
function stopsTo(element) {
  const active = document.activeElement;
  if (active === element) return 0;
  // From where the browser begins is not known then.
  if (!active || active === document.body) return 1;
  const certain = (other) =>
    other.tabIndex >= 0 && !other.disabled && other.checkVisibility() && (other.type !== "radio" || other.checked);
  const stops = [...document.querySelectorAll("a[href], button, input, select, summary, textarea, [tabindex]")];
  const [from, to] = [stops.indexOf(active), stops.indexOf(element)];
  if (from < 0 || to < from) return 1;
  return 1 + stops.slice(from + 1, to).filter(certain).length;
}

/** Goes to a link or button and presses Enter. */
export async function drukOp(page, locator) {
  await tabNaar(page, locator);
  await page.keyboard.press("Enter");
}

/** Goes to a field, empties it and types; a day as `2026-11-23`. */
export async function typIn(page, locator, text) {
  await tabNaar(page, locator);
  const kind = await locator.evaluate((element) => element.type);
  if (kind === "date") {
    await typDay(page, locator, text);
    return;
  }
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
}

// The order of the parts follows the language of the browser, which a test cannot choose.
async function typDay(page, locator, text) {
  const [year, month, day] = text.split("-");
  for (const order of [`${day}${month}${year}`, `${month}${day}${year}`]) {
    for (let part = 0; part < 3; part += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(order);
    if ((await locator.inputValue()) === text) return;
  }
  assert.fail(`${locator} did not take ${text}, but ${await locator.inputValue()}`);
}
