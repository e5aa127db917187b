// Knows: where a link leads that is opened or copied inside of somebody else's page.
// Must not know: what is at the place.

import { expect, goToTab, test } from './support.mjs';

const row = '164.312(d)';

for (const [mode, page] of [
  ['a frame', 'blog'],
  ['the page itself', 'strict-inline'],
]) {
  test(`in ${mode}, a link that is copied or opened beside it leads to the page of its own, there`, async ({
    host,
    page: around,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await host.open(page);
    const check = await host.start();
    await goToTab(check, 'Compare');
    const compared = check.locator(`[data-row="${row}"]`);
    await compared.getByRole('button', { name: /^Copy link/ }).click();
    await expect(compared.getByText('The link was copied.')).toBeVisible();
    const copied = await around.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/(.*\/)?index\.html#\/compare\/164\.312\(d\)$/);
    const own = await context.newPage();
    await own.goto(copied);
    await expect(own.locator(`[data-row="${row}"]`)).toBeFocused();

    const opened = context.waitForEvent('page');
    await check
      .getByRole('navigation')
      .getByRole('link', { name: 'Safeguards', exact: true })
      .click({ modifiers: ['ControlOrMeta'] });
    const beside = await opened;
    await expect(beside.getByRole('heading', { level: 1 })).toHaveText('Safeguards');
    expect(beside.url()).toMatch(/index\.html#\/safeguards$/);
    // And here everything is as it was.
    await expect(compared).toBeVisible();
  });
}
