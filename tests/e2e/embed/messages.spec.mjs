// Knows: what an instance may tell a page, how that is read, and which events come of it.
// Must not know: how the page of a host looks.

import { message } from '../../../public/embed/message.js';
import { PROTOCOL } from '../../../public/embed/protocol.js';
import { answerEverything, expect, goToTab, hosts, test } from './support.mjs';

const ours = (fields) => message({ protocol: PROTOCOL, ...fields });

test('a message is read with its numbers clamped, and nothing else of it', () => {
  expect(ours({ type: 'ready', answers: 'everything' })).toEqual(['ready', undefined, undefined]);
  expect(ours({ type: 'size', height: 740.4 })).toEqual(['size', 740, 'height']);
  expect(ours({ type: 'size', height: 1e9 })).toEqual(['size', 100000, 'height']);
  expect(ours({ type: 'step', top: -5 })).toEqual(['step', 0, 'top']);
  expect(ours({ type: 'progress', quarter: 9 })).toEqual(['progress', 4, 'quarter']);
  expect(ours({ type: 'exported', kind: 'csv' })).toEqual(['exported', 'csv', 'kind']);
  expect(ours({ type: 'error', reason: 'stopped' })).toEqual(['error', 'stopped', 'reason']);
});

test('what is not ours, unknown or of another shape is no message', () => {
  for (const data of [null, undefined, 7, 'ready', [], {}, { type: 'ready' }, { protocol: 'x', type: 'ready' }]) {
    expect(message(data), JSON.stringify(data)).toBe(undefined);
  }
  for (const fields of [
    {},
    { type: 'toString' },
    { type: '__proto__' },
    { type: 'answers' },
    { type: 'size' },
    { type: 'size', height: '740' },
    { type: 'size', height: NaN },
    { type: 'size', height: Infinity },
    { type: 'exported', kind: 'answers of Dr. Example' },
    { type: 'error', reason: 'anything' },
  ]) {
    expect(ours(fields), JSON.stringify(fields)).toBe(undefined);
  }
});

test('the page hears how far the check has come in quarters, and no answer', async ({ host, page }) => {
  const messages = [];
  await page.exposeFunction('told', (data) => messages.push(data));
  await page.addInitScript(() => addEventListener('message', ({ data }) => window.told(JSON.stringify(data))));
  await host.open('blog');
  const check = await host.start();
  await answerEverything(check);
  await goToTab(check, 'Files');
  const begun = page.waitForEvent('download');
  await check.getByRole('button', { name: 'Save answers', exact: true }).click();
  await begun;
  await expect.poll(() => host.heard()).toEqual([
    ['ready', {}],
    ['started', {}],
    ['progress', { quarter: 1 }],
    ['progress', { quarter: 2 }],
    ['progress', { quarter: 3 }],
    ['progress', { quarter: 4 }],
    ['finished', {}],
    ['exported', { kind: 'json' }],
  ]);
  const fields = new Set(messages.flatMap((text) => Object.keys(JSON.parse(text))));
  // The theme is what the page tells the frame.
  expect([...fields].sort()).toEqual(['height', 'kind', 'protocol', 'quarter', 'theme', 'top', 'type']);
  expect(messages.join()).not.toMatch(/164\.|not-in-place|settled|open/i);
});

test('forged messages change nothing, whoever sends them', async ({ host, page, baseURL }) => {
  await host.open('blog');
  await host.start();
  const height = await host.fits();
  const heard = await host.heard();
  const forged = [
    { protocol: PROTOCOL, type: 'size', height: 9000 },
    { protocol: PROTOCOL, type: 'finished' },
    { protocol: PROTOCOL, type: 'progress', quarter: 4 },
    { protocol: PROTOCOL, type: 'leave' },
    { protocol: PROTOCOL, type: 'error', reason: 'load' },
  ];
  // The page itself; a frame of another origin beside it; a frame of our own origin beside it, which
  // only the source tells apart.
  await page.evaluate((forged) => forged.forEach((one) => postMessage(one, '*')), forged);
  for (const address of [`${hosts.replace('127.0.0.1', 'localhost')}/forger.html`, `${baseURL}/frame.html`]) {
    await page.evaluate((address) => {
      const frame = Object.assign(document.createElement('iframe'), { src: address, name: 'forger' });
      document.body.append(frame);
      return new Promise((loaded) => frame.addEventListener('load', loaded));
    }, address);
    const sibling = page.frames().find((frame) => frame.url() === address);
    await sibling.evaluate((forged) => forged.forEach((one) => parent.postMessage(one, '*')), forged);
    await page.waitForTimeout(200);
  }
  // The frame of the tag itself, which somebody has led to a page of another origin: only the origin tells.
  const inside = page.frames().find((frame) => frame.url().includes('/frame.html#'));
  await inside.goto(`${hosts}/forger.html`);
  await inside.evaluate((forged) => forged.forEach((one) => parent.postMessage(one, '*')), forged);
  await page.waitForTimeout(200);
  expect(await host.heard()).toEqual(heard);
  expect(await host.iframe().evaluate((element) => element.getBoundingClientRect().height)).toBe(height);
});

test('a frame listens to the page around it, by its source and its origin, and to nobody else', async ({
  host,
  page,
  baseURL,
}) => {
  await host.open('blog');
  const check = await host.start();
  const theme = () => check.locator('html').getAttribute('data-theme');
  expect(await theme()).toBe('auto');
  const dark = { protocol: PROTOCOL, type: 'theme', theme: 'dark' };
  // From inside of the frame, and from a frame beside it.
  const inside = page.frames().find((frame) => frame.url().startsWith(`${baseURL}/frame.html`));
  await inside.evaluate((dark) => postMessage(dark, '*'), dark);
  await page.evaluate((address) => {
    const frame = Object.assign(document.createElement('iframe'), { src: address });
    document.body.append(frame);
    return new Promise((loaded) => frame.addEventListener('load', loaded));
  }, `${hosts}/forger.html`);
  const sibling = page.frames().find((frame) => frame.url().endsWith('/forger.html'));
  await sibling.evaluate((dark) => {
    for (let index = 0; index < parent.length; index += 1) parent[index].postMessage(dark, '*');
  }, dark);
  await page.waitForTimeout(200);
  expect(await theme()).toBe('auto');
  // The page around it, with nonsense, then in our way.
  await page.evaluate(
    (dark) => {
      const { contentWindow } = document.querySelector('safeguard-check').shadowRoot.querySelector('iframe');
      for (const one of [{ ...dark, theme: 'sepia' }, { ...dark, protocol: 'x' }, null, 7, 'theme']) {
        contentWindow.postMessage(one, '*');
      }
    },
    dark,
  );
  await page.waitForTimeout(200);
  expect(await theme()).toBe('auto');
  await host.tag().evaluate((element) => element.setAttribute('theme', 'dark'));
  await expect.poll(theme).toBe('dark');
});

/** Puts a frame by hand into a page, tells it something, and looks that nobody hears of anybody. */
async function tellsAndHearsNothing({ host, page, baseURL }, origin, sandbox) {
  await host.open('empty');
  await page.evaluate(
    ([src, sandbox]) => {
      window.told = [];
      addEventListener('message', ({ data }) => window.told.push(data));
      const frame = Object.assign(document.createElement('iframe'), { src });
      if (sandbox) frame.sandbox = sandbox;
      document.body.append(frame);
    },
    [`${baseURL}/frame.html#origin=${encodeURIComponent(origin)}`, sandbox],
  );
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-heading]').waitFor();
  await page.evaluate((protocol) => {
    window[0].postMessage({ protocol, type: 'theme', theme: 'dark' }, '*');
  }, PROTOCOL);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => window.told)).toEqual([]);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'auto');
}

test('a frame under a false name of the page around it tells and hears nothing', ({ host, page, baseURL }) =>
  tellsAndHearsNothing({ host, page, baseURL }, 'https://host.example'));

test('a frame in a sandbox that gives it no origin tells and hears nothing', ({ host, page, baseURL }) =>
  tellsAndHearsNothing({ host, page, baseURL }, hosts, 'allow-scripts'));
