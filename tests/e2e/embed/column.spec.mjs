// Knows: how the self-check stands in a narrow column of a wide page, and what it leaves alone there.
// Must not know: what any screen says.

import { answer, expect, goToTab, test } from './support.mjs';

/** The page of a host in a wide window, with the self-check in a column of it. */
async function inColumn(host) {
  await host.open('strict-inline');
  await host.tag().evaluate((tag) => {
    tag.style.width = '340px';
  });
  const check = await host.start();
  // It scrolls there.
  await expect(check.locator('[data-heading]')).toBeFocused();
  return check;
}

test('in a narrow column of a wide page, what stands beside each other elsewhere stands below', async ({ host }) => {
  const check = await inColumn(host);
  await goToTab(check, 'Check');
  await answer(check, 'foundation:risk-analysis', 'Not in place');
  await goToTab(check, 'Plan');
  const name = await check.locator('dt').first().boundingBox();
  const value = await check.locator('dd').first().boundingBox();
  expect(value.x).toBe(name.x);
  expect(value.y).toBeGreaterThanOrEqual(name.y + name.height);
});

test('the button that skips to the content lies on nothing of the page above, and is seen where it belongs', async ({ host, page }) => {
  const check = await inColumn(host);
  const skip = check.getByRole('button', { name: 'Skip to the content' });
  const top = (await host.tag().boundingBox()).y;
  expect((await skip.boundingBox()).y).toBeGreaterThanOrEqual(top);
  const isHit = () =>
    skip.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return button.getRootNode().elementFromPoint(left + width / 2, top + height / 2) === button;
    });
  expect(await isHit()).toBe(false);
  await page.keyboard.press('Tab');
  await skip.focus();
  expect(await isHit()).toBe(true);
});
