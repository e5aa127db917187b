// Knows: what comes out of a printer when the report is printed: pages, texts, names, nothing else.
// Must not know: how the paper is made, or how a log is worked out.

import { expect, test } from './support/page.mjs';
import { countPrinting, paper, printReport, printed, printing, squeezed } from './support/paper.mjs';
import { pressOn } from './support/keyboard.mjs';
import { proposedItems } from './support/proposed.mjs';
import { allInPlace, allOf, assessment, bothRules, decided, mixed } from './support/stored.mjs';
import { currentItems, fullRecord, items, storageKey } from './support/words.mjs';

test.beforeEach(({ page }) => page.addInitScript(countPrinting));

const title = 'Full record';
const parts = [
  'Rule in force',
  'Proposed rule, not law',
  'Worked out on',
  'with the catalog of November 21, 2026 and method 1',
  'not final',
  'What this is. Self-reported answers',
  'Not covered: the risk analysis itself',
];

/** Which page the full record begins on, counted from 0: so many the summary has. */
const summaryOf = (pages) => pages.findIndex((text) => text.includes(title));

/** Everything that is asked about the proposal, answered so that it would ask for more. */
const everyDetailNo = Object.fromEntries(
  proposedItems.map(({ id, reuses, details }) => [
    id,
    {
      ...(!reuses.length && { answer: 'not-in-place' }),
      details: Object.fromEntries(details.map((detail) => [detail, 'no'])),
    },
  ]),
);
const everyStatus = Object.fromEntries(
  proposedItems.map(({ id, reuses, details }, index) => [
    id,
    {
      ...(!reuses.length && { answer: ['in-place', 'partly', 'not-in-place', 'unknown'][index % 4] }),
      details: Object.fromEntries(details.map((detail, place) => [detail, ['yes', 'no', 'unknown'][(index + place) % 3]])),
    },
  ]),
);
const mandatory = currentItems.filter(({ label }) => label !== 'Addressable');

const summaries = {
  'everything in place': allInPlace,
  'one answer': { '164.312(b)': 'partly' },
  'only the proposal': { 'nprm:164.312(j)': 'inPlace' },
  'every mandatory item open': { ...decided, ...allOf('notInPlace', mandatory), ...everyDetailNo },
  'everything open': { ...allOf('notInPlace'), ...everyDetailNo },
  'everything unknown': { ...allOf('unknown'), ...everyStatus },
  'one of everything': { ...bothRules, ...everyStatus },
  'everything settled that would be open': { ...decided, ...everyDetailNo },
};

for (const [what, answers] of Object.entries(summaries)) {
  test(`the summary has no more than two Letter pages, and everything that it must: ${what}`, async ({
    page,
    visitor,
    keep,
  }, testInfo) => {
    await keep(assessment(answers));
    await visitor.open('result');
    const names = printing(page);
    await names.organisation.fill('W'.repeat(200));
    await names.preparedBy.fill('An unusually long name of somebody, '.repeat(20));
    for (const format of ['Letter', 'A4']) {
      const pages = await printReport(page, testInfo, format);
      const summary = summaryOf(pages);
      expect(summary).toBeGreaterThan(0);
      expect(summary, format).toBeLessThanOrEqual(2);
      const text = pages.slice(0, summary).join(' ');
      for (const part of parts) expect(text).toContain(part);
      expect(text).toMatch(/things? to do first|No task follows from these answers/);
    }
  });
}

test('the summary keeps to two pages with the five longest reasons, and says how many are left', async ({
  page,
  visitor,
  keep,
}, testInfo) => {
  const answers = { ...decided, ...everyDetailNo };
  await keep(assessment(answers));
  await visitor.open('result');
  const flips = await page.locator('main [data-flip]').evaluateAll((rows) =>
    rows.map((row) => ({ id: row.dataset.flip, length: row.innerText.length })),
  );
  expect(flips.length).toBeGreaterThan(5);
  const pages = await printReport(page, testInfo);
  expect(summaryOf(pages)).toBeLessThanOrEqual(2);
  expect(pages.slice(0, 2).join(' ')).toContain(`${flips.length - 5} more are in the full record.`);
  // All of them are there.
  const record = squeezed(pages.slice(2).join(' '));
  for (const { id } of flips) expect(record).toContain(squeezed(`§${id} is settled today, but`));

  const longest = [...flips].sort((one, other) => other.length - one.length).slice(0, 5);
  const open = currentItems.filter(({ id }) => !longest.some((flip) => flip.id === id));
  const other = { ...answers, ...allOf('notInPlace', open) };
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [storageKey, assessment(other, 'result')]);
  await visitor.reload();
  await expect(page.locator('main [data-flip]')).toHaveCount(5);
  const again = await printReport(page, testInfo);
  expect(summaryOf(again)).toBeLessThanOrEqual(2);
  for (const { title } of open.filter(({ label }) => label !== 'Addressable')) {
    expect(again[0]).toContain(title);
  }
});

/** Everything that can be said, each with a mark of its own; what is not meant to be markup. */
function everything() {
  const mark = (...names) => `<b>[${names.join('/')}]</b>`;
  const record = (id) => ({
    why: `${mark(id, 'why')}\nsecond line`,
    measure: mark(id, 'measure'),
    decidedBy: mark(id, 'decidedBy'),
    decidedOn: '2026-05-04',
    riskAnalysis: mark(id, 'riskAnalysis'),
    reviewOn: '2027-01-02',
  });
  const of = (id) => ({ evidence: mark(id, 'evidence'), note: mark(id, 'note') });
  const answers = {};
  for (const { id, label } of items) {
    const addressable = label === 'Addressable';
    answers[id] = { answer: addressable ? 'other-way' : 'in-place', ...of(id), ...(addressable && { record: record(id) }) };
  }
  for (const [id, entry] of Object.entries(everyStatus)) answers[id] = { ...entry, ...of(id) };
  const excepted = 'nprm:164.312(b)(2)';
  answers[excepted] = { ...answers[excepted], answer: 'exception', record: { ...record(excepted), exception: '164.312(b)(3)(i)' } };
  // An answer that its item does not offer stands in no log, and its record with the item alone.
  answers['164.312(b)'] = { answer: 'other-way', ...of('164.312(b)'), record: record('164.312(b)') };
  const document = JSON.parse(assessment(answers));
  const past = (item, answer) => ({ item, answer, record: record(`past-${item}`), until: '2026-06-07T09:00:00.000Z' });
  document.history = [past('164.312(e)(2)(ii)', 'decided-not'), past('164.999', 'other-way'), past(excepted, 'exception')];
  document.plan = { '164.312(b)': { owner: mark('owner'), due: '2027-03-04', note: mark('plan-note') } };
  document.organisation = mark('organisation');
  document.preparedBy = mark('preparedBy');
  const marks = JSON.stringify(document).match(/<b>\[.*?\]<\/b>/g);
  return { document, marks };
}

test('the full record holds every item of both rules and every word that was said', async ({
  page,
  visitor,
  keep,
}, testInfo) => {
  const { document, marks } = everything();
  await keep(JSON.stringify(document));
  await visitor.open('result');
  const pages = await printReport(page, testInfo);
  const record = squeezed(pages.slice(summaryOf(pages)).join(' '));
  for (const { id, title } of currentItems) expect(record).toContain(squeezed(`${title} §${id}`));
  for (const { title, paragraph } of proposedItems) expect(record).toContain(squeezed(`${title} proposed §${paragraph}`));
  expect(new Set(marks).size).toBeGreaterThan(150);
  for (const mark of new Set(marks)) expect(record).toContain(squeezed(mark));
  for (const part of [
    'Decision log',
    'Official wording, §164.306(d)(3)(ii)(B):',
    'Retain the documentation required by paragraph (b)(1) of this section for 6 years',
    'Print or save this log; a browser’s storage is not your six-year record.',
    'No longer in effect',
    'In effect until June 7, 2026',
    'Name and role Signature Date',
    'Exception log, proposed rule',
    'this log is not needed today',
    'Due: March 4, 2027',
    'About this report',
  ]) {
    expect(record).toContain(squeezed(part));
  }
  // In its order: both rules, the logs apart from each other, the plan, the notes.
  const order = [title, 'Rule in force: every item', 'Proposed rule, not law: every item', 'Decision log', 'Exception log', 'About this report'];
  const places = order.map((part) => record.lastIndexOf(squeezed(part)));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('each page of a table begins with the names of its columns, and no row is cut', async ({
  page,
  visitor,
  keep,
}, testInfo) => {
  const { document } = everything();
  await keep(JSON.stringify(document));
  await visitor.open('result');
  const pages = await printReport(page, testInfo);
  const first = summaryOf(pages);
  const last = pages.findIndex((text) => text.includes('Decision log Addressable items'));
  expect(last - first).toBeGreaterThan(5);
  for (const text of pages.slice(first, last)) {
    // The end of the last table may take less than a page, with the list of flips behind it.
    expect(text).toMatch(/Item (Status Answer and why, evidence, note and record|Under the proposal Why)/);
  }
  for (const { id } of [...items, ...proposedItems]) {
    const on = (part) => pages.findIndex((text) => squeezed(text).includes(`<b>[${id}/${part}]</b>`));
    expect(on('evidence'), id).toBeGreaterThan(0);
    expect(on('note'), id).toBe(on('evidence'));
  }
  // A log can be filed by itself.
  expect(pages[last]).not.toContain('Status Answer and why');
});

test('longer texts than a page can hold are there to their ends', async ({ page, visitor, keep }, testInfo) => {
  const long = `begin-of-it ${'word after word '.repeat(700)}\n${'x'.repeat(900)} end-of-it`;
  await keep(
    assessment({
      ...mixed,
      '164.312(a)(2)(iii)': { answer: 'other-way', record: { ...fullRecord, why: long }, note: long },
    }),
  );
  await visitor.open('result');
  const pages = await printReport(page, testInfo);
  expect(summaryOf(pages)).toBeLessThanOrEqual(2);
  const text = squeezed(pages.join(' '));
  // Once with the item, and once in the log; the note once more.
  expect(text.match(/begin-of-it/g)).toHaveLength(3);
  expect(text.match(/end-of-it/g)).toHaveLength(3);
  // A word too long for its column would make a browser print everything smaller.
  await printing(page).button.click();
  await page.setViewportSize({ width: 710, height: 900 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(710);
});

test('every page has its number, the day and the organization, whatever is typed into its name', async ({
  page,
  visitor,
  keep,
}, testInfo) => {
  await keep(assessment(mixed));
  await visitor.open('result');
  for (const name of ['Example Family Practice', '"; } * { display: none } \\', '</style><b>&amp;', '\\22 \\A url(x)']) {
    await printing(page).organisation.fill(name);
    const pages = await printReport(page, testInfo);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(`${index + 1} / ${pages.length}`);
      expect(text).toContain(`${name} · Safeguard check: report of `);
    }
    expect(pages[0]).toContain('mandatory items open');
  }
  await printing(page).organisation.fill('');
  for (const text of await printReport(page, testInfo)) {
    expect(text).not.toContain('·');
    expect(text).toContain('Safeguard check: report of ');
  }
});

test('names are on the paper, and kept only if somebody says so', async ({ page, visitor, keep }, testInfo) => {
  await keep(assessment(mixed));
  await visitor.open('result');
  const { organisation, preparedBy, keep: tick } = printing(page);
  const kept = async () => {
    await visitor.hasSaved();
    const { organisation, preparedBy } = await visitor.assessment();
    return [organisation, preparedBy];
  };
  await organisation.fill('Example Family Practice');
  await preparedBy.fill('A. Manager');
  await expect(tick).not.toBeChecked();
  const pages = await printReport(page, testInfo);
  expect(pages[0]).toContain('Organization Example Family Practice');
  expect(pages[0]).toContain('Prepared by A. Manager');
  // Going about and saving something else does not let them slip in.
  await visitor.goTo('records');
  await expect(organisation).toHaveValue('Example Family Practice');
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'partly');
  expect(await kept()).toEqual([undefined, undefined]);
  expect(JSON.stringify(await visitor.storage())).not.toMatch(/Family|Manager/);
  await visitor.open('result');
  await expect(organisation).toHaveValue('');
  await expect(preparedBy).toHaveValue('');

  await organisation.fill('Example Family Practice');
  await tick.check();
  await preparedBy.fill('A. Manager');
  expect(await kept()).toEqual(['Example Family Practice', 'A. Manager']);
  await visitor.open('records');
  await expect(organisation).toHaveValue('Example Family Practice');
  await expect(preparedBy).toHaveValue('A. Manager');
  await expect(tick).toBeChecked();
  await visitor.goTo('files');
  for (const [button, has] of [['Save answers', true], ['Save report', true], ['Save share-safe report', false]]) {
    const { text } = await visitor.save(button);
    expect(text.includes('Example Family Practice'), button).toBe(has);
    expect(text.includes('A. Manager'), button).toBe(has);
  }

  await visitor.goTo('records');
  await tick.uncheck();
  expect(await kept()).toEqual([undefined, undefined]);
  await expect(organisation).toHaveValue('Example Family Practice');
  await visitor.reload();
  await expect(organisation).toHaveValue('');
  await expect(tick).not.toBeChecked();
});

test('on a computer that others use names can be printed, and there is nothing to keep them', async ({
  page,
  visitor,
  keep,
}, testInfo) => {
  await keep(assessment(mixed));
  await visitor.open('start');
  await page.getByText('Others use this computer: keep nothing here').click();
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'partly');
  const before = await visitor.storage();
  await visitor.goTo('result');
  await expect(printing(page).keep).toHaveCount(0);
  await expect(page.getByText('so these are gone when the page is closed')).toBeVisible();
  await printing(page).organisation.fill('Example Family Practice');
  expect((await printReport(page, testInfo))[0]).toContain('Example Family Practice');
  expect(await visitor.storage()).toEqual(before);
});

test('nothing of the paper stays in the page, and the screen is as it was', async ({ page, visitor, keep, context }, testInfo) => {
  await keep(assessment(bothRules));
  await visitor.open('records');
  const before = await page.evaluate(() => document.body.innerHTML);
  const windowTitle = await page.title();
  // With the keyboard alone; the focus stays where it is.
  const { button } = printing(page);
  await pressOn(page, button);
  expect(await page.evaluate(() => window.printings)).toBe(1);
  await expect(paper(page)).toHaveCount(1);
  await expect(paper(page)).toBeHidden();
  await expect(visitor.heading).toBeVisible();
  await expect(page).toHaveTitle(/^Safeguard check: report of \w+ \d+, \d{4}$/);
  await printed(page, testInfo);
  await expect(paper(page)).toHaveCount(0);
  await expect(page).toHaveTitle(windowTitle);
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);
  expect(await page.evaluate(() => document.documentElement.style.length)).toBe(0);
  // Where a browser never says that it has printed, it is over as soon as somebody goes on.
  for (const goOn of [() => page.keyboard.press('Shift'), () => page.mouse.click(5, 5)]) {
    await button.click();
    await expect(paper(page)).toHaveCount(1);
    await goOn();
    await expect(paper(page)).toHaveCount(0);
    await expect(page).toHaveTitle(windowTitle);
  }
  expect(context.pages()).toHaveLength(1);
});

test('the browser’s own command prints the screen, before and after', async ({ page, visitor, keep }, testInfo) => {
  await keep(assessment(bothRules));
  await visitor.open('result');
  for (const text of [await printed(page, testInfo), (await printReport(page, testInfo)) && (await printed(page, testInfo))]) {
    const screen = text.join(' ');
    expect(screen).toContain('Every item, and why');
    expect(screen).not.toContain(title);
    expect(screen).not.toContain('Organization');
    expect(screen).not.toContain('Print the report');
  }
});

test('every word on paper is black or a dark grey, and every status is told by its name', async ({ page, visitor, keep }) => {
  const { document } = everything();
  await keep(JSON.stringify(document));
  await visitor.open('result');
  await printing(page).button.click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await paper(page).evaluate((root) => {
    const found = new Set();
    const texts = window.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement;
      if (texts.currentNode.data.trim() && holder.checkVisibility()) found.add(getComputedStyle(holder).color);
    }
    return [...found];
  });
  expect(colours.length).toBeGreaterThan(0);
  for (const colour of colours) {
    const [red, green, blue] = colour.match(/\d+/g).map(Number);
    expect([green, blue], colour).toEqual([red, red]);
    expect(red, colour).toBeLessThanOrEqual(0x59);
  }
  const statuses = paper(page).locator('tbody [data-status]');
  expect(await statuses.count()).toBeGreaterThan(50);
  for (const status of await statuses.all()) await expect(status).toContainText(/\w{4}/);
});

test('the headings on paper tell one another apart, and the proposal is named as one everywhere', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment({ ...decided, ...everyStatus }));
  await visitor.open('result');
  await printing(page).button.click();
  await page.emulateMedia({ media: 'print' });
  const levels = await paper(page).evaluate((root) =>
    [...root.querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) => Number(tagName[1])),
  );
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  for (const row of await paper(page).locator('[data-printed^="nprm:"]').all()) {
    await expect(row).toContainText('proposed §164.312');
    const style = await row.locator('td').first().evaluate((cell) => getComputedStyle(cell).borderBlockEndStyle);
    expect(style).toBe('dashed');
  }
});

test('there is nothing to print before anything is said', async ({ page, visitor }) => {
  for (const place of ['result', 'records']) {
    await visitor.open(place);
    await expect(printing(page).button).toHaveCount(0);
  }
});
