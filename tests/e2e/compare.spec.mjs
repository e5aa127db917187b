// Knows: what the comparison shows, finds and leads to.
// Must not know: how a change is told in words.

import { readFile } from 'node:fs/promises';
import { expect, test } from './support/page.mjs';
import { proposedItems } from './support/proposed.mjs';
import { assessment, bothRules } from './support/stored.mjs';
import { refuseToCopy } from './support/trouble.mjs';
import { currentItems } from './support/words.mjs';

const official = JSON.parse(await readFile(new URL('../fixtures/official-text.json', import.meta.url), 'utf8'));
const rows = (page) => page.locator('article[data-row]:visible');
const row = (page, id) => page.locator(`article[data-row="${id}"]`);
const filter = (page, name) => page.getByRole('button', { name, exact: true });
const ids = [...currentItems, ...proposedItems].map(({ id }) => id);

test('every item of both rules has its row, without a single answer', async ({ page, visitor }) => {
  await visitor.open('compare');
  await expect(rows(page)).toHaveCount(53);
  expect(await rows(page).evaluateAll((all) => all.map((row) => row.dataset.row))).toEqual(ids);
  await expect(page.getByText('53 of 53 comparisons shown.')).toBeVisible();
});

test('each filter shows as many as it says', async ({ page, visitor }) => {
  await visitor.open('compare');
  for (const [name, count] of Object.entries({
    Strengthened: 8,
    'Addressable to mandatory if finalized': 3,
    'New in §164.312': 30,
    Absorbed: 1,
    Removed: 1,
    Everything: 53,
  })) {
    await filter(page, `${name} (${count})`).click();
    await expect(rows(page)).toHaveCount(count);
    await expect(filter(page, `${name} (${count})`)).toHaveAttribute('aria-pressed', 'true');
  }
});

test('filter, standard and search work together', async ({ page, visitor }) => {
  await visitor.open('compare');
  await page.getByLabel('Standard', { exact: true }).selectOption({ label: '§164.312(f) Authentication' });
  await expect(rows(page)).toHaveCount(4);
  await filter(page, 'New in §164.312 (30)').click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('searchbox').fill('unique PASSWORDS');
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, 'nprm:164.312(f)(2)(i)')).toBeVisible();
  await page.getByRole('searchbox').fill('zebra');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('0 of 53 comparisons shown.').first()).toBeVisible();
});

test('what is searched is marked, in official wording as in our words, and it is said how many', async ({
  page,
  visitor,
}) => {
  await visitor.open('compare');
  await page.getByRole('searchbox').fill('48 hours');
  const marked = rows(page).locator('mark.sgc-hit');
  await expect(marked.first()).toBeVisible();
  await visitor.isWhole();
  const texts = new Set((await marked.allTextContents()).map((text) => text.toLowerCase()));
  expect([...texts].sort()).toEqual(['48', 'hours']);
  await expect(row(page, 'nprm:164.312(i)(2)(i)').locator('q mark.sgc-hit')).not.toHaveCount(0);
  await expect(row(page, 'nprm:164.312(i)(2)(i)').locator('dd mark.sgc-hit')).not.toHaveCount(0);
  const count = await rows(page).count();
  await expect(visitor.status).toHaveText(`${count} of 53 comparisons shown.`);
});

test('official wording is there to the letter, with what carries the difference marked and heard', async ({
  page,
  visitor,
}) => {
  await visitor.open('compare');
  const quoted = await rows(page).evaluateAll((all) =>
    all.map((row) => ({
      id: row.dataset.row,
      texts: [...row.querySelectorAll('q')].map((quote) => {
        const copy = quote.cloneNode(true);
        for (const heard of copy.querySelectorAll('.sgc-visually-hidden')) heard.remove();
        return copy.textContent;
      }),
    })),
  );
  const wording = { ...official.current, ...official.proposed };
  const textOf = (id) => (typeof wording[id] === 'string' ? wording[id] : wording[id].text);
  for (const { id, texts } of quoted) {
    const item = proposedItems.find((item) => item.id === id);
    const expected = item
      ? [...item.reuses, id]
      : [id, ...proposedItems.filter(({ reuses }) => reuses.includes(id)).map(({ id }) => id)];
    expect(texts, id).toEqual(expected.map(textOf));
  }
  const mark = row(page, 'nprm:164.312(b)(2)').locator('mark.sgc-emphasis').filter({ hasText: 'at rest and in transit' });
  await expect(mark).toHaveCSS('font-weight', '700');
  await expect(mark).toHaveCSS('text-decoration-line', 'underline');
  await expect(row(page, 'nprm:164.312(b)(2)')).toContainText('emphasis begins: at rest and in transit :emphasis ends');
  await expect(row(page, 'nprm:164.312(b)(2)')).toContainText('Emphasis ours.');
});

test('every row has an address that opens it and puts the focus there', async ({ page, visitor }) => {
  await visitor.open('compare');
  for (const id of ids) {
    await visitor.goTo(`compare/${id}`);
    await expect(row(page, id), id).toBeFocused();
    await expect(row(page, id), id).toBeInViewport();
  }
  // Loaded anew, too.
  for (const id of ['164.312(a)(2)(iv)', 'nprm:164.312(a)(2)(iv)']) {
    await visitor.open(`compare/${id}`);
    await expect(row(page, id)).toBeFocused();
    await expect(row(page, id)).toBeInViewport();
  }
});

test('the row of an address is shown also where a filter would hide it', async ({ page, visitor }) => {
  await visitor.open('compare');
  await filter(page, 'Removed (1)').click();
  await expect(rows(page)).toHaveCount(1);
  await visitor.goTo('compare/nprm:164.312(j)');
  await expect(rows(page)).toHaveCount(2);
  await expect(row(page, 'nprm:164.312(j)')).toBeFocused();
});

test('the row that a link led to goes when something else is chosen, and the link leads there again', async ({ page, visitor }) => {
  const id = '164.312(a)(2)(iii)';
  await visitor.open('compare');
  const link = page.locator(`main li a[href="#/compare/${id}"]`).first();
  for (let time = 0; time < 2; time += 1) {
    await link.click();
    await expect(row(page, id)).toBeFocused();
    await filter(page, 'Removed (1)').click();
    await expect(row(page, id)).toBeHidden();
  }
});

test('a link is copied to the letter, and shown where the browser does not let the page copy', async ({
  page,
  visitor,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.open('compare');
  const copy = (id) => row(page, id).getByRole('button', { name: /^Copy link/ });
  await copy('nprm:164.312(g)').click();
  await expect(visitor.status).toHaveText('The link was copied.');
  await expect(row(page, 'nprm:164.312(g)')).toContainText('The link was copied.');
  const address = `${baseURL}/#/compare/nprm:164.312(g)`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.evaluate(refuseToCopy);
  await copy('164.312(d)').click();
  await expect(row(page, '164.312(d)')).toContainText(`${baseURL}/#/compare/164.312(d)`);
});

test('changes for me are what flips, and what is missing or half there in the look ahead', async ({
  page,
  visitor,
  keep,
}) => {
  await visitor.open('compare');
  await filter(page, 'Changes for me (0)').click();
  await expect(page.getByText('Nothing is on that list yet.')).toBeVisible();
  await keep(assessment(bothRules));
  await visitor.open('result');
  const flips = await page.locator('[data-flip]').evaluateAll((all) => all.map((row) => row.dataset.flip));
  expect(flips).not.toHaveLength(0);
  const { answers } = await visitor.assessment();
  const own = proposedItems.filter(
    ({ id, reuses }) => !reuses.length && ['not-in-place', 'partly'].includes(answers[id]?.answer),
  );
  const mine = [...flips, ...own.map(({ id }) => id)];
  await visitor.goTo('compare');
  await page.getByRole('button', { name: `Changes for me (${mine.length})` }).click();
  await expect(rows(page)).toHaveCount(mine.length);
  expect(await rows(page).evaluateAll((all) => all.map((row) => row.dataset.row))).toEqual(mine);
});

test('how far the proposal has come stands on top, with its dates, and says so when it is old', async ({
  page,
  visitor,
}) => {
  await page.clock.setFixedTime(new Date('2027-02-06T12:00:00'));
  await visitor.open('compare');
  const status = page.locator('.sgc-status-box');
  await expect(status).toContainText('not final');
  await expect(status).toContainText('July 2027');
  await expect(status).toContainText('has grown old');
  await status.getByText('What happened when').click();
  await expect(status.getByRole('listitem')).toHaveCount(9);
  await expect(status.getByRole('listitem').last()).toContainText('240 days after a final rule');
});

test('the five addressable specifications go three ways', async ({ page, visitor }) => {
  await visitor.open('compare');
  const steps = page.locator('.sgc-story > li');
  await expect(steps).toHaveCount(4);
  await expect(page.getByText('So three would become mandatory, two of them merged into one standard')).toBeVisible();
  await steps.filter({ hasText: 'Removed' }).getByRole('link').click();
  await expect(row(page, '164.312(c)(2)')).toBeFocused();
});
