// Knows: pages on which something is in the way, and that the self-check works there or says why not.
// Must not know: how it works anywhere else.

import { frameLine } from '../../../public/generator/snippet.js';
import { answer, expect, goToTab, hosts, test } from './support.mjs';

const tabs = ['Start', 'Check', 'Look ahead', 'Result', 'Plan', 'Records', 'Compare', 'Safeguards', 'Files', 'About'];

/** How text and its surroundings look that a page around could have changed. */
const looks = (place) =>
  place.locator('.sgc').evaluate((root) => {
    const of = (element, ...names) => {
      const style = getComputedStyle(element);
      return Object.fromEntries(names.map((name) => [name, style[name]]));
    };
    return {
      root: of(root, 'display', 'fontSize', 'fontFamily', 'lineHeight', 'color', 'textAlign', 'letterSpacing', 'textTransform', 'direction'),
      heading: of(root.querySelector('[data-heading]'), 'display', 'fontSize', 'fontWeight', 'marginTop'),
      link: of(root.querySelector('nav a'), 'display', 'minHeight', 'color'),
      box: of(root.querySelector('input'), 'opacity', 'width', 'height'),
    };
  });

test('a style sheet that shouts at everything changes neither the card nor the check', async ({ host, page, browser }) => {
  await page.goto(`${host.widget}/index.html`);
  await page.locator('[data-heading]').waitFor();
  const own = await looks(page);
  await host.open('cms');
  await expect(host.button()).toBeVisible();
  await expect(host.button()).toHaveCSS('font-size', '16px');
  const check = await host.start();
  expect(await looks(check)).toEqual(own);
  expect(await host.iframe().evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(600);
  await host.fits();
  await host.open('cms-inline');
  expect(await looks(await host.start())).toEqual(own);
});

test('an odd root font size and small text around it do not reach in', async ({ host, page }) => {
  await page.goto(`${host.widget}/index.html`);
  await page.locator('[data-heading]').waitFor();
  const own = await looks(page);
  await host.open('root-font');
  expect(await looks(await host.start())).toEqual(own);
});

for (const name of ['strict-frame', 'strict-inline', 'trusted-types']) {
  test(`under the policy of "${name}" everything works and nothing is refused`, async ({ host, page }) => {
    await page.addInitScript(() => {
      window.refused = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.refused.push(violatedDirective));
    });
    await host.open(name);
    const check = await host.start();
    await goToTab(check, 'Check');
    await answer(check, 'foundation:risk-analysis', 'Not in place');
    for (const tab of tabs) await goToTab(check, tab);
    await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
    expect(await page.evaluate(() => window.refused)).toEqual([]);
    expect(host.errors).toEqual([]);
  });
}

for (const name of ['closed', 'trusted-types-inline']) {
  test(`under the policy of "${name}" it says that it cannot, with a link, and the page goes on`, async ({ host }) => {
    await host.open(name);
    await host.button().click();
    await expect(host.tag().getByRole('status')).toContainText('could not be loaded here: a policy of this page may forbid it');
    await expect(host.tag().getByRole('link', { name: 'Open the check in its own tab' })).toBeVisible();
    await expect(host.button()).toBeVisible();
    expect(await host.heard()).toEqual([['error', { reason: 'load' }]]);
  });
}

/** Nowhere on the screen the opposite. */
async function saysThatNothingIsKept(check) {
  await expect(check.getByText('Your answers stay with you. Nothing is kept:')).toBeVisible();
  await expect(check.getByText('and nothing is kept here: the answers are gone')).toBeVisible();
  await expect(check.getByText(/(?:keeps the answers|Answers are kept)/)).toHaveCount(0);
  await expect(check.getByRole('checkbox', { name: 'Others use this computer' })).toHaveCount(0);
}

// The engine alone has no such setting.
test('where cookies of other sites are blocked it works from memory and says so', { tag: '@whole' }, async ({ host, page }) => {
  // Another site, not only another origin: this browser keeps nothing for frames of other sites.
  await host.open('empty');
  await page.goto(`${hosts.replace('127.0.0.1', 'localhost')}/blog.html`);
  const check = await host.start();
  await expect(check.getByRole('region', { name: 'Your answers cannot be saved here' })).toBeVisible();
  await expect(check.getByRole('link', { name: 'Open the check in its own tab' })).toBeVisible();
  await saysThatNothingIsKept(check);
  await goToTab(check, 'Check');
  await answer(check, 'foundation:risk-analysis', 'Not in place');
  await goToTab(check, 'Result');
  expect(await host.heard()).toContainEqual(['error', { reason: 'storage' }]);
});

test('a dark page has a dark card and a dark check, whatever the visitor has set', async ({ host, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await host.open('dark');
  await expect(host.tag().locator('.card')).toHaveCSS('background-color', 'rgb(18, 18, 18)');
  const check = await host.start();
  await expect(check.locator('.sgc')).toHaveCSS('background-color', 'rgb(15, 25, 32)');
  const inline = page.locator('safeguard-check[mode="inline"]');
  await inline.getByRole('button', { name: 'Start the check here' }).click();
  await expect(inline.locator('.sgc')).toHaveCSS('background-color', 'rgb(15, 25, 32)');
  await expect(inline.locator('.sgc')).toHaveCSS('color', 'rgb(232, 239, 242)');
});

test('on a page that runs from right to left English runs from left to right', async ({ host, page }) => {
  await host.open('rtl');
  const check = await host.start();
  await expect(check.locator('.sgc')).toHaveCSS('direction', 'ltr');
  const inline = page.locator('safeguard-check[mode="inline"]');
  await inline.getByRole('button', { name: 'Start the check here' }).click();
  await expect(inline.locator('.sgc')).toHaveCSS('direction', 'ltr');
  await expect(inline.locator('[data-heading]')).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('on a page that runs from right to left everything on the card begins at the right', async ({ host, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host.open('rtl');
  await host.tag().evaluate((element) => element.setAttribute('theme', 'sepia'));
  await expect(host.button()).toBeVisible();
  // Of texts where they end, and not the lines that they have to themselves.
  const edges = await host.tag().evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    const parts = [...element.shadowRoot.querySelectorAll('b, p:not(:empty), button, .told'), element.firstElementChild];
    return parts.map((part) => {
      const range = new Range();
      range.selectNodeContents(part);
      const box = (part.localName === 'button' ? part : range).getBoundingClientRect();
      return [Math.round(right - box.right), box.left - left > 200];
    });
  });
  expect(edges.map(([, isFar]) => isFar)).toEqual([true, true, true, true, true]);
  // The border and the padding of the card, and of the box in which the author is told something.
  for (const [edge] of edges) expect([21, 22]).toContain(edge);
});

test('on a page that runs from right to left the drawer comes from the left', async ({ host, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await host.open('drawer');
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await host.tag().getByRole('button', { name: 'Open the check' }).click();
  const { x, width } = await host.tag().getByRole('dialog').boundingBox();
  expect([x, width]).toEqual([0, 800]);
});

test('without its program there is a message and a link, never an empty box', async ({ host, page }) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: 'There is no such file.' }));
  for (const [name, words] of [
    ['blog', 'The check could not be loaded here.'],
    ['strict-inline', 'The check could not be loaded here: a policy of this page may forbid it.'],
  ]) {
    await host.open(name);
    await host.button().click();
    await expect(host.tag().getByRole('status')).toContainText(words);
    await expect(host.tag().getByRole('link', { name: 'Open the check in its own tab' })).toBeVisible();
    await expect(host.button()).toBeVisible();
    expect(await host.heard()).toEqual([['error', { reason: 'load' }]]);
  }
});

test('after a failure a second click tries again', async ({ host, page }) => {
  await page.route('**/*.wasm', (route) => route.abort());
  for (const name of ['blog', 'strict-inline']) {
    await page.route('**/*.wasm', (route) => route.abort());
    await host.open(name);
    await host.button().click();
    await expect(host.tag().getByRole('status')).toContainText('could not be loaded');
    await page.unroute('**/*.wasm');
    await host.start();
    await expect(host.tag().getByRole('status').filter({ hasText: 'could not' })).toHaveCount(0);
  }
});

test('a server that sends the program with another type is no obstacle', async ({ host, page }) => {
  await page.route('**/*.wasm', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
  });
  await host.open('blog');
  await host.start();
});

for (const file of ['boot.js', 'safeguard-check_bg.wasm', 'style.css']) {
  test(`a changed ${file} is not taken`, async ({ host, page }) => {
    await page.route(`**/${file}`, async (route) => {
      const response = await route.fetch();
      const body = Buffer.concat([await response.body(), Buffer.from(file.endsWith('wasm') ? [0, 1, 0] : '\n/**/')]);
      await route.fulfill({ response, body });
    });
    await host.open('strict-inline');
    await host.button().click();
    await expect(host.tag().getByRole('status')).toContainText('could not be loaded here');
  });
}

test('on a slow network a visitor sees that it is loading, and after a while what else can be done', async ({ host, page }) => {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.clock.install();
  await page.route('**/frame.html', async (route) => {
    await held;
    await route.continue();
  });
  await host.open('blog');
  await host.button().click();
  await expect(host.tag().getByRole('status')).toHaveText('The check is loading. ');
  await page.clock.runFor(21_000);
  await expect(host.tag().getByRole('status')).toContainText('The check has not answered yet.');
  await expect(host.tag().getByRole('link', { name: 'Open the check in its own tab' })).toBeVisible();
  letGo();
  await host.frame().locator('[data-heading]').waitFor();
  await expect(host.tag().getByRole('status')).toBeEmpty();
});

test('a frame written by hand works, and one in a strict sandbox works from memory and talks to nobody', async ({ page }) => {
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    window.told = [];
    addEventListener('message', ({ data }) => window.told.push(data));
  });
  await page.goto(`${hosts}/plain-frame.html`);
  const [strict, plain] = ['Self-check, strict', 'Self-check'].map((title) => page.locator(`iframe[title="${title}"]`).contentFrame());
  await plain.locator('[data-heading]').waitFor();
  await expect(plain.locator('html')).toHaveAttribute('data-theme', 'dark');
  await strict.locator('[data-heading]').waitFor();
  await expect(strict.getByRole('region', { name: 'Your answers cannot be saved here' })).toBeVisible();
  await saysThatNothingIsKept(strict);
  await goToTab(strict, 'Check');
  await answer(strict, 'foundation:risk-analysis', 'Not in place');
  // Not as high as what is in it, so it scrolls.
  const scrolls = await strict.locator('html').evaluate((top) => getComputedStyle(top).overflowY);
  expect(scrolls).not.toBe('hidden');
  expect(await page.evaluate(() => window.told)).toEqual([]);
  expect(errors).toEqual([]);
});

test('under the sandbox that hosts are told of, files are saved, questions copied, pages opened and printed', async ({ host, page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await host.open('empty');
  await page.evaluate((line) => (document.querySelector('main').innerHTML = line), frameLine({}, `${baseURL}/`));
  const check = page.locator('iframe').contentFrame();
  await goToTab(check, 'Check');
  await check.getByRole('link', { name: 'Continue', exact: true }).click();
  await answer(check, '164.312(a)(1)', 'I do not know');
  await goToTab(check, 'Files');
  const download = page.waitForEvent('download');
  await check.getByRole('button', { name: 'Save answers', exact: true }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await goToTab(check, 'Plan');
  await check.getByRole('button', { name: /^Copy/ }).first().click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  const opened = context.waitForEvent('page');
  await check.getByRole('link', { name: 'Open the check in its own tab' }).click();
  await (await opened).getByRole('heading', { level: 1 }).waitFor();
  // Without the permission a browser says in the console that it prints nothing.
  await goToTab(check, 'Result');
  await check.getByRole('button', { name: 'Print the report' }).first().click();
  await page.waitForTimeout(500);
  expect(host.errors).toEqual([]);
});

test('anybody may put the page of the frame into theirs, and nobody the page of its own', async ({ request }) => {
  const policy = async (file) => (await request.get(file)).headers()['content-security-policy'];
  expect(await policy('/frame.html')).toMatch(/; frame-ancestors \*$/);
  for (const file of ['/', '/index.html', '/boot.js', '/no-such-file']) {
    expect(await policy(file), file).toMatch(/; frame-ancestors 'self'$/);
  }
  expect((await request.get('/frame.html')).headers()['x-robots-tag']).toBe('noindex');
  expect(await (await request.get('/frame.html')).text()).toContain('<meta name="robots" content="noindex">');
  expect(await (await request.get('/')).text()).not.toContain('noindex');
});
