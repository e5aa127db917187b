// Knows: what a person is promised about results of earlier days: kept as they were, few, never
// mended, never written over, and gone when they say so.
// Must not know: how a result is worked out.

import { pressOn, tabTo } from './support/keyboard.mjs';
import { digestOf, frozen, reportOf, snapshotsKey, threeDays, threeDaysOneChanged } from './support/frozen.mjs';
import { Visitor, expect, test } from './support/page.mjs';
import { allInPlace, assessment, bothRules, mixed } from './support/stored.mjs';
import { refuseStorage, runOutOfRoom } from './support/trouble.mjs';
import { currentItems, storageKey } from './support/words.mjs';

const audit = '164.312(b)';
const freezeName = 'Freeze today’s result';

test.use({ timezoneId: 'America/New_York', locale: 'en-US' });

const button = (page, name) => page.getByRole('button', { name, exact: true });
const freeze = (page) => button(page, freezeName);
const frozenNow = (page) => page.locator('.sgc-freeze__done');
const each = (page) => page.getByRole('group').filter({ has: page.getByText('Digest (SHA-256)') });
const one = (page, moment) => page.getByRole('group', { name: moment });
const trend = (page) => page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Frozen' }) });
const rows = (page) =>
  trend(page)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));

/** What is kept, as data; null while there is nothing. */
const kept = async (visitor) => JSON.parse((await visitor.storage())[snapshotsKey] ?? 'null');

const twelve = () => frozen(...Array.from({ length: 12 }, (_, day) => reportOf(`2026-10-${String(day + 10)}T12:00:00.000Z`, day)));

test('today’s result is frozen from the result, with its digest, and found among the earlier ones', async ({ page, visitor, keep }) => {
  await keep(assessment(bothRules));
  await page.clock.setFixedTime(new Date('2026-11-26T03:30:00Z'));
  await visitor.open('result');
  await freeze(page).click();
  const sentence = 'Frozen: November 25, 2026, 10:30 PM. 1 of 12 are kept in this browser, on this device.';
  await expect(frozenNow(page)).toHaveText(sentence);
  await expect(visitor.status).toHaveText(sentence);
  await expect(page.locator('.sgc-freeze')).toBeFocused();
  // Nobody freezes the same twice by a second click.
  await expect(freeze(page)).toHaveCount(0);

  const list = await kept(visitor);
  expect(list).toMatchObject({ format: 'safeguard-check/snapshots', version: 1 });
  expect(list.snapshots).toHaveLength(1);
  const [report] = list.snapshots;
  expect(report).toMatchObject({ format: 'safeguard-check/report', savedAt: '2026-11-26T03:30:00.000Z' });
  for (const field of ['disclaimer', 'scope', 'ruleStatus', 'method', 'results']) expect(report[field], field).toBeTruthy();
  expect(report.answers['164.312(a)(2)(iii)'].record.why).toMatch(/\w/);
  // SHA-256 over the form of RFC 8785, worked out by another program.
  expect(report.digest).toBe(digestOf(report));

  await page.getByRole('link', { name: 'Earlier results', exact: true }).click();
  await visitor.isAt('earlier');
  await expect(visitor.heading).toHaveText('Earlier results');
  await expect(visitor.heading).toBeFocused();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Result', exact: true })).toHaveAttribute('aria-current', 'page');
  const card = one(page, 'November 25, 2026, 10:30 PM');
  await expect(card).toContainText('Unchanged: the digest fits.');
  await expect(card.locator('code')).toHaveText(report.digest);
  // The answers are where they were.
  expect((await visitor.assessment()).answers).toEqual(JSON.parse(assessment(bothRules)).answers);
});

test('the trend is a table first, and a drawing that says the same', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: assessment(bothRules), [snapshotsKey]: threeDays() });
  await visitor.open('earlier');
  expect(await trend(page).getByRole('columnheader').allTextContents()).toEqual([
    'Frozen',
    'In force: settled',
    'In force: indicator',
    'Mandatory items open',
    'Proposed, not law: settled',
    'Proposed, not law: indicator',
  ]);
  expect(await rows(page)).toEqual([
    ['March 2, 2026, 10:00 AM', '5 of 12', '42 to 58 of 100', '2', 'Not looked at', 'Not looked at'],
    ['July 14, 2026, 11:30 AM', '7 of 12', '58 to 75 of 100', '1', '12 of 41', '29 to 54 of 100'],
    ['November 20, 2026, 11:45 AM', '9 of 12', '75 to 83 of 100', '1', '20 of 41', '49 to 66 of 100'],
  ]);
  const drawings = page.getByRole('main').getByRole('img');
  await expect(drawings).toHaveCount(2);
  await expect(drawings.first()).toHaveAccessibleName(
    'Rule in force: first 42 to 58 of 100 on March 2, 2026, 10:00 AM, last 75 to 83 of 100 on November 20, 2026, 11:45 AM.',
  );
  await expect(drawings.nth(1)).toHaveAccessibleName(/^Proposed rule, not law: first 29 to 54 of 100 on July 14/);
  // One column a day, with a solid part and a light one behind it; none for the day without.
  const columns = await drawings.nth(1).locator('rect').evaluateAll((all) => all.map((rect) => [rect.getAttribute('x'), rect.getAttribute('height')]));
  expect(columns).toEqual([['12', '27.0'], ['12', '14.5'], ['22', '33.0'], ['22', '24.5']]);
  const table = await trend(page).boundingBox();
  expect((await drawings.first().boundingBox()).y).toBeGreaterThan(table.y + table.height - 1);
});

test('an earlier result is read as it was, and held against the present answers', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: assessment(allInPlace), [snapshotsKey]: threeDays() });
  await visitor.open('earlier');
  const before = await visitor.storage();
  const card = one(page, 'March 2, 2026, 10:00 AM');
  await expect(card.getByRole('table')).toHaveCount(0);
  await card.getByText('Read it', { exact: true }).click();
  await expect(card.getByRole('heading', { level: 4 })).toHaveText(['Rule in force', 'Proposed rule, not law']);
  // What it holds, whatever its answers would lead to today.
  const statuses = card.getByRole('table').first().locator('[data-status]');
  expect(await statuses.evaluateAll((all) => all.map(({ dataset }) => dataset.status))).toEqual([
    ...Array(5).fill('in-place'),
    ...['open', 'unverified', 'in-progress', 'open', 'unverified', 'in-progress', 'open'],
  ]);
  await expect(card.getByRole('table').nth(1).locator('tbody tr')).toHaveCount(41);
  await card.getByText('What has changed since then').click();
  await expect(card.locator('dd')).toHaveText(['Frozen: March 2, 2026, 10:00 AM', 'Your present answers']);
  await expect(card).toContainText('Nothing changed: both say the same about every item.');
  await page.waitForTimeout(600);
  expect(await visitor.storage()).toEqual(before);
});

test('one that was changed is shown as changed, in the list and in the trend, and stays as it is', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: threeDaysOneChanged() });
  await visitor.open('earlier');
  const text = (await visitor.storage())[snapshotsKey];
  const card = one(page, 'July 14, 2026, 11:30 AM');
  await expect(card).toContainText('This result was changed after it was frozen: the digest does not fit.');
  await expect(page.getByText('Unchanged: the digest fits.')).toHaveCount(2);
  expect((await rows(page))[1][0]).toBe('July 14, 2026, 11:30 AM changed since');
  // Freezing and removing another one do not mend it.
  await freeze(page).click();
  await expect(frozenNow(page)).toContainText('4 of 12');
  await one(page, 'March 2, 2026, 10:00 AM').getByRole('button', { name: 'Remove it' }).click();
  await one(page, 'March 2, 2026, 10:00 AM').getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(each(page)).toHaveCount(3);
  await expect(card).toContainText('the digest does not fit');
  const changed = JSON.parse(text).snapshots[1];
  expect((await kept(visitor)).snapshots[0]).toEqual(changed);
  const file = await visitor.download(() => card.getByRole('button', { name: 'Save it as a file' }).click());
  expect(JSON.parse(file.text)).toEqual(changed);
});

test('the digest is worked out again each time a result is opened', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: threeDays() });
  await visitor.open('earlier');
  const card = one(page, 'November 20, 2026, 11:45 AM');
  await expect(card).toContainText('Unchanged: the digest fits.');
  const read = card.getByText('Read it', { exact: true });
  await read.click();
  await expect(card).toContainText('Unchanged: the digest fits.');
  await read.click();
  // Behind the back of the page, in the same tab, where no event tells of it.
  await page.evaluate((key) => {
    const list = JSON.parse(localStorage.getItem(key));
    list.snapshots[2].results.current['164.312(e)(2)(ii)'] = 'in-place';
    localStorage.setItem(key, JSON.stringify(list));
  }, snapshotsKey);
  await expect(card).toContainText('Unchanged: the digest fits.');
  await read.click();
  await expect(card).toContainText('the digest does not fit');
  await expect(visitor.status).toContainText('the digest does not fit');
  await expect(card.getByRole('table').first().locator('tr').filter({ hasText: '(e)(2)(ii)' }).locator('[data-status]')).toHaveText('In place');
});

test('twelve are kept at most, and the person says which one goes', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: twelve() });
  await visitor.open('earlier');
  await expect(each(page)).toHaveCount(12);
  await expect(page.getByText('12 of 12 kept')).toBeVisible();
  // The newest first.
  await expect(each(page).first().getByRole('heading')).toHaveText('October 21, 2026, 8:00 AM');
  const before = await visitor.storage();
  await freeze(page).click();
  const refused = page.locator('.sgc-freeze');
  await expect(refused).toContainText('12 results are kept, and there is room for no more.');
  await expect(refused).toContainText('Nothing was changed.');
  await expect(visitor.status).toContainText('12 results are kept');
  await expect(refused).toBeFocused();
  expect(await visitor.storage()).toEqual(before);

  const oldest = one(page, 'October 10, 2026, 8:00 AM');
  const saved = await visitor.download(() => oldest.getByRole('button', { name: 'Save it as a file' }).click());
  expect(saved.name).toBe('safeguard-check-frozen-2026-10-10.json');
  await oldest.getByRole('button', { name: 'Remove it' }).click();
  await expect(oldest.getByText('This cannot be taken back.')).toBeVisible();
  await oldest.getByRole('button', { name: 'Keep it' }).click();
  expect(await visitor.storage()).toEqual(before);
  await oldest.getByRole('button', { name: 'Remove it' }).click();
  await oldest.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(visitor.status).toHaveText('The frozen result was removed.');
  await expect(visitor.heading).toBeFocused();
  await expect(oldest).toHaveCount(0);
  expect((await kept(visitor)).snapshots).toEqual(JSON.parse(before[snapshotsKey]).snapshots.slice(1));
  await freeze(page).click();
  await expect(frozenNow(page)).toContainText('12 of 12');
  await expect(each(page)).toHaveCount(12);
});

test('once the last one is removed, nothing of it is left', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: frozen(reportOf('2026-10-10T12:00:00.000Z', 4)) });
  await visitor.open('earlier');
  await button(page, 'Remove it').click();
  await button(page, 'Yes, remove it').click();
  await expect(page.getByText('No result has been frozen yet.')).toBeVisible();
  expect(Object.keys(await visitor.storage())).toEqual([storageKey]);
});

test('a frozen result that was saved as a file is a report: it can be compared, looked at and opened', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('earlier');
  await freeze(page).click();
  const file = await visitor.save('Save it as a file');
  expect(file.text).toContain('"digest"');
  await visitor.goTo('check/164.312(b)');
  await visitor.answer(audit, 'unknown');
  await visitor.goTo('files');
  await page.getByLabel('First file to compare').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await expect(page.locator('[data-changed]')).not.toHaveCount(0);
  await expect(page.locator(`[data-changed="${audit}"]`)).toContainText('I do not know');
  await visitor.chooseFile(file.text, file.name);
  await expect(visitor.outcome).toContainText('What would change: 1 item');
  // The digest is nothing that this check does not know.
  await expect(visitor.outcome).not.toContainText('Kept, but not counted');
});

test('what another tab froze or removed meanwhile is there, and is not lost', async ({ page, context, visitor, watched, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('earlier');
  const other = new Visitor(await context.newPage(), watched);
  await other.open('earlier');
  await freeze(other.page).click();
  await expect(each(other.page)).toHaveCount(1);
  // The first tab sees it without a reload, and adds its own to it.
  await expect(each(page)).toHaveCount(1);
  await freeze(page).click();
  await expect(frozenNow(page)).toContainText('2 of 12');
  await expect(each(other.page)).toHaveCount(2);
  await each(other.page).first().getByRole('button', { name: 'Remove it' }).click();
  await each(other.page).first().getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(each(page)).toHaveCount(1);
  expect((await kept(visitor)).snapshots).toHaveLength(1);
});

test('a tab that hears of nothing reads what is there before it writes', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: threeDays() });
  await visitor.open('earlier');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [snapshotsKey, twelve()]);
  await freeze(page).click();
  await expect(page.locator('.sgc-freeze')).toContainText('12 results are kept');
  expect((await kept(visitor)).snapshots).toHaveLength(12);
  // One that is gone there is removed nowhere, and nothing else in its place.
  await one(page, 'July 14, 2026, 11:30 AM').getByRole('button', { name: 'Remove it' }).click();
  await one(page, 'July 14, 2026, 11:30 AM').getByRole('button', { name: 'Yes, remove it' }).click();
  expect((await kept(visitor)).snapshots).toHaveLength(12);
});

for (const [what, text, reason] of [
  ['half a list', '{"format":"safeguard-check/snaps', 'It is not complete JSON'],
  ['another format', assessment(mixed), 'It is not a file of this check.'],
  ['a newer version', '{"format":"safeguard-check/snapshots","version":2,"snapshots":[]}', 'a newer version'],
  ['a list with something else in it', '{"format":"safeguard-check/snapshots","version":1,"snapshots":[{"format":"x"}]}', 'It is not a file of this check'],
  ['markup', '<img src=x onerror="window.executed = true">', 'It is not complete JSON'],
]) {
  test(`what cannot be read is never written over: ${what}`, async ({ page, visitor, keep }) => {
    await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: text });
    await visitor.open('earlier');
    const notice = page.getByRole('region', { name: 'The frozen results could not be read' });
    await expect(notice).toContainText(reason);
    await expect(freeze(page)).toHaveCount(0);
    // From the result, too.
    await visitor.goTo('result');
    await freeze(page).click();
    await expect(page.locator('.sgc-freeze')).toContainText(reason);
    await expect(page.locator('.sgc-freeze')).toContainText('nothing is saved over them');
    expect((await visitor.storage())[snapshotsKey]).toBe(text);
    await visitor.goTo('earlier');
    const file = await visitor.download(() => notice.getByRole('button', { name: 'Save them as a file' }).click());
    expect(file.text).toBe(text);
    expect(file.name).toBe('safeguard-check-frozen-results.json');
    await notice.getByRole('button', { name: 'Remove them', exact: true }).click();
    expect((await visitor.storage())[snapshotsKey]).toBe(text);
    await notice.getByRole('button', { name: 'Yes, remove them' }).click();
    await expect(visitor.status).toHaveText('The frozen result was removed.');
    expect(Object.keys(await visitor.storage())).toEqual([storageKey]);
    await freeze(page).click();
    await expect(frozenNow(page)).toContainText('1 of 12');
    expect(await page.evaluate(() => window.executed)).toBeUndefined();
  });
}

test('hostile text in a frozen result stays text, and a moment that is none is named as none', async ({ page, visitor, keep }) => {
  const image = '<img src=x onerror="window.executed = true">';
  const report = { ...reportOf('2026-10-10T12:00:00.000Z', 4), savedAt: `${image}/../..`, catalog: image, organisation: image };
  const list = JSON.parse(frozen(report, { ...reportOf('2026-10-11T12:00:00.000Z', 4), results: {} }));
  list.snapshots[0].digest = image;
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: JSON.stringify(list) });
  await visitor.open('earlier');
  const card = one(page, 'On a day that is not known');
  await expect(card.locator('code')).toHaveText(image);
  await expect(card).toContainText('the digest does not fit');
  await visitor.unfold();
  expect(await page.getByRole('main').locator('img:not(svg), script').count()).toBe(0);
  const file = await visitor.download(() => card.getByRole('button', { name: 'Save it as a file' }).click());
  expect(file.name).toBe('safeguard-check-frozen.json');
  // A result that holds no status has nothing to count, and stops nothing.
  expect((await rows(page))[1].slice(1)).toEqual(['Not looked at', 'Not looked at', '0', 'Not looked at', 'Not looked at']);
  expect(await page.evaluate(() => window.executed)).toBeUndefined();
});

test('where storage is blocked, it is said, and the report can be saved as a file', async ({ page, visitor }) => {
  await page.addInitScript(refuseStorage);
  await visitor.open('check/164.312(b)');
  await visitor.answer(audit, 'partly');
  await visitor.goTo('earlier');
  await expect(page.getByRole('main')).toContainText('no result can be frozen here');
  await expect(freeze(page)).toHaveCount(0);
  const file = await visitor.save('Save today’s report as a file');
  expect(JSON.parse(file.text).answers[audit].answer).toBe('partly');
  await visitor.goTo('result');
  await freeze(page).click();
  await expect(page.locator('.sgc-freeze')).toContainText('no result can be frozen here');
  await expect(page.locator('.sgc-freeze').getByRole('button', { name: 'Save today’s report as a file' })).toBeVisible();
});

test('where there is no room, nothing is lost, and it works once there is', async ({ page, visitor, keep }) => {
  await page.addInitScript(runOutOfRoom);
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: threeDays() });
  await visitor.open('earlier');
  const before = await visitor.storage();
  await page.evaluate(() => {
    window.noRoom = true;
  });
  await freeze(page).click();
  await expect(page.locator('.sgc-freeze')).toContainText('The storage of this browser is full. What is kept is still there.');
  expect(await visitor.storage()).toEqual(before);
  await expect(each(page)).toHaveCount(3);
  const file = await visitor.save('Save today’s report as a file');
  expect(JSON.parse(file.text).format).toBe('safeguard-check/report');
  await page.evaluate(() => {
    window.noRoom = false;
  });
  await freeze(page).click();
  await expect(frozenNow(page)).toContainText('4 of 12');
});

test('a list that would be too large to be read again is not made', async ({ page, visitor, keep }) => {
  const large = { ...reportOf('2026-10-10T12:00:00.000Z', 4), organisation: 'x'.repeat(1_994_000) };
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: frozen(large) });
  await visitor.open('earlier');
  const before = await visitor.storage();
  await freeze(page).click();
  await expect(page.locator('.sgc-freeze')).toContainText('more than 2,000,000 bytes');
  expect(await visitor.storage()).toEqual(before);
});

test('on a computer of others nothing is frozen, and nothing from before is read or shown', async ({ page, visitor, keep }) => {
  const before = { [storageKey]: assessment(mixed), [snapshotsKey]: threeDays() };
  await keep(before);
  await page.addInitScript(() => {
    window.read = [];
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      window.read.push(key);
      return getItem.call(this, key);
    };
  });
  await visitor.open('start');
  await page.getByRole('checkbox', { name: 'Others use this computer: keep nothing here' }).check();
  await expect(page.getByRole('region', { name: 'Answers are kept in this browser' })).toContainText('2 entries');
  await visitor.goTo('check/164.312(b)');
  await visitor.answer(audit, 'partly');
  await visitor.goTo('earlier');
  await expect(page.getByRole('main')).toContainText('You chose to keep nothing on this computer');
  await expect(each(page)).toHaveCount(0);
  await expect(trend(page)).toHaveCount(0);
  await visitor.goTo('result');
  await freeze(page).click();
  await expect(page.locator('.sgc-freeze')).toContainText('You chose to keep nothing on this computer');
  const file = await visitor.save('Save today’s report as a file');
  expect(JSON.parse(file.text).answers[audit].answer).toBe('partly');
  await page.waitForTimeout(400);
  expect(await visitor.storage()).toEqual(before);
  expect(await page.evaluate(() => window.read)).not.toContain(snapshotsKey);
});

test('erasing everything erases the frozen results, and says so', async ({ page, context, visitor, watched, keep }) => {
  await keep({ theme: 'dark', [storageKey]: assessment(mixed), [snapshotsKey]: threeDays() });
  await visitor.open('files');
  await expect(page.getByText(/Removes all answers, records, notes and frozen results/)).toBeVisible();
  const other = new Visitor(await context.newPage(), watched);
  await other.open('earlier');
  await expect(each(other.page)).toHaveCount(3);
  await button(page, 'Erase everything').click();
  await button(page, 'Yes, erase everything').click();
  await expect(visitor.status).toContainText('2 entries were removed');
  expect(await visitor.storage()).toEqual({ theme: 'dark' });
  await expect(each(other.page)).toHaveCount(0);
  await expect(other.page.getByText('No result has been frozen yet.')).toBeVisible();
  await visitor.goTo('earlier');
  await expect(page.getByText('Nothing has been answered yet, so there is nothing to freeze.')).toBeVisible();
  await expect(freeze(page)).toHaveCount(0);
});

test('opening a file or changing answers leaves the frozen results as they are', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: threeDays() });
  await visitor.open('files');
  const before = (await visitor.storage())[snapshotsKey];
  await visitor.chooseFile(assessment(allInPlace));
  await button(page, 'Replace my answers with this file').click();
  await visitor.hasSaved();
  await visitor.goTo('check/164.312(b)');
  await visitor.answer(audit, 'partly');
  await visitor.hasSaved();
  expect((await visitor.storage())[snapshotsKey]).toBe(before);
});

test('on paper the trend, every state and every digest are in sight, and no control is', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: assessment(mixed), [snapshotsKey]: threeDaysOneChanged() });
  await page.setViewportSize({ width: 718, height: 1047 });
  await visitor.open('earlier');
  await page.emulateMedia({ media: 'print' });
  for (const control of await page.getByRole('button').or(page.getByRole('navigation')).or(page.locator('summary')).all()) {
    await expect(control).toBeHidden();
  }
  await expect(trend(page)).toBeVisible();
  await expect(page.getByRole('main').getByRole('img').first()).toBeVisible();
  for (const { digest } of JSON.parse(threeDaysOneChanged()).snapshots) await expect(page.getByText(digest)).toBeVisible();
  await expect(page.getByText('the digest does not fit')).toBeVisible();
});

test('freezing, reading, saving and removing work with the keyboard alone', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('result');
  await pressOn(page, freeze(page));
  await expect(page.locator('.sgc-freeze')).toBeFocused();
  await pressOn(page, page.getByRole('link', { name: 'Earlier results', exact: true }));
  await expect(visitor.heading).toBeFocused();
  await pressOn(page, page.locator('summary', { hasText: 'Read it' }), 'Space');
  await expect(each(page).getByRole('table').first().locator('tbody tr')).toHaveCount(currentItems.length);
  await tabTo(page, page.locator('summary', { hasText: 'What has changed since then' }));
  await page.keyboard.press('Enter');
  await expect(each(page)).toContainText('Nothing changed');
  const file = await visitor.download(() => pressOn(page, button(page, 'Save it as a file')));
  expect(JSON.parse(file.text).digest).toMatch(/^[0-9a-f]{64}$/);
  await pressOn(page, button(page, 'Remove it'));
  await expect(page.locator('.sgc-confirm')).toBeFocused();
  await pressOn(page, button(page, 'Yes, remove it'));
  await expect(visitor.heading).toBeFocused();
  expect(await kept(visitor)).toBeNull();
});
