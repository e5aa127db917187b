// Knows: how the self-check stands in the page itself.
// Must not know: the oddities of any one page.

import { answer, expect, goToTab, listening, test, watchListeners } from './support.mjs';

test('it starts in a shadow root, with the script, the style and the program and no more', async ({ host }) => {
  await host.open('strict-inline');
  await expect(host.button()).toBeVisible();
  expect(host.requests).toEqual(['/embed.js']);
  const check = await host.start();
  expect([...host.requests].sort()).toEqual(['/boot.js', '/embed.js', '/safeguard-check_bg.wasm', '/style.css']);
  await expect(check.locator('[data-heading]')).toBeFocused();
  for (const tab of ['Check', 'Compare', 'Safeguards', 'About']) await goToTab(check, tab);
  expect(host.requests).toHaveLength(4);
  // Whoever reads it here did not come to embed it.
  await expect(check.getByText('On your own website')).toHaveCount(0);
  expect(host.errors).toEqual([]);
  await expect(check.getByText('Whatever runs on this page could read your answers')).toBeVisible();
});

test('the page hears the same events, and nothing is left in its address', async ({ host, page }) => {
  await host.open('strict-inline');
  const check = await host.start();
  await goToTab(check, 'Check');
  await answer(check, 'foundation:risk-analysis', 'Not in place');
  await expect.poll(() => host.heard()).toEqual([
    ['ready', {}],
    ['started', {}],
  ]);
  expect(page.url()).toBe(`${process.env.HOSTS}/strict-inline.html`);
  await expect(page).toHaveTitle('A page of somebody else');
});

test('two stand beside each other under two names, and an element that others call app is left alone', async ({ host, page }) => {
  await host.open('two-inline');
  const [one, two] = [await host.start('one'), await host.start('two')];
  await expect(page.locator('#app > h1')).toHaveText('Two');
  // Read off the attribute, which counts before the tag for every reader, but not for this tool.
  await expect(one.locator('[data-heading]')).toHaveAttribute('aria-level', '2');
  await expect(two.locator('[data-heading]')).toHaveAttribute('aria-level', '4');
  await expect(two.getByRole('heading', { name: 'What you get' })).toHaveAttribute('aria-level', '5');
  await goToTab(two, 'Check');
  await answer(two, 'foundation:risk-analysis', 'Not in place');
  await expect(two.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['safeguard-check/two/assessment']);
  await expect(one.locator('[data-saved]')).toHaveText('Nothing to save yet');
});

test('taken out of the page it leaves nothing behind, and put back it is there again', async ({ host, page }) => {
  await page.addInitScript(watchListeners);
  await host.open('two-inline');
  const before = await listening(page);
  const check = await host.start('one');
  expect(await listening(page)).not.toEqual(before);
  await goToTab(check, 'Check');
  await answer(check, 'foundation:risk-analysis', 'Not in place');
  // At once, so that the last answer is not written down yet.
  await page.evaluate(() => {
    window.kept = document.querySelector('#one');
    window.kept.remove();
  });
  expect(await listening(page)).toEqual(before);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['safeguard-check/one/assessment']);
  for (let times = 0; times < 3; times += 1) {
    await page.evaluate(() => {
      window.kept.remove();
      document.querySelector('main').append(window.kept);
    });
  }
  await expect(check.locator('[data-heading]')).toHaveCount(1);
  await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  await page.evaluate(() => window.kept.remove());
  await page.waitForTimeout(200);
  expect(await listening(page)).toEqual(before);
  expect(host.errors).toEqual([]);
});

test('a tag that a script makes works, with the loader before it or after it', async ({ host, page }) => {
  await host.open('empty');
  const add = () =>
    page.evaluate(() => {
      const tag = document.createElement('safeguard-check');
      tag.setAttribute('mode', 'inline');
      document.querySelector('main').append(tag);
    });
  const load = () =>
    page.evaluate(
      (src) =>
        new Promise((loaded) => {
          const script = document.createElement('script');
          Object.assign(script, { src, onload: loaded });
          document.head.append(script);
        }),
      `${host.widget}/embed.js`,
    );
  await add();
  await load();
  await load();
  await add();
  await expect(page.getByRole('button', { name: 'Start the check here' })).toHaveCount(2);
  await host.start();
  expect(host.errors).toEqual([]);
});

test('a wrapper that sets attributes later, as React and Vue do, is followed before the click', async ({ host, page }) => {
  await host.open('empty');
  await page.evaluate((src) => {
    const tag = document.createElement('safeguard-check');
    document.querySelector('main').append(tag);
    document.head.append(Object.assign(document.createElement('script'), { src }));
    setTimeout(() => {
      tag.setAttribute('mode', 'inline');
      tag.setAttribute('label', 'Ours');
      tag.setAttribute('view', 'safeguards');
    }, 300);
  }, `${host.widget}/embed.js`);
  await expect(host.tag().getByRole('heading', { name: 'Ours' })).toBeVisible();
  await host.button().click();
  await expect(host.tag().getByRole('region', { name: 'Ours' })).toBeVisible();
  await expect(host.tag().locator('iframe')).toHaveCount(0);
  await expect(host.tag().getByRole('navigation').first().getByRole('link')).toHaveText(['Compare', 'Safeguards', 'About']);
});

test('the colors of the host are used inside of the page as well, where they are legible', async ({ host, page }) => {
  await host.open('empty');
  await page.evaluate((src) => {
    document.querySelector('main').innerHTML =
      '<safeguard-check mode="inline" color-accent="#7a1f5c" color-surface="#7a1f5c" size-text="20px"></safeguard-check>';
    document.head.append(Object.assign(document.createElement('script'), { src }));
  }, `${host.widget}/embed.js`);
  const check = await host.start();
  await expect(check.locator('.sgc-button').first()).toHaveCSS('background-color', 'rgb(122, 31, 92)');
  await expect(check.locator('.sgc')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(check.locator('.sgc')).toHaveCSS('font-size', '20px');
});
