// Knows: how one visit to a page is measured: from the address to the first question, and from a
// click on its first answer to the next frame.
// Must not know: which page it is.

import { setTimeout } from 'node:timers/promises';
import { clickOn, elapsed, markClick } from './click.mjs';

// A phone, held upright.
const viewport = { width: 360, height: 780 };

/**
 * Resolves to `firstQuestion` and `clickToFrame` in milliseconds, to the `bytes` received, response
 * headers included, to the number of `requests`, and to the `slowdown` that was really there.
 */
export async function visit(browser, address, conditions) {
  // A context of its own: nothing is cached or kept from the visit before.
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    const received = await slowDown(devtools, conditions);
    await page.addInitScript(watch);
    await page.addInitScript(markClick);
    await page.goto(address);
    const firstQuestion = await inTime(page.evaluate(() => window.firstQuestion), `no question at ${address}`);
    await page.waitForLoadState('networkidle');
    const clickToFrame = await click(page);
    return { firstQuestion, clickToFrame, ...received, slowdown: await realSlowdown(devtools, page) };
  } finally {
    await context.close();
  }
}

// Resolves to the counts of what was received, which go on counting.
async function slowDown(devtools, { latency, down, up, slowdown }) {
  const received = { bytes: 0, requests: 0 };
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received.bytes += encodedDataLength;
    received.requests += 1;
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    // From kilobits to bytes.
    downloadThroughput: (down * 1000) / 8,
    uploadThroughput: (up * 1000) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return received;
}

// How many times longer the same work takes than without throttling. In many short pieces, and of
// those a fast one, because a machine that does something else as well interrupts many of them. Not
// the fastest, because throttling leaves one out now and then.
async function realSlowdown(devtools, page) {
  const undisturbed = () => {
    const piece = () => {
      const start = performance.now();
      for (let i = 0, sum = 0; i < 5e6; i += 1) sum += i % 7;
      return performance.now() - start;
    };
    return Array.from({ length: 31 }, piece).toSorted((a, b) => a - b)[8];
  };
  const slow = await page.evaluate(undisturbed);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return slow / (await page.evaluate(undisturbed));
}

// Runs in the page before anything else there does.
function watch() {
  // The first question counts as soon as an answer can be seen and pressed. Its label is looked at
  // and not the radio button, which a page may draw itself.
  window.firstAnswer = () =>
    [...document.querySelectorAll('input[type=radio]')].find((radio) => {
      const label = radio.labels[0];
      return label?.checkVisibility() && label.getBoundingClientRect().height > 0;
    });
  window.firstQuestion = new Promise((resolve) => {
    const look = () => {
      // This frame is going to show it. When the next one begins, it has.
      if (window.firstAnswer()) requestAnimationFrame(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function click(page) {
  const point = await page.evaluate(() => {
    const [label] = window.firstAnswer().labels;
    label.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = label.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await clickOn(page, point);
  await inTime(page.evaluate(() => window.clickToFrame), 'no frame after the click');
  // A click that missed would be fast.
  if (!(await page.evaluate(() => window.firstAnswer().checked))) throw new Error('The click chose no answer.');
  return elapsed(page, 'click', 'frame');
}

// A page that does not start must not hold up the rest for ever.
const inTime = (promise, what) =>
  Promise.race([
    promise,
    setTimeout(60_000, null, { ref: false }).then(() => {
      throw new Error(`After a minute, ${what}.`);
    }),
  ]);
