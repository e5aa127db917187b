// Knows: what the screen with both logs shows, copies and saves.
// Must not know: how a paper is printed.

import { cutOff } from './support/layout.mjs';
import { pressOn } from './support/keyboard.mjs';
import { expect, test } from './support/page.mjs';
import { allInPlace, assessment, bothRules, decided, mixed } from './support/stored.mjs';
import { refuseToCopy } from './support/trouble.mjs';
import { about, answers, fullException, fullRecord } from './support/words.mjs';

const logoff = '164.312(a)(2)(iii)';
const encryption = '164.312(a)(2)(iv)';
const mfa = 'nprm:164.312(f)(2)(ii)';
const evil = '<b>"evil"</b> & <img src=x onerror=alert(1)>\n# not a heading\n| not | a | cell |';

/** A log by its heading. */
const log = (page, heading) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
const decisions = (page) => log(page, 'Decision log');
const exceptions = (page) => log(page, 'Exception log, proposed rule');
/** The record of an item in a log. */
const entry = (log, title) => log.locator('.sgc-log__entry').filter({ has: log.page().getByRole('heading', { name: title }) });
const rows = (entry) => entry.locator('.sgc-log__record tr').evaluateAll((rows) => rows.map((row) => [row.cells[0].innerText, row.cells[1].innerText]));

/** An old record beside one of everything. */
function withHistory(record = { ...fullRecord, why: 'As it was before.' }) {
  const document = JSON.parse(assessment(bothRules));
  document.history = [
    { item: '164.312(e)(2)(ii)', answer: 'decided-not', record, until: '2026-06-07T09:00:00.000Z' },
    { item: mfa, answer: 'exception', record: { ...fullException, exception: '164.312(f)(2)(iii)(A)' }, until: '2026-06-08T09:00:00.000Z' },
  ];
  return JSON.stringify(document);
}

/** What lies on the clipboard, by its type. */
const pasted = (page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const forms = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
    return Object.fromEntries(await Promise.all(forms));
  });

test('the log of decisions tells every field, the words of the rule, and has lines to sign', async ({ page, visitor, keep }) => {
  await keep(withHistory());
  await visitor.open('records');
  const all = decisions(page);
  await expect(all.getByRole('blockquote').first()).toContainText('Document why it would not be reasonable and appropriate');
  await expect(all.getByRole('link', { name: /^45 CFR §164\.306\(d\)\(3\)\(ii\)\(B\), quoted/ })).toBeVisible();
  await expect(all).toContainText('Retain the documentation required by paragraph (b)(1) of this section for 6 years');
  await expect(all).toContainText('Print or save this log; a browser’s storage is not your six-year record.');
  await expect(all.getByRole('heading', { level: 3 })).toHaveText(['In effect', 'Incomplete', 'No longer in effect']);
  expect(await rows(entry(all, `Automatic logoff (§${logoff})`))).toEqual([
    ['Answer', answers.otherWay],
    ['Why it is not reasonable and appropriate here', fullRecord.why],
    ['What you do instead', fullRecord.measure],
    ['Decided by', fullRecord.decidedBy],
    ['Decided on', 'May 4, 2026'],
    ['Which risk analysis supports it', fullRecord.riskAnalysis],
    ['Last changed', 'November 20, 2026'],
  ]);
  const lines = entry(all, `Automatic logoff (§${logoff})`).locator('.sgc-log__signatures');
  await expect(lines.getByRole('columnheader')).toHaveText(['Name and role', 'Signature', 'Date']);
  await expect(lines.locator('tbody tr')).toHaveCount(2);
  const past = entry(all, 'Encryption (§164.312(e)(2)(ii))');
  expect((await rows(past)).at(-1)).toEqual(['In effect until', 'June 7, 2026']);
  await expect(past).toContainText('As it was before.');
  await expect(past.locator('.sgc-log__signatures')).toHaveCount(0);
  await expect(all).toContainText('six years from the day it was made or was last in effect');
});

test('a record that is incomplete says what is missing and leads there', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('records');
  const record = entry(decisions(page), `Encryption and decryption (§${encryption})`);
  await expect(record).toContainText(
    'Still missing: why no alternative fits either, the day of the decision and the risk analysis it rests on.',
  );
  await expect(record.locator('.sgc-log__signatures')).toHaveCount(0);
  await record.getByRole('link', { name: about('Fill in what is missing', 'Encryption and decryption') }).click();
  await visitor.isAt(`check/item/${encryption}`);
  await expect(visitor.choice(encryption, 'decidedNot')).toBeFocused();
  await visitor.fillRecord(encryption, { noMeasure: 'Nothing else fits.', decidedOn: '2026-05-04', riskAnalysis: 'Of 2026' });
  await visitor.goToTab('records');
  await expect(record).not.toContainText('Still missing');
  await expect(record.locator('.sgc-log__signatures')).toHaveCount(1);
  await record.getByRole('link', { name: about('Change', 'Encryption and decryption') }).click();
  await visitor.isAt(`check/item/${encryption}`);
});

test('the log of exceptions stands apart, and is not needed today', async ({ page, visitor, keep }) => {
  await keep(withHistory());
  await visitor.open('records');
  const all = exceptions(page);
  await expect(all).toContainText('Not needed today');
  await expect(all).toContainText('Proposed, not law: this log is not needed today.');
  await expect(all.locator('.sgc-log__entry')).toHaveCount(2);
  const told = await rows(entry(all, 'Implementation specification [encrypt at rest and in transit]'));
  expect(told[1]).toEqual([
    'Which exception',
    'The technology asset does not support such encryption (proposed §164.312(b)(3)(i))',
  ]);
  expect(await all.evaluate((section) => getComputedStyle(section).borderTopStyle)).toBe('dashed');
  await expect(decisions(page)).not.toContainText('Exception claimed');
  await expect(all).not.toContainText('Automatic logoff');
});

test('empty logs say so and lead to where something can be said', async ({ page, visitor, keep }) => {
  await keep(assessment(allInPlace));
  await visitor.open('records');
  await expect(decisions(page)).toContainText('No addressable item is done another way or was decided against in these answers.');
  await expect(exceptions(page)).toContainText('No exception is claimed in these answers.');
  await expect(page.getByRole('button', { name: /^(Copy|Save)/ })).toHaveCount(0);
  await decisions(page).getByRole('link', { name: 'Go to the check' }).click();
  await visitor.isAt('check/foundations');
  await visitor.goToTab('records');
  await exceptions(page).getByRole('link', { name: 'Look ahead at the proposed rule' }).click();
  await visitor.isAt('ahead');
});

test('a log is copied laid out and as Markdown, and what was typed stays text in both', async ({
  page,
  context,
  visitor,
  keep,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(withHistory({ ...fullRecord, why: evil, measure: evil }));
  await visitor.open('records');
  await page.getByLabel('Organization (optional)').fill('<i>Practice</i>');
  await decisions(page).getByRole('button', { name: about('Copy this log', 'Decision log') }).click();
  await expect(visitor.status).toHaveText('The log was copied. Paste it into a document of your own.');
  await expect(decisions(page)).toContainText('The log was copied.');
  const forms = await pasted(page);
  expect(Object.keys(forms).sort()).toEqual(['text/html', 'text/plain']);
  const { text } = await visitor.download(() =>
    decisions(page).getByRole('button', { name: about('Save as Markdown', 'Decision log') }).click(),
  );
  expect(forms['text/plain']).toBe(text);
  const found = await page.evaluate((html) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const count = (selector) => body.querySelectorAll(selector).length;
    return {
      headings: [...body.querySelectorAll('h1, h2, h3')].map(({ tagName, textContent }) => `${tagName} ${textContent}`),
      tables: count('table'),
      rowHeads: count('th[scope=row]'),
      other: count('a, button, img, i, script, style, svg, input, [style], [onerror], .sgc-visually-hidden'),
      bold: [...body.querySelectorAll('b')].map(({ textContent }) => textContent).filter((text) => text.includes('evil')),
      text: body.innerText,
      handlers: [...body.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name)).filter((name) => name.startsWith('on')),
    };
  }, forms['text/html']);
  expect(found.headings).toEqual([
    'H1 Decision log',
    'H2 In effect',
    `H3 Automatic logoff (§${logoff})`,
    'H2 Incomplete',
    `H3 Encryption and decryption (§${encryption})`,
    'H2 No longer in effect',
    'H3 Encryption (§164.312(e)(2)(ii))',
    'H2 About this report',
  ]);
  // One for each record, and one to sign.
  expect(found.tables).toBe(4);
  expect(found.rowHeads).toBeGreaterThan(15);
  expect([found.other, found.bold, found.handlers]).toEqual([0, [], []]);
  for (const line of evil.split('\n')) expect(found.text).toContain(line);
  expect(found.text).toContain('Organization: <i>Practice</i>');
  expect(found.text).toContain('not reviewed by any authority');
  expect(text).toMatch(/^# Decision log\n/);
  expect(text).not.toContain('\n# not a heading');
});

test('a log is saved under a name of its own, one without the other', async ({ page, visitor, keep }) => {
  await keep(withHistory());
  await visitor.open('records');
  for (const [log, title, name] of [
    [decisions(page), 'Decision log', /^safeguard-check-decision-log-\d{4}-\d\d-\d\d\.md$/],
    [exceptions(page), 'Exception log, proposed rule', /^safeguard-check-exception-log-\d{4}-\d\d-\d\d\.md$/],
  ]) {
    const file = await visitor.download(() => log.getByRole('button', { name: about('Save as Markdown', title) }).click());
    expect(file.name).toMatch(name);
    expect(file.text).toContain(`# ${title}`);
    expect(file.text.includes('Exception claimed')).toBe(title.startsWith('Exception'));
  }
});

test('where the browser lets no page copy, the log is selected without what leads elsewhere', async ({
  page,
  visitor,
  keep,
}) => {
  await page.addInitScript(refuseToCopy);
  await keep(withHistory());
  await visitor.open('records');
  await exceptions(page).getByRole('button', { name: /^Copy this log/ }).click();
  await expect(visitor.status).toHaveText(/^The browser does not let this page copy\. The log is selected now/);
  const selected = await page.evaluate(() => getSelection().toString());
  expect(selected).toContain('Compensating controls');
  for (const other of ['Change', 'Copy this log', 'Decision log', 'Print the report']) expect(selected).not.toContain(other);
});

test('what was typed stays text on the screen', async ({ page, visitor, keep }) => {
  await keep(assessment({ ...decided, [logoff]: { answer: 'other-way', record: { ...fullRecord, why: evil, measure: 'x'.repeat(2000) } } }));
  await visitor.open('records');
  const record = entry(decisions(page), `Automatic logoff (§${logoff})`);
  expect((await rows(record))[1][1]).toBe(evil);
  await expect(record.locator('img, b, script')).toHaveCount(0);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(cutOff), `${width}`).toEqual([]);
  }
});

test('everything there is reached and done with the keyboard', async ({ page, context, visitor, keep }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(withHistory());
  await visitor.open('records');
  await pressOn(page, decisions(page).getByRole('button', { name: /^Copy this log/ }));
  await expect(visitor.status).toHaveText(/^The log was copied\./);
  const saved = await visitor.download(() => pressOn(page, exceptions(page).getByRole('button', { name: /^Save as Markdown/ })));
  expect(saved.text).toContain('# Exception log');
  await page.keyboard.press('Shift+Tab');
  await pressOn(page, exceptions(page).getByRole('link', { name: /^Change/ }));
  await visitor.isAt('ahead/item/nprm:164.312(b)(2)');
});

test('the browser’s own command prints both logs and no control', async ({ page, visitor, keep }) => {
  await keep(withHistory());
  await page.setViewportSize({ width: 740, height: 980 });
  await visitor.open('records');
  await page.emulateMedia({ media: 'print' });
  for (const control of await page.getByRole('button').or(page.getByRole('textbox')).or(page.getByRole('checkbox')).all()) {
    await expect(control).toBeHidden();
  }
  await expect(page.getByText('Fill in what is missing')).toBeHidden();
  await expect(decisions(page).locator('.sgc-log__signatures')).toBeVisible();
  expect(await page.evaluate(cutOff)).toEqual([]);
});

test('the log follows what is decided, and keeps what no longer applies', async ({ page, visitor }) => {
  await visitor.open('check/164.312(a)');
  await visitor.answer(logoff, 'otherWay');
  await visitor.fillRecord(logoff, fullRecord);
  await visitor.goToTab('records');
  await expect(decisions(page).getByRole('heading', { level: 3 })).toHaveText(['In effect']);
  await visitor.goTo(`check/item/${logoff}`);
  await visitor.answer(logoff, 'inPlace');
  await visitor.goToTab('records');
  await expect(decisions(page).getByRole('heading', { level: 3 })).toHaveText(['No longer in effect']);
  await entry(decisions(page), 'Automatic logoff').getByRole('link', { name: about('See the question today', 'Automatic logoff') }).click();
  await visitor.isAt(`check/item/${logoff}`);
});
