// Knows: the pages about single items and those to look things up.
// Must not know: what is told on them.

import { expect, test } from './support/page.mjs';
import { proposedItems } from './support/proposed.mjs';
import { assessment, bothRules } from './support/stored.mjs';
import { items } from './support/words.mjs';

const all = [...items, ...proposedItems];

test('next leads through all 55 items, with nothing empty on any page, each under a title of its own', async ({ page, visitor }) => {
  test.setTimeout(120_000);
  const titles = new Set();
  await visitor.open(`safeguards/${all[0].id}`);
  for (const [index, item] of all.entries()) {
    await visitor.isAt(`safeguards/${item.id}`);
    await expect(visitor.heading).toHaveText(item.title);
    titles.add(await page.title());
    const empty = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, blockquote)')]
        .filter((element) => !element.textContent.trim())
        .map((element) => element.outerHTML),
    );
    expect(empty, item.id).toEqual([]);
    const official = page.getByRole('main').locator('a[target="_blank"]').first();
    await expect(official, item.id).toHaveAttribute('rel', 'noopener noreferrer');
    const next = page.getByRole('navigation', { name: 'Items beside this one' }).getByRole('link').last();
    if (index < all.length - 1) await next.click();
  }
  await expect(page.getByRole('navigation', { name: 'Items beside this one' }).getByRole('link')).toHaveCount(1);
  expect(titles.size).toBe(all.length);
});

test('counterparts lead both ways, as the answers are reused', async ({ page, visitor }) => {
  await visitor.open('safeguards');
  for (const { id, reuses } of proposedItems.filter(({ reuses }) => reuses.length)) {
    await visitor.goTo(`safeguards/${id}`);
    for (const ancestor of reuses) {
      await expect(page.locator(`main a[href="#/safeguards/${ancestor}"]`).first(), id).toBeVisible();
    }
  }
  for (const { id } of items.slice(2)) {
    await visitor.goTo(`safeguards/${id}`);
    for (const heir of proposedItems.filter(({ reuses }) => reuses.includes(id))) {
      await expect(page.locator(`main a[href="#/safeguards/${heir.id}"]`).first(), id).toBeVisible();
    }
  }
});

test('a page shows the answer and the status with its reason, and leads to the question', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(bothRules));
  await visitor.open('safeguards/164.312(a)(2)(i)');
  const answers = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'In your answers' }).first();
  await expect(answers).toContainText('Open');
  await expect(answers).toContainText('You answered that it is not in place.');
  await answers.getByRole('link', { name: /^Answer/ }).click();
  await visitor.isAt('check/item/164.312(a)(2)(i)');
});

test('every sentence about the law stands beside the paragraph that it rests on', async ({ page, visitor }) => {
  await visitor.open('sentences');
  const rows = page.getByRole('main').locator('tbody tr:has(td)');
  expect(await rows.count()).toBeGreaterThan(250);
  const without = await rows.evaluateAll((all) =>
    all
      .map((row) => row.textContent)
      .filter((text) => !/§1\d\d|\d FR \d|Unified Agenda/.test(text)),
  );
  // The law of the states is no part of either rule.
  expect(without).toEqual([expect.stringMatching(/^State law/)]);
});

test('the pages to look things up are found from the list', async ({ page, visitor }) => {
  await visitor.open('safeguards');
  for (const [name, place] of [
    ['Glossary', 'glossary'],
    ['Questions and answers', 'questions'],
    ['What the proposal would change outside §164.312', 'elsewhere'],
    ['Every sentence about the law', 'sentences'],
  ]) {
    await page.getByRole('main').getByRole('link', { name: new RegExp(`^${name}`) }).first().click();
    await visitor.isAt(place);
    await page.goBack();
    await visitor.isAt('safeguards');
  }
});
