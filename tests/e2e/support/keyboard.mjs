// Knows: how the focus travels, and whether somebody who looks at the page can see where it is.
// Must not know: what is focused.

import { expect } from './page.mjs';

/** Runs in the page: takes down what has the focus, and how it and the boxes around it look. */
function remember() {
  const element = document.activeElement;
  const look = () => {
    const parts = [];
    for (let part = element, depth = 0; part && depth < 3; part = part.parentElement, depth += 1) {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(part);
      const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
      parts.push(`${outline} / ${boxShadow}`);
    }
    return parts.join(' | ');
  };
  const { top, bottom, left, right } = element.getBoundingClientRect();
  window.lastStop = {
    element,
    look,
    focused: look(),
    name: `${element.tagName} ${element.id} ${element.textContent.slice(0, 60)}`,
    seen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
    // A heading or a region that takes the focus once, so that reading goes on from there, is no
    // control, and no Tab leads to it. The calendar button inside a date field is the browser's,
    // and so is the ring around it.
    exempt: element === document.body || element.tabIndex < 0 || element.matches(':not(:focus)'),
  };
}

/** Runs in the page after the focus may have moved on. */
function judge() {
  const { element, look, focused, name, seen, exempt } = window.lastStop;
  // A date field has several stops of its own.
  const counts = !exempt && element !== document.activeElement;
  return { name, seen: seen || !counts, differs: look() !== focused || !counts };
}

/**
 * Presses Tab, and looks at the element that is left behind: while it had the focus it must have
 * looked different, by its outline or shadow, and a part of it must have been on the screen.
 */
export async function tab(page, key = 'Tab') {
  await page.evaluate(remember);
  await page.keyboard.press(key);
  const { name, seen, differs } = await page.evaluate(judge);
  expect(seen, `the focus was on the screen: ${name}`).toBe(true);
  if (differs) return;
  // Rings may fade out.
  await expect
    .poll(async () => (await page.evaluate(judge)).differs, { message: `the focus was visible: ${name}` })
    .toBe(true);
}

/** Presses Tab until the focus is on an element. */
export async function tabTo(page, locator, key = 'Tab') {
  const wanted = await locator.elementHandle();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await tab(page, key);
  }
  throw new Error(`80 times ${key} do not lead to ${locator}`);
}

/** Presses Tab until an element has the focus, then presses a key there. */
export async function pressOn(page, locator, key = 'Enter') {
  await tabTo(page, locator);
  await page.keyboard.press(key);
}
