// Knows: what a person saves to a file, sees of a file before opening it, and gets back from it.
// Must not know: how a file is read or written, or what hostile files do.

import { pressOn, tabTo } from './support/keyboard.mjs';
import { Visitor, expect, test } from './support/page.mjs';
import { allInPlace, assessment, mixed, report, shareSafe } from './support/stored.mjs';
import { answers, fullRecord, storageKey } from './support/words.mjs';

const logoff = '164.312(a)(2)(iii)';
const saveAnswers = 'Save answers';
const saveReport = 'Save report';
const saveShareSafe = 'Save share-safe report';
const replace = 'Replace my answers with this file';
const keepMine = 'Keep my answers';

test.use({ timezoneId: 'America/New_York', locale: 'en-US' });

const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Everything that a document can hold, known and unknown, with a mark in each free text. */
function everything() {
  const document = JSON.parse(assessment(mixed, 'files'));
  const changedAt = '2026-11-20T09:00:00.000Z';
  Object.assign(document.answers['164.312(b)'], {
    evidence: 'MARK-evidence, binder 3',
    note: 'MARK-note\nsecond line, “quoted”, Zoë, 監査, \u{1f512}',
    flagged: true,
    shade: { of: ['MARK-unknown-field', 1, null, true, 1.5] },
  });
  document.answers[logoff] = {
    answer: 'other-way',
    changedAt,
    record: {
      ...fullRecord,
      why: 'MARK-why',
      measure: 'MARK-measure',
      decidedBy: 'MARK-decided-by',
      riskAnalysis: 'MARK-risk-analysis',
      reviewOn: '2027-05-04',
      seal: 'MARK-unknown-record-field',
    },
  };
  document.answers['nprm:164.312(a)(2)(v)'] = { answer: 'partly', changedAt, note: 'MARK-proposed-note' };
  document.answers['nprm:164.312(a)(2)(i)'] = {
    changedAt,
    details: { 'devices-and-service-accounts': 'no', 'MARK-unknown-detail': 'maybe' },
  };
  document.answers['nprm:164.312(b)(2)'] = {
    answer: 'exception',
    changedAt,
    record: { ...fullRecord, why: 'MARK-exception-why', exception: 'nprm:164.312(b)(3)(i)' },
  };
  document.answers['MARK-unknown-id'] = { answer: 'perhaps', deep: [[['MARK-deep']]] };
  Object.assign(document, {
    history: [
      {
        item: logoff,
        answer: 'decided-not',
        record: { ...fullRecord, why: 'MARK-history' },
        until: '2026-10-01T00:00:00.000Z',
      },
    ],
    plan: { [logoff]: { owner: 'MARK-owner', due: '2027-01-01', done: true, note: 'MARK-plan-note' } },
    organisation: 'MARK-organisation',
    preparedBy: 'MARK-prepared-by',
    colour: 'MARK-unknown-top-level',
  });
  return document;
}

/** What a document says, apart from when it was saved and where the person was. */
function said({ savedAt: _, place: __, catalog: ___, ...document }) {
  return document;
}

test('answers, a report and a share-safe report are saved under names with the day of the clock here', async ({
  page,
  visitor,
  keep,
}) => {
  const before = everything();
  await keep(JSON.stringify(before));
  // In Greenwich it is the next day already.
  await page.clock.setFixedTime(new Date('2026-11-26T03:30:00Z'));
  await visitor.open('files');
  const answersFile = await visitor.save(saveAnswers);
  expect(answersFile.name).toBe('safeguard-check-answers-2026-11-25.json');
  await expect(visitor.status).toHaveText('Handed to your browser as safeguard-check-answers-2026-11-25.json.');
  const reportFile = await visitor.save(saveReport);
  expect(reportFile.name).toBe('safeguard-check-report-2026-11-25.json');
  const sharedFile = await visitor.save(saveShareSafe);
  expect(sharedFile.name).toBe('safeguard-check-report-share-safe-2026-11-25.json');

  const saved = JSON.parse(answersFile.text);
  expect(saved).toMatchObject({ format: 'safeguard-check/assessment', version: 1, savedAt: '2026-11-26T03:30:00.000Z' });
  expect(saved.shareSafe ?? false).toBe(false);
  expect(said(saved)).toEqual(said(before));

  const whole = JSON.parse(reportFile.text);
  expect(whole).toMatchObject({ format: 'safeguard-check/report', version: 1 });
  for (const text of ['disclaimer', 'scope']) expect(whole[text], text).toMatch(/\w/);
  expect(Object.keys(whole.ruleStatus).sort()).toEqual(['asOf', 'source', 'text']);
  expect(whole.results.current).toMatchObject({ '164.312(b)': 'in-place', '164.312(a)(2)(i)': 'open', [logoff]: 'by-alternative' });
  expect(whole.results.proposed).toMatchObject({ 'nprm:164.312(a)(2)(v)': 'in-progress' });
  expect(whole.results.summary.current).toMatchObject({ settled: 6, of: 12 });
  // Everything that was said stands in it too.
  expect(whole).toMatchObject({ ...said(before), format: 'safeguard-check/report' });

  const shared = JSON.parse(sharedFile.text);
  // Names of unknown fields may be anybody's words.
  const { warnings: _, ...summary } = whole.results.summary;
  const { current, proposed, foundations } = whole.results;
  expect(shared).toMatchObject({
    format: 'safeguard-check/report',
    shareSafe: true,
    results: { current, proposed, foundations, summary },
  });
});

test('a byte order mark, or none: the files begin with a bracket and are UTF-8', async ({ visitor, keep }) => {
  await keep(JSON.stringify(everything()));
  await visitor.open('files');
  for (const name of [saveAnswers, saveReport, saveShareSafe]) {
    const { bytes, text } = await visitor.save(name);
    expect(bytes[0]).toBe('{'.charCodeAt(0));
    expect(Buffer.from(text, 'utf8').equals(bytes), 'UTF-8').toBe(true);
  }
});

for (const [what, save] of [
  ['answers', saveAnswers],
  ['a report', saveReport],
]) {
  test(`a round trip through the file of ${what} loses nothing`, async ({ page, visitor, keep, browser }) => {
    const before = everything();
    await keep(JSON.stringify(before));
    await visitor.open('files');
    const { text, name } = await visitor.save(save);

    await visitor.goTo('start');
    await button(page, 'Erase everything').click();
    await button(page, 'Yes, erase everything').click();
    await expect(visitor.status).toContainText('nothing of this check is left');
    await visitor.goTo('files');
    await visitor.chooseFile(text, name);
    await button(page, replace).click();
    await visitor.hasSaved();
    expect(said(await visitor.assessment())).toEqual(said(before));

    // And on the page.
    await visitor.goTo('check/164.312(a)');
    await expect(visitor.choice(logoff, 'otherWay')).toBeChecked();
    await expect(visitor.field(logoff, 'why')).toHaveValue('MARK-why');
    await expect(visitor.field(logoff, 'reviewOn')).toHaveValue('2027-05-04');
    await visitor.goTo('check/164.312(b)');
    const texts = await visitor.question('164.312(b)').locator('input[type=text], input:not([type]), textarea').evaluateAll((fields) => fields.map(({ value }) => value));
    expect(texts).toEqual(expect.arrayContaining([before.answers['164.312(b)'].evidence]));
    expect(texts.join()).toContain('MARK-note\nsecond line, “quoted”, Zoë, 監査, \u{1f512}');

    // Out again it is the same file, but for the moment.
    await visitor.goTo('files');
    const again = await visitor.save(save);
    const timeless = (document) => ({ ...JSON.parse(document), savedAt: '', place: '' });
    expect(timeless(again.text)).toEqual(timeless(text));
  });
}

test('before anything changes, the page shows what a file holds, what would change and what is unknown', async ({
  page,
  visitor,
  keep,
}) => {
  const here = assessment(mixed);
  await keep(here);
  await visitor.open('files');
  const before = await visitor.storage();
  const file = JSON.parse(assessment(mixed));
  file.savedAt = '2026-03-02T12:00:00Z';
  file.answers['164.312(b)'].answer = 'unknown';
  file.answers['164.312(a)(2)(i)'] = undefined;
  file.answers[logoff].note = 'another note';
  file.answers['164.312(e)(1)'].answer = 'decided-not';
  file.answers['164.312(d)'].shade = 'dark';
  file.answers['164.999'] = { answer: 'in-place' };
  file.answers['nprm:164.312(a)(2)(i)'] = { details: { 'on-the-moon': 'yes' } };
  file.colour = 'blue';
  await visitor.chooseFile(file, 'from-the-office.json');

  const { outcome } = visitor;
  await expect(outcome).toContainText('from-the-office.json');
  await expect(outcome.getByRole('heading', { level: 3 })).toContainText(/^What .from-the-office\.json. holds$/);
  await expect(visitor.status).toContainText('from-the-office.json');
  await expect(outcome).toBeFocused();
  // One of the 14 has no answer there, and what is unknown is no item.
  const facts = await outcome.locator('dt, dd').allTextContents();
  expect(facts).toEqual(['Kind', 'Answers', 'Saved', 'March 2, 2026', 'Items answered', '13', 'Complete records', '1']);

  await expect(outcome).toContainText('What would change: 6 items');
  const rows = await outcome.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent)),
  );
  const same = 'same answer, other record, details or notes';
  expect(rows).toEqual([
    ['Unique user identification §164.312(a)(2)(i)', answers.notInPlace, expect.stringMatching(/\w/)],
    ['Automatic logoff §164.312(a)(2)(iii)', answers.otherWay, same],
    ['Audit controls §164.312(b)', answers.inPlace, answers.unknown],
    ['Person or entity authentication §164.312(d)', answers.inPlace, same],
    ['Transmission security §164.312(e)(1)', answers.inPlace, answers.decidedNot],
    // What is proposed is never cited as if it were law.
    [expect.stringMatching(/§164\.312\(a\)\(2\)\(i\).*proposed|proposed.*§164\.312\(a\)\(2\)\(i\)/i), expect.anything(), expect.anything()],
  ]);
  for (const kept of [
    /164\.312\(e\)\(1\).*: an answer that the item does not offer/,
    /164\.312\(d\).*: a field that this check does not know/,
    /164\.999.*: an item that this check does not know/,
    /colour.*: a field that this check does not know/,
    /: a detail that this check does not know/,
  ]) {
    await expect(outcome.locator('li').filter({ hasText: kept }), String(kept)).toHaveCount(1);
  }

  // Looking, waiting and leaving change nothing.
  await page.waitForTimeout(600);
  expect(await visitor.storage()).toEqual(before);
  await visitor.goTo('check/164.312(b)');
  await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
  await expect.poll(async () => (await visitor.assessment()).answers).toEqual(JSON.parse(here).answers);
  await visitor.reload();
  await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
});

test('“Keep my answers” keeps them, and says so', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('files');
  const before = await visitor.storage();
  await visitor.chooseFile(assessment(allInPlace));
  await button(page, keepMine).click();
  await expect(visitor.outcome).toHaveText('Your answers were kept as they are.');
  await expect(visitor.outcome).toBeFocused();
  await expect(visitor.status).toHaveText('Your answers were kept as they are.');
  await expect(button(page, replace)).toHaveCount(0);
  await page.waitForTimeout(600);
  expect(await visitor.storage()).toEqual(before);
});

test('the present answers are offered as a file first, and that file brings them back', async ({ page, visitor, keep }) => {
  const mine = everything();
  await keep(JSON.stringify(mine));
  await visitor.open('files');
  await visitor.chooseFile(assessment(allInPlace), 'other.json');
  const backup = await visitor.save('Save the present answers first');
  expect(said(JSON.parse(backup.text))).toEqual(said(mine));
  // Saving decides nothing: the two ways are still there.
  await expect(button(page, keepMine)).toBeVisible();
  await button(page, replace).click();
  await expect(page.getByRole('region', { name: 'The file is open' })).toContainText('14 items have an answer now');
  await visitor.hasSaved();
  expect(said(await visitor.assessment())).toEqual(said(JSON.parse(assessment(allInPlace))));
  await visitor.goTo('files');
  await visitor.chooseFile(backup.text, backup.name);
  await button(page, replace).click();
  await visitor.hasSaved();
  await expect.poll(async () => said(await visitor.assessment())).toEqual(said(mine));
});

test('a file that is opened takes the place of everything at once, on the page and in storage', async ({ page, visitor, keep }) => {
  await keep(JSON.stringify(everything()));
  await visitor.open('files');
  await visitor.chooseFile(assessment({ '164.312(b)': 'unknown' }));
  await button(page, replace).click();
  await expect(visitor.heading).toBeFocused();
  await visitor.hasSaved();
  const after = await visitor.assessment();
  expect(Object.keys(after.answers)).toEqual(['164.312(b)']);
  expect(after.history ?? []).toEqual([]);
  expect(JSON.stringify(after)).not.toContain('MARK');
  await visitor.reload();
  await visitor.goTo('check/164.312(b)');
  await expect(visitor.choice('164.312(b)', 'unknown')).toBeChecked();
  await visitor.goTo('check/164.312(a)');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a report whose results do not follow from its answers says for which items', async ({ page, visitor }) => {
  await visitor.open('files');
  const file = report(allInPlace, { '164.312(b)': 'open', '164.312(d)': 'in-place', '164.312(e)(1)': 'unverified' });
  await visitor.chooseFile(file, 'report.json');
  await expect(visitor.outcome).toContainText('Report');
  const sentence = visitor.outcome.getByText('another status than follows from its answers');
  await expect(sentence).toContainText('Audit controls');
  await expect(sentence).toContainText('Transmission security');
  await expect(sentence).not.toContainText('authentication');
  // What counts is worked out here.
  await button(page, replace).click();
  await visitor.hasSaved();
  await visitor.goTo('result');
  await expect(page.locator('[data-row="164.312(b)"] [data-status]')).toHaveText('In place');
});

test('a report that is as it was saved says nothing of the kind', async ({ visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('files');
  const { text, name } = await visitor.save(saveReport);
  await visitor.chooseFile(text, name);
  await expect(visitor.outcome).toContainText('The file says the same as this page about every item.');
  await expect(visitor.outcome.getByText('another status')).toHaveCount(0);
});

test('a share-safe report is shown and cannot be opened', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('files');
  const before = await visitor.storage();
  // The results are those of the file, whatever its answers would lead to.
  const file = shareSafe({ '164.312(b)': 'open', '164.312(d)': 'by-decision' });
  file.results.proposed = { 'nprm:164.312(a)(2)(v)': 'exception-claimed' };
  file.answers['164.312(b)'] = { answer: 'in-place' };
  await visitor.chooseFile(file, 'shared.json');
  const { outcome } = visitor;
  await expect(outcome.getByRole('heading', { level: 3 })).toContainText('A share-safe report');
  await expect(outcome).toContainText('Nothing was worked out anew, and your answers stay as they are.');
  await expect(outcome.locator('tr').filter({ hasText: '§164.312(b)' }).locator('[data-status]')).toHaveText('Open');
  await expect(outcome.locator('tr').filter({ hasText: '§164.312(d)' }).locator('[data-status]')).toHaveText('By decision');
  await expect(outcome.locator('tr').filter({ hasText: '(a)(2)(v)' }).locator('[data-status]')).toHaveText('Exception claimed');
  await expect(outcome.getByRole('heading', { name: 'Proposed rule, not law' })).toBeVisible();
  await expect(outcome.getByRole('button')).toHaveCount(0);
  await page.waitForTimeout(600);
  expect(await visitor.storage()).toEqual(before);
});

test('what leaves share-safe is shown to the letter before it does, and holds no free text', async ({ page, visitor, keep }) => {
  await keep(JSON.stringify(everything()));
  await page.clock.setFixedTime(new Date('2026-11-25T15:00:00Z'));
  await visitor.open('files');
  // That the marks are there at all is seen in the other file.
  expect((await visitor.save(saveReport)).text.match(/MARK/g).length).toBeGreaterThan(15);
  const preview = page.getByText('Show exactly what leaves');
  await expect(page.locator('pre')).toBeHidden();
  await preview.click();
  await expect(page.locator('pre')).toBeVisible();
  const shown = await page.locator('pre').textContent();
  const { text, name } = await visitor.save(saveShareSafe);
  expect(shown).toBe(text);
  await expect(page.getByRole('heading', { name: `All that stands in ${name}` })).toBeVisible();
  expect(text).not.toContain('MARK');
  const names = new Set();
  JSON.parse(text, (key, value) => (names.add(key), value));
  for (const gone of ['note', 'evidence', 'record', 'organisation', 'preparedBy', 'owner', 'history', 'why', 'measure', 'decidedBy', 'riskAnalysis', 'colour', 'shade']) {
    expect([...names], gone).not.toContain(gone);
  }
  await preview.click();
  await expect(page.locator('pre')).toBeHidden();
  // It is looked at like any other.
  await visitor.chooseFile(text, name);
  await expect(visitor.outcome.getByRole('heading', { level: 3 })).toContainText('A share-safe report');
});

test('what is shown of a share-safe report follows the answers', async ({ page, context, visitor, watched, keep }) => {
  await keep(assessment(allInPlace));
  await page.clock.setFixedTime(new Date('2026-11-25T15:00:00Z'));
  await visitor.open('files');
  await page.getByText('Show exactly what leaves').click();
  await expect(page.locator('pre')).toContainText('"164.312(b)": "in-place"');
  // While it is shown, another tab changes an answer.
  const other = new Visitor(await context.newPage(), watched);
  await other.open('check/164.312(b)');
  await other.answer('164.312(b)', 'notInPlace');
  await other.hasSaved();
  await page.bringToFront();
  await expect(page.getByRole('region', { name: 'Changed in another tab' })).toBeVisible();
  const { text } = await visitor.save(saveShareSafe);
  expect(text).toContain('"164.312(b)": "open"');
  expect(await page.locator('pre').textContent()).toBe(text);
});

test('a file can be opened on a first visit, where there is nothing to lose', async ({ page, visitor }) => {
  await visitor.open('files');
  await visitor.chooseFile(assessment(mixed));
  await expect(visitor.outcome).toContainText('What would change: 14 items');
  await expect(button(page, 'Save the present answers first')).toHaveCount(0);
  expect(await visitor.storage()).toEqual({});
  await button(page, replace).click();
  await visitor.hasSaved();
  expect(said(await visitor.assessment())).toEqual(said(JSON.parse(assessment(mixed))));
});

test('without any answer, the three files can be saved and opened again', async ({ page, visitor }) => {
  await visitor.open('files');
  for (const name of [saveAnswers, saveReport, saveShareSafe]) {
    const file = await visitor.save(name);
    expect(JSON.parse(file.text).answers).toEqual({});
    await visitor.chooseFile(file.text, file.name);
    await expect(visitor.outcome).toContainText(file.name);
  }
  expect(await visitor.storage()).toEqual({});
});

test('the same file can be chosen twice, and another one after it', async ({ page, visitor }) => {
  await visitor.open('files');
  await visitor.chooseFile(assessment(mixed), 'one.json');
  await expect(visitor.outcome).toContainText('one.json');
  await button(page, keepMine).click();
  await visitor.chooseFile(assessment(mixed), 'one.json');
  await expect(visitor.outcome).toContainText('one.json');
  await button(page, replace).click();
  await visitor.hasSaved();
  await visitor.goTo('files');
  await visitor.chooseFile(assessment(mixed), 'one.json');
  await expect(visitor.outcome).toContainText('The file says the same as this page about every item.');
  await visitor.chooseFile('{', 'two.json');
  await expect(visitor.outcome).toContainText('two.json');
  await expect(visitor.outcome).not.toContainText('one.json');
  await expect(button(page, replace)).toHaveCount(0);
});

test('going away from the screen forgets the file that was looked at', async ({ page, visitor }) => {
  await visitor.open('files');
  await visitor.chooseFile(assessment(mixed));
  await expect(button(page, replace)).toBeVisible();
  await visitor.goToTab('start');
  await visitor.goToTab('files');
  await expect(button(page, replace)).toHaveCount(0);
  expect(await visitor.storage()).toEqual({});
});

test('saving, opening and keeping work with the keyboard alone', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  // Listened for from the beginning: the browser takes a moment until it hands the choice over.
  let next;
  page.on('filechooser', (chooser) => chooser.setFiles(next));
  await visitor.open();
  await pressOn(page, page.getByRole('navigation').getByRole('link', { name: 'Files', exact: true }));
  await expect(visitor.heading).toHaveText('Files');
  await expect(visitor.heading).toBeFocused();
  const saved = await visitor.download(() => pressOn(page, button(page, saveAnswers)));
  expect(JSON.parse(saved.text).format).toBe('safeguard-check/assessment');
  await pressOn(page, page.locator('summary', { hasText: 'Show exactly what leaves' }), 'Space');
  await tabTo(page, page.locator('pre'));

  const choose = async (content) => {
    next = { name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await pressOn(page, page.getByLabel('Choose a file'));
  };
  await choose(assessment(allInPlace));
  await expect(visitor.outcome).toBeFocused();
  const backup = await visitor.download(() => pressOn(page, button(page, 'Save the present answers first')));
  expect(said(JSON.parse(backup.text))).toEqual(said(JSON.parse(assessment(mixed))));
  await pressOn(page, button(page, keepMine));
  await expect(visitor.outcome).toBeFocused();
  await tabTo(page, page.getByLabel('Choose a file'), 'Shift+Tab');
  await choose(saved.text.replace('"in-place"', '"unknown"'));
  await pressOn(page, button(page, replace));
  await expect(visitor.heading).toBeFocused();
  await visitor.hasSaved();
  expect((await visitor.assessment()).answers['164.312(a)(1)'].answer).toBe('unknown');
});

test('a browser that does not take the file is told of, and nothing is lost', async ({ page, visitor, keep }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new TypeError('No files here.');
    };
  });
  await keep(assessment(mixed));
  await visitor.open('files');
  await button(page, saveAnswers).click();
  const told = /Your browser did not take/;
  await expect(visitor.status).toContainText(told);
  // And to somebody who sees the screen.
  const seen = page.getByText(told).and(page.locator(':not([role=status])'));
  await expect(seen.first()).toBeVisible();
});
