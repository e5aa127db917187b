// Knows: pages that change their places by themselves, and that the self-check comes and goes with them.
// Must not know: what the places of the self-check are.

import { answer, expect, goToTab, test } from './support.mjs';

const go = (page, name) => page.locator('body > nav').getByRole('link', { name, exact: true }).click();

for (const [name, mode] of [['Check', 'in a frame'], ['Inline', 'in the page itself']]) {
  test(`${mode} it goes with its place and comes back with it, answers included`, async ({ host, page }) => {
    await host.open('routes');
    const before = host.requests.length;
    await go(page, name);
    const check = await host.start();
    await goToTab(check, 'Check');
    await answer(check, 'foundation:risk-analysis', 'Not in place');
    await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
    const address = page.url();

    await go(page, 'News');
    await expect(host.tag()).toHaveCount(0);
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(await page.evaluate(() => history.state)).toEqual({ of: 'the host' });

    await page.goBack();
    expect(page.url()).toBe(address);
    const again = await host.start();
    await expect(again.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
    await goToTab(again, 'Result');
    await goToTab(again, 'Check');
    await expect(again.locator('[data-item="foundation:risk-analysis"] input:checked')).toHaveCount(1);
    expect(host.errors).toEqual([]);
    // The loader is not asked for again, and neither is the program where the page keeps it.
    expect(host.requests.slice(before).filter((path) => path === '/embed.js')).toHaveLength(0);
    if (name === 'Inline') expect(host.requests.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
  });
}

test('in the page itself its steps leave the address and the history of the page alone', async ({ host, page }) => {
  await host.open('routes');
  await go(page, 'Inline');
  const check = await host.start();
  const place = () => page.evaluate(() => [location.href, history.length, JSON.stringify(history.state)]);
  const before = await place();
  for (const tab of ['Check', 'Compare', 'Safeguards', 'About']) await goToTab(check, tab);
  expect(await place()).toEqual(before);
  // And a place of the page, called as one of the check is, is none of the check.
  const heading = await check.locator('[data-heading]').textContent();
  await page.evaluate(() => {
    location.hash = '#/compare';
  });
  await page.waitForTimeout(300);
  await expect(check.locator('[data-heading]')).toHaveText(heading);
});
