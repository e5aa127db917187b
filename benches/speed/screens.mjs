// Knows: how long our own long screens take to answer a click, and the search to find.
// Must not know: any other page, or how the numbers are printed.

import { setTimeout } from 'node:timers/promises';
import { assessment, bothRules } from '../../tests/e2e/support/stored.mjs';
import { clickOn, elapsed, markClick } from './click.mjs';
import { worked } from './processor.mjs';

// A phone, held upright.
const viewport = { width: 360, height: 780 };

const tab = (name, at = 'start') => ({ at, press: { link: name }, leads: true });

/**
 * What is clicked, by where. `press` names a link, or a selector with the place of the one meant; some
 * of it `leads` to another screen.
 */
export const clicks = {
  'an answer in the check': { at: 'check/164.312(a)', press: { selector: 'input[type=radio]:not(:checked)', place: 2 } },
  'an answer in the look ahead': { at: 'ahead', press: { selector: 'input[type=radio]:not(:checked)', place: 8 } },
  'a filter of the comparison': { at: 'compare', press: { selector: '.sgc-filter', place: 1 } },
  'a task of what-if': { at: 'result', press: { selector: '.sgc-if input', place: 0 } },
  'the tab of the look ahead': tab('Look ahead'),
  'the tab of the result': tab('Result'),
  'the tab of the comparison': tab('Compare'),
  'the tab of the safeguards': tab('Safeguards'),
  'the tab of the result, from the look ahead': tab('Result', 'ahead'),
};

/** Resolves to milliseconds from a click to the frame that answers it, with every kind of answer there. */
export function clickToFrame(browser, address, slowdown, what) {
  return onTarget(browser, address, slowdown, what, async (page, click) => {
    await click();
    return elapsed(page, 'click', 'frame');
  });
}

/** The same to the frame that has the heading of the screen that the click leads to. */
export function clickToHeading(browser, address, slowdown, what) {
  return onTarget(browser, address, slowdown, what, async (page, click) => {
    await click();
    await page.evaluate(() => window.clickToHeading);
    return elapsed(page, 'click', 'heading');
  });
}

/** To the frame that answers it, in milliseconds that the page worked for it, at full speed. */
export function workToFrame(browser, address, what) {
  return onTarget(browser, address, 1, what, (page, click) => worked(browser, 'click', 'frame', click));
}

/** Looks for what is clicked, and hands on how it is. The click has two marks: `click` and `frame`. */
async function onTarget(browser, address, slowdown, { at, press }, measure) {
  return onPage(browser, `${address}#/${at}`, slowdown, async (page) => {
    await page.evaluate(({ link, selector, place }) => {
      const found = link
        ? [...document.querySelectorAll('nav a')].find(({ textContent }) => textContent === link)
        : document.querySelectorAll(selector)[place];
      window.target = found.labels?.[0] ?? found;
      window.target.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, press);
    await page.evaluate(markClick);
    const point = await page.evaluate(() => {
      const { x, y, width, height } = window.target.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    return measure(page, async () => {
      await clickOn(page, point);
      await page.evaluate(() => window.clickToFrame);
    });
  });
}

/**
 * Resolves to milliseconds from something typed to all 53 rows looked through, those without it
 * hidden, and their number said. `words` are typed one after another; the slowest counts.
 */
export function search(browser, address, slowdown, words) {
  return slowest(browser, address, slowdown, words, async (page, type) => {
    await type();
    return elapsed(page, 'typed', 'found');
  });
}

/** The same in milliseconds that the page worked for it, at full speed. */
export function workToFind(browser, address, words) {
  return slowest(browser, address, 1, words, (page, type) => worked(browser, 'typed', 'found', type));
}

async function slowest(browser, address, slowdown, words, measure) {
  return onPage(browser, `${address}#/compare`, slowdown, async (page) => {
    await page.evaluate(prepareTyping);
    const times = [];
    for (const word of words) {
      times.push(await measure(page, () => page.evaluate(type, word)));
      // What follows from it is over by then.
      await setTimeout(600);
    }
    return Math.max(...times);
  });
}

// Runs in the page, before anything is looked for there.
async function prepareTyping() {
  // It is done before the browser does anything else, and so before any frame.
  window.typeInto = async (field, count, word) => {
    const before = count.textContent;
    field.value = word;
    performance.clearMarks();
    performance.mark('typed');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    for (let turn = 0; count.textContent === before && turn < 1000; turn += 1) await null;
    performance.mark('found');
    if (count.textContent === before) throw new Error(`Nothing was found anew with "${word}".`);
  };
  // Once for nothing, so that compiling what measures is not measured.
  const [field, count] = ['input', 'p'].map((tag) => document.createElement(tag));
  field.addEventListener('input', () => (count.textContent = field.value));
  await window.typeInto(field, count, 'tried');
}

// Runs in the page.
function type(word) {
  const field = document.querySelector('input[type=search]');
  const count = [...document.querySelectorAll('p:not([role])')].find(({ textContent }) => / of 53 /.test(textContent));
  return window.typeInto(field, count, word);
}

async function onPage(browser, address, slowdown, work) {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.addInitScript(
      ([key, text]) => localStorage.setItem(key, text),
      ['safeguard-check/main/assessment', assessment(bothRules)],
    );
    await page.goto(address);
    await page.locator('h1').waitFor();
    await page.waitForFunction(() => !document.querySelector('[aria-busy]'));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await setTimeout(500);
    return await work(page);
  } finally {
    await context.close();
  }
}
