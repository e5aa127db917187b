// Knows: what becomes of a page of somebody else when the program in it stops.
// Must not know: why it would ever stop.

import { stopOnCommand } from '../support/trouble.mjs';
import { answer, expect, goToTab, hosts, test } from './support.mjs';

const stopped = 'The self-check has stopped';
const item = 'foundation:risk-analysis';

/** Starts it, answers a question, and waits until that is kept. */
async function answered(host, id) {
  const check = await host.start(id);
  await goToTab(check, 'Check');
  await answer(check, item, 'Not in place');
  await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  return check;
}

/** Changes the answer, so that something waits to be saved, and lets the next call stop the program. */
const stop = (check) =>
  check.locator(`[data-item="${item}"]`).evaluate((question) => {
    const [first, second] = [...question.querySelectorAll('input:not(:checked)')];
    first.click();
    window.stopAfter = 0;
    second.click();
  });

/** Lets the program run again as far as it can, waits longer than anything is put off, and leaves. */
const goOn = (frame) =>
  frame.evaluate(async () => {
    delete window.stopAfter;
    await new Promise((later) => setTimeout(later, 1000));
    for (const type of ['pagehide', 'visibilitychange']) {
      dispatchEvent(new Event(type));
      document.dispatchEvent(new Event(type));
    }
    await new Promise((later) => setTimeout(later, 300));
  });

for (const [name, where] of [['blog', 'in a frame'], ['two-inline', 'in the page itself']]) {
  test(`${where} a program that stops says so, tells the page, and writes nothing any more`, async ({ host, page }) => {
    await page.addInitScript(stopOnCommand);
    await host.open(name);
    const check = await answered(host);
    const frame = page.frames().find((one) => one.url().includes('/frame.html')) ?? page.mainFrame();
    const kept = () => frame.evaluate(() => ({ ...localStorage }));
    const before = await kept();
    await stop(check);
    await expect(check.getByRole('alert')).toContainText(stopped);
    await expect.poll(() => host.heard()).toContainEqual(['error', { reason: 'stopped' }]);
    await goOn(frame);
    expect(await kept()).toEqual(before);
    // What is not its own is none of its business.
    await frame.evaluate(() => localStorage.setItem('another', 'text'));
    expect(await kept()).toEqual({ ...before, another: 'text' });
    await expect(check.getByRole('alert')).toContainText(stopped);
    expect((await host.heard()).filter(([, { reason }]) => reason)).toEqual([['error', { reason: 'stopped' }]]);
  });
}

test('in the page itself all of it stops together, is taken away without a call, and is not started again', async ({ host, page }) => {
  await page.addInitScript(stopOnCommand);
  await host.open('two-inline');
  await host.start('two');
  const check = await answered(host, 'one');
  await stop(check);
  for (const id of ['one', 'two']) await expect(host.tag(id).getByRole('alert')).toContainText(stopped);
  await page.waitForTimeout(500);
  const errors = host.errors.length;
  const heard = (await host.heard()).length;
  await page.evaluate(() => {
    const tag = document.querySelector('#one');
    tag.remove();
    document.querySelector('main').append(tag);
    tag.setAttribute('theme', 'dark');
  });
  await expect(host.tag('one').getByRole('alert')).toContainText(stopped);
  await expect(host.tag('one').getByText('The check is loading')).toHaveCount(0);
  expect((await host.heard()).slice(heard)).toEqual([['error', { reason: 'stopped' }]]);
  expect(host.errors.slice(errors)).toEqual([]);
});

test('a program that stops while it is put into the page is not tried a second time', async ({ host, page }) => {
  await page.addInitScript(stopOnCommand);
  await host.open('two-inline');
  const other = await host.start('two');
  await expect(other.locator('[aria-busy]')).toHaveCount(0);
  // Well within the first screen, which takes thousands of calls. A few are made by the other one, which
  // sees the focus go.
  await page.evaluate(() => {
    window.stopsOnce = true;
    window.stopAfter = 300;
  });
  await host.button('one').click();
  await expect(host.tag('one').getByText('could not be loaded here')).toBeVisible();
  // The same program is in both, so the other one has stopped as well.
  await expect(other.getByRole('alert')).toContainText(stopped);
  await host.button('one').click();
  await expect(host.tag('one').getByRole('alert')).toContainText(stopped);
});

// A page of the origin of the release, so that the addresses begin alike.
test('an error of the page’s own stops nothing, not even one of its own WebAssembly', async ({ host, page }) => {
  await host.open('empty');
  await page.route('**/own.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `
        const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
        const { exports } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)));
        setTimeout(() => exports.f());
        setTimeout(() => { throw new Error('of the page'); });
        Promise.reject(new TypeError('of the page'));`,
    }),
  );
  await page.goto(`${host.widget}/demo/inline.html`);
  const check = await host.start();
  await page.addScriptTag({ url: '/own.js' });
  await expect.poll(() => host.errors.join()).toMatch(/unreachable/);
  expect(host.errors.join()).toMatch(/Error: of the page.*TypeError: of the page|TypeError: of the page.*Error: of the page/);
  await goToTab(check, 'Check');
  await answer(check, item, 'Not in place');
  expect(await host.heard()).not.toContainEqual(['error', { reason: 'stopped' }]);
});

test('a listener of the page that fails is none of the program’s errors', async ({ host, page }) => {
  await host.open('two-inline');
  await page.evaluate(() => {
    addEventListener('safeguard-check:started', () => {
      throw new Error('of the page');
    });
  });
  const check = await host.start('one');
  await goToTab(check, 'Check');
  await answer(check, item, 'Not in place');
  await expect.poll(() => host.errors.join()).toContain('of the page');
  await answer(check, item, 'Partly in place');
  await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  expect(await host.heard()).not.toContainEqual(['error', { reason: 'stopped' }]);
});

/** A frame that is written by hand, of which the program is missing: what it told the page around. */
async function failing(page, address, sandbox) {
  await page.evaluate(
    ([src, sandbox]) => {
      window.told = [];
      addEventListener('message', ({ data }) => window.told.push(data));
      const frame = document.createElement('iframe');
      if (sandbox) frame.sandbox = sandbox;
      document.body.append(Object.assign(frame, { src }));
    },
    [address, sandbox],
  );
  await expect(page.frameLocator('iframe').getByRole('alert')).toContainText('The self-check could not start');
  await page.waitForTimeout(200);
  return page.evaluate(() => window.told);
}

for (const [what, origin, sandbox, told] of [
  ['that knows who is around it tells that it did not load', hosts, '', ['load']],
  ['that is told any origin tells nobody', '*', '', []],
  ['that is told none tells nobody', undefined, '', []],
  ['that is told an address, and no origin, tells nobody', `${hosts}/empty.html`, '', []],
  ['that is told another origin tells nobody', 'https://host.example', '', []],
  ['that is told what is no address tells nobody', 'https://:', '', []],
  ['in a sandbox without an origin tells nobody', hosts, 'allow-scripts', []],
]) {
  test(`a frame ${what}`, async ({ host, page }) => {
    await host.open('empty');
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
    const fragment = origin ? `#origin=${encodeURIComponent(origin)}` : '';
    const heard = await failing(page, `${host.widget}/frame.html${fragment}`, sandbox);
    expect(heard.map(({ reason }) => reason)).toEqual(told);
  });
}
