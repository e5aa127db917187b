// Knows: what a person sees when two files, or a file and the present answers, are compared.
// Must not know: how they are compared.

import { readFile } from 'node:fs/promises';
import { pressOn, tabTo } from './support/keyboard.mjs';
import { expect, test } from './support/page.mjs';
import { proposedItems } from './support/proposed.mjs';
import { allInPlace, assessment, bothRules, mixed, report, shareSafe, withRecord } from './support/stored.mjs';
import { fullRecord } from './support/words.mjs';

const logoff = '164.312(a)(2)(iii)';
const labels = ['First file to compare', 'Second file to compare'];

test.use({ timezoneId: 'America/New_York', locale: 'en-US' });

const outcome = (page) => page.locator('.sgc-files__compared');
const row = (page, id) => outcome(page).locator(`[data-changed="${id}"]`);
const startOver = (page) => page.getByRole('button', { name: 'Start over', exact: true });

/** Chooses a file in the first or second field. `content` is a text, bytes, or anything else as JSON. */
async function choose(page, place, content, name) {
  const isWritten = typeof content === 'string' || Buffer.isBuffer(content);
  const buffer = Buffer.from(isWritten ? content : JSON.stringify(content));
  await page.getByLabel(labels[place]).setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** What was saved on a day, as data. */
const savedOn = (savedAt, given) => ({ ...JSON.parse(assessment(given)), savedAt });
const march = '2026-03-02T15:00:00.000Z';
const july = '2026-07-14T15:00:00.000Z';

/** The counts: items changed, now settled, no longer settled. */
const counts = (page) =>
  outcome(page)
    .locator('table')
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((one) => [...one.cells].map((cell) => cell.textContent)));

const cells = async (page, id) => (await row(page, id).locator('td').allTextContents()).slice(0, 2);

test('a file is compared with the present answers: counts first, then each item with the older beside the newer', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(bothRules));
  await page.clock.setFixedTime(new Date('2026-11-25T15:00:00Z'));
  await visitor.open('files');
  const before = await visitor.storage();
  await choose(page, 0, savedOn(march, allInPlace), 'spring.json');
  await expect(outcome(page)).toBeFocused();
  await expect(visitor.status).toHaveText('8 items changed under the rule in force, 9 under the proposal.');
  const facts = await outcome(page).locator('dt, dd').allTextContents();
  expect(facts.map((fact) => fact.replace(/[⁨⁩]/g, ''))).toEqual(['Older', 'spring.json, saved: March 2, 2026', 'Newer', 'Your present answers']);
  expect(await counts(page)).toEqual([
    ['Rule in force', '8', '0', '6'],
    ['Proposed rule, not law', '9', '1', '0'],
  ]);
  expect(await cells(page, '164.312(a)(2)(i)')).toEqual(['In place, for everything in scopeIn place', 'Not in placeOpen']);
  await expect(row(page, logoff).locator('td').nth(1).locator('[data-status]')).toHaveText('By alternative');
  await expect(row(page, logoff)).toContainText('the record');
  // What has no answer of its own is not said to have none.
  expect(await cells(page, 'nprm:164.312(a)(1)')).toEqual(['Unanswered', 'In progress']);
  await expect(row(page, 'nprm:164.312(a)(1)')).toContainText('Not answered, then Yes');
  await expect(row(page, 'nprm:164.312(a)(1)').getByRole('rowheader')).toContainText('proposed §164.312(a)(1)');
  await expect(row(page, '164.312(d)')).toHaveCount(0);
  await expect(row(page, 'foundation:documentation')).toContainText('Partly in place');

  // Nothing is opened, merged or kept, and nothing offers to.
  await expect(outcome(page).getByRole('button')).toHaveText(['Start over']);
  await page.waitForTimeout(600);
  expect(await visitor.storage()).toEqual(before);
  await visitor.goTo('check/164.312(a)');
  await expect(visitor.choice('164.312(a)(2)(i)', 'notInPlace')).toBeChecked();
});

for (const [first, second] of [
  [march, july],
  [july, march],
]) {
  test(`of two files the older stands first, whichever was chosen first: ${first.slice(0, 10)}`, async ({ page, visitor, keep }) => {
    await keep(assessment(mixed));
    await visitor.open('files');
    const files = {
      [march]: savedOn(march, { ...allInPlace, '164.312(d)': 'notInPlace' }),
      [july]: { ...report(withRecord(), { '164.312(d)': 'open' }), savedAt: july },
    };
    await choose(page, 0, files[first], `${first.slice(5, 7)}.json`);
    await choose(page, 1, files[second], `${second.slice(5, 7)}.json`);
    await expect(outcome(page).locator('dd').first()).toContainText('03.json');
    await expect(outcome(page).locator('dd').nth(1)).toContainText('07.json');
    await expect(outcome(page).locator('dd').nth(1)).toContainText('July 14, 2026');
    // The statuses of the report are worked out anew, as those of the other file are.
    expect(await cells(page, '164.312(d)')).toEqual(['Not in placeOpen', 'In place, for everything in scopeIn place']);
    expect((await counts(page))[0]).toEqual(['Rule in force', '2', '1', '0']);
    await expect(outcome(page).getByText('The statuses follow from the answers as of today')).toBeVisible();
  });
}

test('a file of the present answers says that nothing changed', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('files');
  const { text, name } = await visitor.save('Save report');
  await choose(page, 1, text, name);
  await expect(outcome(page)).toContainText('Nothing changed: both say the same about every item.');
  await expect(visitor.status).toHaveText('Nothing changed: both say the same about every item.');
  await expect(outcome(page).locator('table')).toHaveCount(0);
});

test('a share-safe report is compared by what it holds, and it is said what was not compared', async ({ page, visitor, keep }) => {
  await keep(assessment(withRecord()));
  await visitor.open('files');
  const shared = { ...shareSafe({ '164.312(b)': 'by-decision', [logoff]: 'by-alternative' }), savedAt: march };
  shared.answers[logoff] = { answer: 'other-way' };
  await choose(page, 0, shared, 'shared.json');
  await expect(outcome(page).locator('dd').first()).toContainText('(share-safe)');
  await expect(outcome(page)).toContainText('It has no records, evidence and notes, so these were not compared.');
  await expect(row(page, '164.312(b)').locator('td').first().locator('[data-status]')).toHaveText('By decision');
  // Answer and status are the same, and the record of this page is nobody's business there.
  await expect(row(page, logoff)).toHaveCount(0);
  // Where it names no status, none is made up.
  await expect(row(page, '164.312(d)').locator('td').first().locator('[data-status]')).toHaveCount(0);
});

test('where a file does not say when it was saved, nobody guesses which is older', async ({ page, visitor }) => {
  await visitor.open('files');
  await choose(page, 0, savedOn(july, allInPlace), 'one.json');
  await choose(page, 1, savedOn('last spring', mixed), 'other.json');
  await expect(outcome(page)).toContainText('nobody knows which is older');
  expect((await outcome(page).locator('dt').allTextContents())).toEqual(['First', 'Second']);
  await expect(outcome(page).locator('dd').first()).toContainText('one.json');
  await expect(outcome(page).locator('dd').nth(1)).toContainText('The file does not say');
  await expect(outcome(page).getByRole('columnheader', { name: 'Older' })).toHaveCount(0);
});

test('a file that is refused says why, and the other one is compared all the same', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('files');
  const before = await visitor.storage();
  for (const [content, reason] of [
    ['{', 'not complete JSON'],
    ['{"format":"something else"}', 'not a file of this check'],
    [Buffer.from([0xff, 0xfe]), 'not text in UTF-8'],
    ['x'.repeat(2_000_001), 'larger than 2,000,000 bytes'],
    [{ ...JSON.parse(assessment(mixed)), version: 99 }, 'a newer version'],
    [report(mixed, { '164.312(b)': 'splendid' }), 'a value that this check does not know'],
  ]) {
    await choose(page, 0, content, 'broken.json');
    await expect(outcome(page)).toContainText(reason);
    await expect(outcome(page)).toContainText('broken.json');
    await expect(outcome(page)).toContainText('Nothing was changed.');
    await expect(visitor.status).toContainText(reason);
    await expect(outcome(page).locator('dl')).toHaveCount(0);
  }
  await choose(page, 1, savedOn(march, allInPlace), 'good.json');
  await expect(outcome(page)).toContainText('a value that this check does not know');
  await expect(outcome(page).locator('dd').first()).toContainText('good.json');
  await expect(row(page, '164.312(a)(2)(i)')).toBeVisible();
  expect(await visitor.storage()).toEqual(before);
});

test('a file can be chosen again and another one in its place, and both can be let go of', async ({ page, visitor, keep }) => {
  await keep(assessment(allInPlace));
  await visitor.open('files');
  await choose(page, 0, savedOn(march, mixed), 'one.json');
  await expect(row(page, '164.312(c)(2)')).toBeVisible();
  await choose(page, 0, savedOn(march, allInPlace), 'one.json');
  await expect(outcome(page)).toContainText('Nothing changed');
  await startOver(page).click();
  await expect(visitor.status).toHaveText('The files were let go of. Nothing was changed.');
  await expect(outcome(page)).toBeEmpty();
  await expect(outcome(page)).toBeFocused();
  // The first one is not remembered.
  await choose(page, 1, savedOn(march, mixed), 'two.json');
  await expect(outcome(page).locator('dd')).toHaveText([/two\.json/, 'Your present answers']);
  // And opening a file is another matter.
  await expect(page.locator('.sgc-files__outcome')).toBeEmpty();
});

test('many changes of the proposal are folded away behind their number, and few are in sight', async ({ page, visitor, keep }) => {
  const asked = proposedItems.filter(({ reuses }) => !reuses.length).map(({ id }) => [id, 'inPlace']);
  await keep(assessment({ ...allInPlace, ...Object.fromEntries(asked) }));
  await visitor.open('files');
  await choose(page, 0, savedOn(march, {}), 'nothing.json');
  const parts = outcome(page).locator('details');
  await expect(parts).toHaveCount(3);
  await expect(parts.nth(1)).toHaveAttribute('open');
  await expect(parts.nth(0)).toContainText('2 items');
  await expect(parts.nth(1)).toContainText('12 items');
  await expect(parts.nth(2)).not.toHaveAttribute('open');
  const proposed = await parts.nth(2).locator('tbody tr').count();
  await expect(parts.nth(2).locator('summary')).toContainText(`${proposed} items`);
  expect((await counts(page))[1][1]).toBe(String(proposed));
});

test('what somebody wrote into a file is text in a comparison', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('files');
  const hostile = JSON.parse(await readFile('tests/fixtures/exports/hostile.answers.json', 'utf8'));
  const image = '<img src=x onerror="window.executed = true">';
  Object.assign(hostile, { catalog: image, savedAt: image });
  hostile.answers[image] = { answer: image };
  for (let number = 0; number < 40; number += 1) hostile.answers[`unknown-${number}-${'x'.repeat(200)}`] = {};
  await choose(page, 0, hostile, `${image}\u202e.json`);
  await expect(outcome(page).getByText('Not compared, because this check does not know them:')).toBeVisible();
  const named = outcome(page).locator('li');
  await expect(named).toHaveCount(21);
  await expect(named.last()).toHaveText(/^and \d+ more$/);
  await expect(outcome(page).getByText('catalogs of different days')).toContainText('<img src=x');
  expect(await outcome(page).locator('img, script, a').count()).toBe(0);
  expect(await outcome(page).innerText()).not.toContain('\u202e');
  expect(await page.evaluate(() => window.executed)).toBeUndefined();
});

test('files are compared with the keyboard alone', async ({ page, visitor, keep }) => {
  await keep(assessment({ ...allInPlace, [logoff]: { answer: 'other-way', record: { ...fullRecord, why: '' } } }));
  let next;
  page.on('filechooser', (chooser) => chooser.setFiles(next));
  await visitor.open('files');
  for (const [place, savedAt, given] of [
    [0, march, allInPlace],
    [1, july, mixed],
  ]) {
    next = { name: `${place}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(savedOn(savedAt, given))) };
    // What was said moves the focus to the outcome; the fields are before it.
    if (place) await tabTo(page, page.getByLabel(labels[place]), 'Shift+Tab');
    await pressOn(page, page.getByLabel(labels[place]));
    await expect(outcome(page)).toBeFocused();
  }
  await expect(outcome(page).locator('dd')).toHaveText([/0\.json/, /1\.json/]);
  const part = outcome(page).locator('summary').first();
  await pressOn(page, part);
  await expect(outcome(page).locator('details').first()).not.toHaveAttribute('open');
  await pressOn(page, startOver(page));
  await expect(outcome(page)).toBeFocused();
  await expect(outcome(page)).toBeEmpty();
});
