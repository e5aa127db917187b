// Knows: the drawer over the page, and how it is left.
// Must not know: what is in it.

import { expect, goToTab, test } from './support.mjs';

const open = (host) => host.tag().getByRole('button', { name: 'Open the check' });

test('the drawer opens over the page, and the focus moves in', async ({ host }) => {
  await host.open('drawer');
  expect(host.requests).toEqual(['/embed.js']);
  await open(host).click();
  const drawer = host.tag().getByRole('dialog', { name: 'Check your technical safeguards' });
  await expect(drawer).toBeVisible();
  await expect(host.frame().locator('[data-heading]')).toBeFocused();
  const [width, height] = await drawer.evaluate((element) => [element.clientWidth, element.clientHeight - innerHeight]);
  expect([width, height]).toEqual([800, 0]);
  // It is as high as the window, so what is in it scrolls.
  expect(await host.frame().locator('html').evaluate((top) => top.scrollHeight > top.clientHeight)).toBe(true);
});

for (const [where, act] of Object.entries({
  'Escape inside of the check': ({ page }) => page.keyboard.press('Escape'),
  'Escape on its own button': async ({ host, page }) => {
    await host.tag().getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
  },
  'its own button': ({ host }) => host.tag().getByRole('button', { name: 'Close' }).click(),
})) {
  test(`${where} closes the drawer and gives the focus back`, async ({ host, page }) => {
    await host.open('drawer');
    await open(host).focus();
    await page.keyboard.press('Enter');
    await expect(host.frame().locator('[data-heading]')).toBeFocused();
    await act({ host, page });
    await expect(host.tag().getByRole('dialog')).toHaveCount(0);
    const focused = await host.tag().evaluate((element) => element.shadowRoot.activeElement?.textContent);
    expect(focused).toBe('Open the check');
    // Opened again, it is as it was left, and nothing is loaded again.
    const requests = host.requests.length;
    await page.keyboard.press('Enter');
    await expect(host.frame().locator('[data-heading]')).toBeVisible();
    expect(host.requests).toHaveLength(requests);
  });
}

test('a click that gives the button no focus, as in Safari, has the focus given back to it all the same', async ({ host, page }) => {
  await host.open('drawer');
  await open(host).evaluate((button) => button.click());
  await expect(host.frame().locator('[data-heading]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(host.tag().getByRole('dialog')).toHaveCount(0);
  const focused = await host.tag().evaluate((element) => element.shadowRoot.activeElement?.textContent);
  expect(focused).toBe('Open the check');
});

test('on a phone the drawer is as wide as the page', async ({ host, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await host.open('drawer');
  await open(host).click();
  await host.frame().locator('[data-heading]').waitFor();
  const box = await host.tag().getByRole('dialog').boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 });
});

test('Escape in a search empties it first, and closes the drawer after that', async ({ host, page }) => {
  await host.open('drawer');
  await open(host).click();
  const check = host.frame();
  await goToTab(check, 'Compare');
  const search = check.getByRole('searchbox');
  await search.fill('encryption');
  await expect.poll(() => check.locator('[data-row]:visible').count()).toBeLessThan(40);
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(host.tag().getByRole('dialog')).toBeVisible();
  await expect.poll(() => check.locator('[data-row]:visible').count()).toBeGreaterThan(40);
  await page.keyboard.press('Escape');
  await expect(host.tag().getByRole('dialog')).toHaveCount(0);
});

test('what is chosen about loading is told to the author, because a drawer is loaded when it is opened', async ({ host }) => {
  await host.open('drawer');
  await host.tag().evaluate((tag) => tag.setAttribute('load', 'eager'));
  await expect(host.tag().locator('.told')).toHaveText('For the author of this page: load="eager" is not possible. Allowed is click with drawer.');
  expect(host.requests).toEqual(['/embed.js']);
});
