// Knows: that each row of the comparison has an address of its own, and who leads there.
// Must not know: what stands in a row.

import { expect, test } from './support/page.mjs';
import { pressOn } from './support/keyboard.mjs';
import { fates, proposedItems } from './support/proposed.mjs';
import { refuseToCopy } from './support/trouble.mjs';
import { about, currentItems, screens } from './support/words.mjs';

const compared = [...currentItems, ...proposedItems];
const row = (page, id) => page.locator(`article[data-row="${id}"]`);
const copy = (page, { id, title }) => row(page, id).getByRole('button', { name: about('Copy link', title) });

/** The row of the address has the focus, and its title is in sight. */
async function isFound(page, id) {
  await expect(row(page, id), id).toBeFocused();
  await expect(row(page, id).getByRole('heading', { level: 4 }), id).toBeInViewport();
}

test('each of the 53 addresses opens its row, when it is typed into a new window', async ({ page, visitor }) => {
  // 53 times from the beginning.
  test.slow();
  for (const { id } of compared) {
    await visitor.open(`compare/${id}`);
    await expect(visitor.heading).toHaveText(screens.compare.title);
    await visitor.isAt(`compare/${id}`);
    await isFound(page, id);
  }
});

test('each of the 53 addresses shows its row on a phone, whatever is filtered and searched', async ({ page, visitor }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 640 });
  await visitor.open('compare');
  await page.getByRole('button', { name: 'Removed (1)', exact: true }).click();
  await page.getByRole('searchbox').fill('nowhere to be found');
  await expect(page.locator('article[data-row]:visible')).toHaveCount(0);
  for (const { id } of compared) {
    await visitor.goTo(`compare/${id}`);
    await expect(page.locator('article[data-row]:visible')).toHaveCount(1);
    await isFound(page, id);
  }
  // What was chosen stays chosen.
  await expect(page.getByRole('button', { name: 'Removed (1)', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('searchbox')).toHaveValue('nowhere to be found');
});

test('back and forward lead from row to row', async ({ page, visitor }) => {
  await visitor.open('compare/164.312(a)(2)(iv)');
  await visitor.goTo('compare/nprm:164.312(b)(2)');
  await isFound(page, 'nprm:164.312(b)(2)');
  await page.goBack();
  await isFound(page, '164.312(a)(2)(iv)');
  await page.goForward();
  await isFound(page, 'nprm:164.312(b)(2)');
});

test('each of the 53 links is copied to the letter, and leads back to its row', async ({ page, context, visitor, baseURL }) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.open('compare');
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  for (const item of compared) {
    await copy(page, item).click();
    await expect(row(page, item.id)).toContainText('The link was copied.');
    expect(await read()).toBe(`${baseURL}/#/compare/${item.id}`);
  }
  await expect(visitor.status).toHaveText(/^The link was copied\./);
  // With another row in the address, and with the keyboard.
  await visitor.goTo('compare/164.312(b)');
  const [item] = compared;
  await copy(page, item).focus();
  await page.keyboard.press('Enter');
  await expect.poll(read).toBe(`${baseURL}/#/compare/${item.id}`);
  await expect(copy(page, item)).toBeFocused();
  await visitor.isAt('compare/164.312(b)');
});

for (const [how, refuse] of [
  ['refuses to copy', refuseToCopy],
  ['has no clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
]) {
  test(`where the browser ${how}, the link is shown, and said`, async ({ page, visitor, baseURL }) => {
    await page.addInitScript(refuse);
    await visitor.open('compare/nprm:164.312(j)');
    const item = compared.at(-1);
    await copy(page, item).click();
    const sentence = `The browser does not let this page copy. The link is ${baseURL}/#/compare/${item.id}`;
    await expect(row(page, item.id).getByText(sentence)).toBeVisible();
    await expect(visitor.status).toHaveText(sentence);
  });
}

test('the five addressable specifications are told in four steps, and each leads to its row', async ({ page, visitor }) => {
  await visitor.open('compare');
  const story = page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: 'The five addressable specifications', exact: true }),
  });
  const steps = story.getByRole('listitem');
  const told = [
    ['Addressable to mandatory if finalized', ['164.312(a)(2)(iii)']],
    ['Addressable to mandatory if finalized', ['164.312(a)(2)(iv)', '164.312(e)(2)(ii)']],
    ['Removed', ['164.312(c)(2)']],
    ['Absorbed', ['164.312(e)(2)(i)']],
  ];
  await expect(steps).toHaveCount(told.length);
  for (const [index, [change, ids]] of told.entries()) {
    await expect(steps.nth(index)).toContainText(change);
    await expect(steps.nth(index).getByRole('link')).toHaveText(ids.map((id) => `§${id}`));
  }
  // Together they are the five, each once.
  const addressable = currentItems.filter(({ label }) => label === 'Addressable').map(({ id }) => id);
  expect(told.flatMap(([, ids]) => ids).sort()).toEqual(addressable.sort());
  await expect(story).toContainText(
    'So three would become mandatory, two of them merged into one standard; one would be absorbed and one removed.',
  );
  for (const id of addressable) {
    await pressOn(page, steps.getByRole('link', { name: `§${id}`, exact: true }));
    await visitor.isAt(`compare/${id}`);
    await isFound(page, id);
    await page.getByRole('button', { name: 'Skip to the content' }).focus();
  }
});

test('inside a row, each paragraph leads to the row of its own', async ({ page, visitor }) => {
  await visitor.open('compare');
  for (const { id, scored } of fates) {
    for (const heir of scored) {
      await row(page, id).locator(`a[href="#/compare/${heir}"]`).first().click();
      await isFound(page, heir);
      await row(page, heir).locator(`a[href="#/compare/${id}"]`).first().click();
      await isFound(page, id);
    }
  }
});
