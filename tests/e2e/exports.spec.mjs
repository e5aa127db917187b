// Knows: the files for other programs: that each is saved by a click, is what was read before, opens
// in programs that are not ours, and tells no more than it should.
// Must not know: how a file is written.

import { readFile } from 'node:fs/promises';
import { pressOn, tabTo } from './support/keyboard.mjs';
import { expect, test } from './support/page.mjs';
import { openedBy } from './support/programs.mjs';
import { assessment, mixed } from './support/stored.mjs';

/** What a practice answered, and the same in a bad mood: every text in it would be something else. */
const answersOf = (who) => readFile(`tests/fixtures/exports/${who}.answers.json`, 'utf8');

const moment = '2026-11-21T12:00:00.000Z';

/** `program`: the test of tests/exports that opens it. `file`: the end of its name there. */
const kinds = {
  table: { program: 'test_table', file: 'items', type: 'csv', save: ['Save table', 'Save share-safe table'], read: 'Read the table before it leaves' },
  text: { program: 'test_markdown', file: 'report', type: 'md', save: ['Save report as text', 'Save share-safe report as text'], read: 'Read the text before it leaves' },
  calendar: { program: 'test_calendar', file: 'dates', type: 'ics', save: ['Save calendar', 'Save share-safe calendar'], read: 'Read the calendar before it leaves' },
  'assessment results': {
    program: 'test_oscal',
    file: 'oscal',
    type: 'json',
    save: ['Save assessment results', 'Save share-safe assessment results'],
    read: 'Read the assessment results before they leave',
  },
};

test.use({ timezoneId: 'UTC', locale: 'en-US' });

const cadences = (page) => page.getByRole('checkbox', { name: 'Add the days that the proposal would ask for' });
const chooseShareSafe = (page) => page.locator('label').filter({ hasText: /^Share-safe$/ }).click();

/** Opens the screen with what somebody answered, at a moment that stands still. */
async function openFiles(visitor, keep, kept) {
  await visitor.page.clock.setFixedTime(new Date(moment));
  await keep(kept);
  await visitor.open('files');
}

/** Clicks for both files of a kind, and gives them by the names that tests/exports knows. */
async function saveBoth(visitor, who, { file, type, save: [full, safe] }) {
  const { page } = visitor;
  if (type === 'ics') await cadences(page).check();
  const whole = await visitor.save(full);
  expect(whole.name).toBe(`safeguard-check-${file}-2026-11-21.${type}`);
  await chooseShareSafe(page);
  await expect(page.getByRole('button', { name: full, exact: true })).toHaveCount(0);
  if (type === 'ics') await cadences(page).check();
  const shared = await visitor.save(safe);
  expect(shared.name).toBe(`safeguard-check-${file}-share-safe-2026-11-21.${type}`);
  await expect(visitor.status).toHaveText(`Handed to your browser as ${shared.name}.`);
  return { [`${who}-${file}.${type}`]: whole.bytes, [`${who}-${file}-share-safe.${type}`]: shared.bytes };
}

/** Every text that a person typed, however deep. */
function typed(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(typed) : [];
}

/** What somebody typed into fields that are theirs. */
function ownTexts({ answers, history, plan, organisation, preparedBy }) {
  const own = Object.values(answers).flatMap(({ evidence, note, record = {} }) => {
    const { exception: _, decidedOn: __, reviewOn: ___, ...texts } = record;
    return typed([evidence, note, texts]);
  });
  const notes = Object.values(plan ?? {}).map(({ owner, note }) => [owner, note]);
  return [...own, ...typed([(history ?? []).map(({ record }) => record?.why), notes, organisation, preparedBy])].filter(Boolean);
}

for (const [kind, about] of Object.entries(kinds)) {
  test(`the ${kind} is saved by a click, full and share-safe, and opens in programs that are not ours`, async ({
    page,
    visitor,
    keep,
  }, testInfo) => {
    // LibreOffice starts from nothing.
    test.slow();
    const files = {};
    for (const who of ['practice', 'hostile']) {
      await openFiles(visitor, keep, await answersOf(who));
      Object.assign(files, await saveBoth(visitor, who, about));
    }
    expect(Object.keys(files)).toHaveLength(4);
    for (const [name, bytes] of Object.entries(files)) {
      // The fixtures were read by eye.
      expect(bytes.equals(await readFile(`tests/fixtures/exports/${name}`)), `${name} as in the fixtures`).toBe(true);
    }
    const said = await openedBy(about.program, files, testInfo.outputPath('exports'));
    expect(said).toMatch(/Ran [4-9] tests[^]*OK/);
    // Nothing of a hostile text became part of the page either.
    expect(await page.evaluate(() => window.executed)).toBeUndefined();
  });

  test(`the share-safe ${kind} holds nothing that anybody typed`, async ({ visitor, keep }) => {
    for (const who of ['practice', 'hostile']) {
      const answers = await answersOf(who);
      await openFiles(visitor, keep, answers);
      const files = await saveBoth(visitor, who, about);
      const [full, safe] = Object.values(files).map(String);
      // Line ends, folds and escapes aside: a word is enough.
      const words = new Set(ownTexts(JSON.parse(answers)).flatMap((text) => text.match(/\p{L}[\p{L}\p{N}]{5,}/gu) ?? []));
      const inFull = [...words].filter((word) => full.includes(word));
      if (who === 'hostile') expect(safe).not.toMatch(/Witch|evil|alert\(1\)/);
      // What the full one holds because of us is in the share-safe one as well; the rest is theirs.
      const texts = ownTexts(JSON.parse(answers)).filter((text) => text.length > 8 && !/^\d/.test(text));
      for (const text of texts) expect(safe, text).not.toContain(text);
      expect(inFull.length, 'the full one holds them, or this proves nothing').toBeGreaterThan(about.type === 'ics' ? 3 : 15);
    }
  });

  test(`the ${kind} can be read before it leaves, to the letter`, async ({ page, visitor, keep }) => {
    await keep(await answersOf('practice'));
    await visitor.open('files');
    for (const place of [0, 1]) {
      if (place === 1) await chooseShareSafe(page);
      await page.getByText(about.read).click();
      const shown = page.locator('pre').filter({ visible: true });
      await expect(shown).toBeVisible();
      const text = await shown.evaluate((element) => element.textContent);
      // The clock goes on, and what was read is what leaves.
      await page.waitForTimeout(30);
      const file = await visitor.save(about.save[place]);
      expect(file.text).toBe(text);
      await expect(page.getByRole('heading', { name: `All that stands in ${file.name}` })).toBeVisible();
    }
  });
}

test('hostile text that is saved in full stays text on the page on which it is read', async ({ page, visitor, keep }) => {
  await openFiles(visitor, keep, await answersOf('hostile'));
  for (const { read } of Object.values(kinds)) await page.getByText(read).click();
  await expect(page.locator('pre')).toHaveCount(5);
  expect(await page.locator('pre').allTextContents().then((texts) => texts.filter((text) => text.includes('<script>')).length)).toBeGreaterThan(1);
  expect(await page.locator('pre *').count()).toBe(0);
  expect(await page.evaluate(() => window.executed)).toBeUndefined();
});

test('the calendar holds the days of the proposal only where they are asked for', async ({ page, visitor, keep }) => {
  await keep(await answersOf('practice'));
  await visitor.open('files');
  const own = await visitor.save('Save calendar');
  expect(own.text).not.toContain('RRULE');
  await cadences(page).check();
  await expect(cadences(page)).toBeFocused();
  const asked = await visitor.save('Save calendar');
  expect(asked.text.match(/RRULE/g)).toHaveLength(13);
});

test('an empty calendar is named as one before it is saved', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('files');
  const empty = page.getByText('No day is set yet, so the calendar is empty.');
  // The record in it has no day to look at it again.
  await expect(empty).toBeVisible();
  await cadences(page).check();
  await expect(empty).toHaveCount(0);
});

test('after erasing, no file holds what was there before', async ({ page, visitor, keep }) => {
  await keep(await answersOf('practice'));
  await visitor.open('files');
  for (const { read } of Object.values(kinds)) await page.getByText(read).click();
  await page.getByText('Show exactly what leaves').click();
  await expect(page.locator('pre').filter({ visible: true })).toHaveCount(5);
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, erase everything', exact: true }).click();
  await expect(visitor.status).toContainText('nothing of this check is left');
  await visitor.goTo('files');
  await expect(page.locator('pre').filter({ visible: true })).toHaveCount(0);
  const table = await visitor.save('Save table');
  expect(table.text).toContain('No answer');
  expect(table.text).not.toContain('Folder 7');
  const shared = await visitor.save('Save share-safe report');
  expect(JSON.parse(shared.text).answers).toEqual({});
});

test('each file has its own type, so that the browser hands it to the right program', async ({ page, visitor, keep }) => {
  await page.addInitScript(() => {
    window.types = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      window.types.push(blob.type);
      return createObjectURL.call(URL, blob);
    };
  });
  await keep(assessment(mixed));
  await visitor.open('files');
  for (const { save } of Object.values(kinds)) await visitor.save(save[0]);
  expect(await page.evaluate(() => window.types)).toEqual(['text/csv', 'text/markdown', 'text/calendar', 'application/json']);
});

test('files for other programs are read and saved with the keyboard alone', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('files');
  await tabTo(page, page.getByRole('radio', { name: 'Everything you typed' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Share-safe' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Share-safe' })).toBeFocused();
  await pressOn(page, page.locator('summary', { hasText: kinds.table.read }), 'Space');
  await tabTo(page, page.locator('pre').filter({ visible: true }));
  const shown = await page.locator('pre').filter({ visible: true }).textContent();
  const file = await visitor.download(() => pressOn(page, page.getByRole('button', { name: 'Save share-safe table' })));
  expect(file.text).toBe(shown);
});

test('with nothing answered, and on a computer of others, the files are there all the same', async ({ page, visitor }) => {
  await visitor.open('start');
  await page.getByRole('checkbox', { name: 'Others use this computer: keep nothing here' }).check();
  await visitor.goTo('files');
  for (const { save } of Object.values(kinds)) expect((await visitor.save(save[0])).text.length).toBeGreaterThan(50);
  expect(await visitor.storage()).toEqual({});
});
