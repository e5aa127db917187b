// Knows: what a page gets that has the tag in it: a card, then a frame that behaves.
// Must not know: the oddities of any one page.

import { answer, expect, goToTab, test } from './support.mjs';

const files = ['/boot.js', '/embed.js', '/frame.html', '/safeguard-check_bg.wasm', '/style.css'];

test('before the click nothing but the loader is asked for, and from "ready" on nothing at all', async ({ host, page }) => {
  await host.open('blog');
  await expect(host.button()).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(500);
  expect(host.requests).toEqual(['/embed.js']);
  const check = await host.start();
  expect([...host.requests].sort()).toEqual(files);
  for (const tab of ['Check', 'Look ahead', 'Result', 'Compare', 'Safeguards', 'Files', 'About']) {
    await goToTab(check, tab);
    await check.locator('[data-heading]').waitFor();
  }
  await page.waitForTimeout(300);
  expect(host.requests).toHaveLength(files.length);
  expect(host.errors).toEqual([]);
});

test('the plain link of the host stays, is shown on the card, and leads where the host says', async ({ host, baseURL }) => {
  await host.open('blog');
  await expect(host.button()).toBeVisible();
  const link = host.tag().getByRole('link', { name: 'Check your technical safeguards' });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', `${baseURL}/`);
});

test('without script the content inside of the tag is shown', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env.HOSTS}/blog.html`);
  const link = page.getByRole('link', { name: 'Check your technical safeguards' });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('href', `${baseURL}/`);
  await context.close();
});

for (const width of [320, 360, 768, 1280]) {
  test(`at ${width} pixels the frame is as high as what is in it, with one scroll bar and no flicker`, async ({ host, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await host.open('blog');
    const check = await host.start();
    const seen = [];
    for (const tab of ['Start', 'Check', 'Compare', 'Safeguards', 'About']) {
      await goToTab(check, tab);
      seen.push(await host.fits());
      const scrolls = () =>
        check.locator('html').evaluate((top) => ({
          down: top.scrollHeight > top.clientHeight + 1,
          across: top.scrollWidth > top.clientWidth,
        }));
      // What comes into sight gets its height then, and the frame with it.
      await expect.poll(scrolls, tab).toEqual({ down: false, across: false });
    }
    expect(new Set(seen).size).toBeGreaterThan(2);
    // Left alone, it neither grows nor trembles.
    const sizes = await page.evaluate(async () => {
      const frame = document.querySelector('safeguard-check').shadowRoot.querySelector('iframe');
      const sizes = new Set();
      for (let times = 0; times < 40; times += 1) {
        sizes.add(frame.style.height);
        await new Promise(requestAnimationFrame);
      }
      return [...sizes];
    });
    expect(sizes).toHaveLength(1);
    const across = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(across).toBe(false);
  });
}

test('the frame follows when the page becomes narrower and wider again', async ({ host, page }) => {
  await host.open('blog');
  await host.start();
  const wide = await host.fits();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(() => host.fits()).toBeGreaterThan(wide);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => host.fits()).toBe(wide);
});

test('the focus moves in at the click, and out of it again with the keyboard', async ({ host, page }) => {
  await host.open('blog');
  await host.button().focus();
  await page.keyboard.press('Enter');
  const check = host.frame();
  await expect(check.locator('[data-heading]')).toBeFocused();
  await page.evaluate(() => document.querySelector('main').append(Object.assign(document.createElement('button'), { id: 'after' })));
  const outside = () => page.evaluate(() => document.activeElement?.id === 'after');
  for (let times = 0; times < 80 && !(await outside()); times += 1) await page.keyboard.press('Tab');
  expect(await outside()).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await outside()).toBe(false);
  await expect(check.locator(':focus')).toHaveCount(1);
});

test('a step scrolls the page to where the step begins', async ({ host, page }) => {
  await host.open('blog');
  const check = await host.start();
  await goToTab(check, 'Check');
  const go = check.getByRole('link', { name: 'Continue', exact: true });
  await go.scrollIntoViewIfNeeded();
  await go.click();
  await expect(check.locator('[data-heading]')).toHaveText('Access control');
  await expect
    .poll(() => host.iframe().evaluate((element) => Math.abs(Math.round(element.getBoundingClientRect().top))))
    .toBeLessThan(400);
  await expect(check.locator('[data-heading]')).toBeInViewport();
});

test('a link to a question scrolls the page to that question', async ({ host, page }) => {
  await host.open('blog');
  const check = await host.start();
  await goToTab(check, 'Safeguards');
  const id = '164.312(a)(2)(iv)';
  await check.locator(`a[href$="#/check/item/${id}"]`).click();
  const question = check.locator(`[data-item="${id}"]`);
  await expect(question.locator('input').first()).toBeFocused();
  // What is in the upper half of the window already stays where it is.
  const half = page.viewportSize().height / 2;
  await expect.poll(async () => Math.abs((await question.boundingBox()).y - half / 2)).toBeLessThanOrEqual(half / 2 + 1);
});

test('it opens at the item that the host names, under the headings of the host, in its colors', async ({ host, page }) => {
  await host.open('eager');
  const check = host.frame();
  await check.locator('[data-item="164.312(a)(2)(iv)"]').waitFor();
  await expect(check.locator('[data-heading]')).toHaveText('Access control');
  await expect(check.locator('[data-heading]')).toHaveAttribute('aria-level', '3');
  await expect(check.locator('.sgc-question__title').first()).toHaveAttribute('aria-level', '4');
  expect(await check.locator('html').evaluate((top) => top.ownerDocument.title)).toBe('Self-check of a host');
  await expect(host.iframe()).toHaveAttribute('title', 'Self-check of a host');
  const color = check.locator('.sgc-button').first();
  await expect(color).toHaveCSS('background-color', 'rgb(122, 31, 92)');
  await expect(color).toHaveCSS('border-radius', '6px');
  // Nobody clicked, so neither the focus nor the page has moved.
  expect(await page.evaluate(() => [scrollY, document.activeElement.tagName])).toEqual([0, 'BODY']);
});

test('the link of the host comes after the result, is marked as the host’s, and learns nothing', async ({ host, page }) => {
  await host.open('eager');
  const check = host.frame();
  await answer(check, '164.312(a)(2)(iv)', 'Not in place');
  await goToTab(check, 'Result');
  const call = check.getByRole('complementary', { name: 'From the website around this check' });
  await expect(call).toContainText('It is not part of the result');
  const link = call.getByRole('link', { name: 'Talk to us' });
  await expect(link).toHaveAttribute('href', 'https://host.example/talk');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect(link).toHaveAttribute('target', '_blank');
  const isLast = await call.evaluate((element) => element.parentElement.lastElementChild === element);
  expect(isLast).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(call).toBeHidden();
});

test('the theme of the host counts, and is followed when the host changes it', async ({ host, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await host.open('dark');
  const check = await host.start();
  const surface = () => check.locator('.sgc').evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await surface()).toBe('rgb(15, 25, 32)');
  await host.tag().evaluate((element) => element.setAttribute('theme', 'light'));
  await expect.poll(surface).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(surface).toBe('rgb(255, 255, 255)');
  await host.tag().evaluate((element) => element.removeAttribute('theme'));
  await expect.poll(surface).toBe('rgb(15, 25, 32)');
});

test('a custom property on the tag counts as its attribute does, and an illegible one gives way', async ({ host, page }) => {
  const warnings = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await host.open('empty');
  await page.addStyleTag({ content: 'safeguard-check { --sgc-color-accent: #7a1f5c; --sgc-color-text: #dddddd; --sgc-font: "Courier New", monospace }' });
  await page.evaluate((src) => {
    document.querySelector('main').append(document.createElement('safeguard-check'));
    document.body.append(Object.assign(document.createElement('script'), { src }));
  }, `${host.widget}/embed.js`);
  const check = await host.start();
  await expect(check.locator('.sgc-button').first()).toHaveCSS('background-color', 'rgb(122, 31, 92)');
  await expect(check.locator('.sgc')).toHaveCSS('color', 'rgb(16, 34, 44)');
  await expect(check.locator('.sgc')).toHaveCSS('font-family', '"Courier New", monospace');
  expect(warnings.join()).toContain('in the light theme color-text on color-surface');
});

test('what the author of a page wrote wrong is said in place, and the check works without it', async ({ host }) => {
  await host.open('wrong');
  const told = host.tag().locator('.told');
  await expect(told).toHaveText([
    'For the author of this page: theme="sepia" is not possible. Allowed is auto, light, dark.',
    'For the author of this page: heading-level="9" is not possible. Allowed is 1, 2, 3, 4, 5, 6.',
    'For the author of this page: color-accent="red" is not possible. Allowed is a color such as #0b5a75.',
  ]);
  const check = await host.start();
  await expect(check.locator('[data-heading]')).toHaveText('Where do your technical safeguards stand?');
  await expect(told.nth(2)).toBeVisible();
});

test('the comparison alone has the tabs that belong to it', async ({ host, page }) => {
  await host.open('empty');
  await page.evaluate((src) => {
    document.querySelector('main').innerHTML = '<safeguard-check view="compare" start="nprm:164.312(a)(2)(v)"></safeguard-check>';
    document.body.append(Object.assign(document.createElement('script'), { src }));
  }, `${host.widget}/embed.js`);
  const check = await host.start();
  await expect(check.getByRole('navigation').first().getByRole('link')).toHaveText(['Compare', 'Safeguards', 'About']);
  await expect(check.locator('[data-row="nprm:164.312(a)(2)(v)"]')).toBeFocused();
});

test('two on a page keep their answers apart, and the loader counts once', async ({ host, page }) => {
  await host.open('two');
  const [one, two] = [await host.start('one'), await host.start('two')];
  await goToTab(one, 'Safeguards');
  // The other one is below a long list then.
  await host.fits('one');
  await goToTab(two, 'Check');
  await answer(two, 'foundation:risk-analysis', 'Not in place');
  await expect(two.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  await expect(one.locator('[data-saved]')).toHaveText('Nothing to save yet');
  const keys = await page
    .frames()
    .find((frame) => frame.url().includes('instance=two'))
    .evaluate(() => Object.keys(localStorage));
  expect(keys).toEqual(['safeguard-check/two/assessment']);
});

test('nothing is kept where the host wants it so, and that is said', async ({ host, page }) => {
  await host.open('empty');
  await page.evaluate((src) => {
    document.querySelector('main').innerHTML = '<safeguard-check storage="none"></safeguard-check>';
    document.body.append(Object.assign(document.createElement('script'), { src }));
  }, `${host.widget}/embed.js`);
  const check = await host.start();
  await expect(check.locator('[data-saved]')).toHaveText('Not kept here: save your answers to a file before you leave');
  await expect(check.getByText('and nothing is kept here: the answers are gone')).toBeVisible();
  await expect(check.getByText('Your answers stay with you. Nothing is kept:')).toBeVisible();
  await expect(check.getByText('Answers are kept in this browser')).toHaveCount(0);
  await goToTab(check, 'Check');
  await answer(check, 'foundation:risk-analysis', 'Not in place');
  await page.waitForTimeout(500);
  const kept = await page.frames().at(-1).evaluate(() => Object.keys(localStorage));
  expect(kept).toEqual([]);
  // Erasing changes nothing about that.
  await goToTab(check, 'Start');
  await check.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await check.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(check.locator('[data-saved]')).toHaveText('Not kept here: save your answers to a file before you leave');
});

test('taken out of the page and put back, it is there again with its answers, and nobody listens in between', async ({ host, page }) => {
  await host.open('blog');
  const check = await host.start();
  await goToTab(check, 'Check');
  await answer(check, 'foundation:risk-analysis', 'Not in place');
  await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  await page.evaluate(() => {
    window.kept = document.querySelector('safeguard-check');
    window.kept.remove();
  });
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.evaluate(() => document.querySelector('main').append(window.kept));
  await host.frame().locator('[data-heading]').waitFor();
  await expect(host.frame().locator('[data-saved]')).toHaveText(/^Saved in this browser/);
});

// Pages that a browser has kept are a matter of tests/engines: the browser here keeps none.
test('when somebody comes back to a page that was loaded anew, the card is there and the answers are', async ({ host, page }) => {
  await host.open('blog');
  const check = await host.start();
  await goToTab(check, 'Check');
  await answer(check, 'foundation:risk-analysis', 'Not in place');
  await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  await page.goto(`${process.env.HOSTS}/empty.html`);
  await page.goBack();
  const again = await host.start();
  await expect(again.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
});

test('a part that is shown later loads it when it is shown, not before', async ({ host, page }) => {
  await host.open('visible');
  await page.waitForTimeout(500);
  expect(host.requests).toEqual(['/embed.js']);
  await page.getByRole('button', { name: 'Show the part' }).click();
  await host.frame().locator('[data-heading]').waitFor();
  await host.fits();
  // Hidden and shown again, it is as high as before.
  await page.getByRole('button', { name: 'Show the part' }).click();
  await page.getByRole('button', { name: 'Show the part' }).click();
  await host.fits();
});

test('it says where answers are kept, and opens in its own tab', async ({ host, context, baseURL }) => {
  await host.open('blog');
  const check = await host.start();
  await expect(check.getByText('Your browser keeps the answers for this website alone')).toBeVisible();
  const opened = context.waitForEvent('page');
  await check.getByRole('link', { name: 'Open the check in its own tab' }).click();
  const tab = await opened;
  await tab.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(tab.url()).pathname).toBe('/index.html');
  expect(new URL(tab.url()).origin).toBe(baseURL);
});

test('a link to a tab of its own leads to what the host chose', async ({ host, baseURL }) => {
  await host.open('new-tab');
  const link = host.tag().getByRole('link', { name: 'Open the check in its own tab' });
  await expect(link).toHaveAttribute('href', `${baseURL}/index.html#/compare/nprm:164.312(a)(2)(v)`);
  expect(host.requests).toEqual(['/embed.js']);
});
