// Knows: that both rules stand side by side to the letter, and how the difference can be told.
// Must not know: how a row is found.

import { readFile } from 'node:fs/promises';
import { expect, test } from './support/page.mjs';
import { changes, fates, proposedItems } from './support/proposed.mjs';
import { assessment } from './support/stored.mjs';
import { currentItems, fullRecord } from './support/words.mjs';

const official = JSON.parse(await readFile(new URL('../fixtures/official-text.json', import.meta.url), 'utf8'));
const wordingOf = (id) => official.current[id]?.text ?? official.proposed[id];
const titleOf = (id) => [...currentItems, ...proposedItems].find((item) => item.id === id).title;

/** Every row: the texts of both sides without marks, what is marked, and what is said below. */
const read = (page) =>
  page.locator('article[data-row]:visible').evaluateAll((rows) =>
    rows.map((row) => {
      const sides = [...row.querySelectorAll('section')].map((side) => ({
        text: side.textContent,
        quotes: [...side.querySelectorAll('q')].map((quote) => {
          const copy = quote.cloneNode(true);
          for (const heard of copy.querySelectorAll('.sgc-visually-hidden')) heard.remove();
          // In their order: words that begin and end an emphasis, and what is emphasised.
          const order = [...quote.querySelectorAll('.sgc-visually-hidden, .sgc-emphasis')].map((part) =>
            part.matches('.sgc-emphasis') ? 'emphasis' : part.textContent.trim(),
          );
          return { wording: copy.textContent, order };
        }),
        leads: [...side.querySelectorAll('a')].map((link) => link.getAttribute('href').replace('#/compare/', '')),
      }));
      const said = [...row.querySelectorAll('dl > div')].map((entry) => [
        entry.querySelector('dt').textContent,
        entry.querySelector('dd').textContent,
      ]);
      const head = row.querySelector('header').textContent;
      return { id: row.dataset.row, title: row.querySelector('h4').textContent, head, sides, said: Object.fromEntries(said) };
    }),
  );

/** The paragraphs that a row must show: in force, then proposed. */
function expectedSides(id) {
  const item = proposedItems.find((item) => item.id === id);
  return item ? [item.reuses, [id]] : [[id], fates.find((fate) => fate.id === id).scored];
}

test('each row has the official wording of both rules to the letter, both ways as the pin list has them', async ({
  page,
  visitor,
}) => {
  await visitor.open('compare');
  const rows = await read(page);
  expect(rows).toHaveLength(53);
  for (const { id, title, sides } of rows) {
    expect(title).toBe(titleOf(id));
    const expected = expectedSides(id);
    const wording = sides.map(({ quotes }) => quotes.map(({ wording }) => wording));
    expect(wording, id).toEqual(expected.map((ids) => ids.map(wordingOf)));
    expect(sides[1].text, id).toMatch(/^Proposed/);
    expect(sides[0].text, id).toMatch(expected[0].length ? /In force · / : /^In force.*Not named in §164\.312 today\./);
    const fate = fates.find((fate) => fate.id === id);
    if (fate && !fate.scored.length && !fate.also.length) {
      expect(sides[1].text, id).toContain('No paragraph of the proposal.');
    }
    // What belongs to it as well is named, and nothing else is.
    const also = /Belongs to it as well:(.*)$/.exec(sides[1].text)?.[1].match(/§[\w.()]+/g) ?? [];
    expect(also.map((paragraph) => paragraph.slice(1)).sort(), id).toEqual([...(fate?.also ?? [])].sort());
  }
});

test('while something is searched, the wording stays what it is', async ({ page, visitor }) => {
  await visitor.open('compare');
  // Words that reach into an emphasis, out of it, and lie across its end.
  for (const typed of ['e', 'encrypt', 'rest and transit', 'controls that', 'technology assets/or', '164.312 review test']) {
    await page.getByRole('searchbox').fill(typed);
    for (const { id, sides } of await read(page)) {
      const wording = sides.map(({ quotes }) => quotes.map(({ wording }) => wording));
      expect(wording, `${id}, ${typed}`).toEqual(expectedSides(id).map((ids) => ids.map(wordingOf)));
    }
  }
});

test('each row says its kind of change, and all that it says is said', async ({ page, visitor }) => {
  await visitor.open('compare');
  for (const { id, head, said } of await read(page)) {
    const item = proposedItems.find((item) => item.id === id);
    const change = changes[(item ?? fates.find((fate) => fate.id === id)).change];
    expect(head, id).toContain(change);
    if (item) expect(head, id).toContain('Mandatory if finalized');
    else expect(head, id).toContain(currentItems.find((item) => item.id === id).label);
    const names = item ? ['What you would do differently', 'Number or cadence'] : ['What it would become', 'What you would do differently'];
    expect(Object.keys(said), id).toEqual(expect.arrayContaining(names));
    for (const [name, text] of Object.entries(said)) expect(text.trim(), `${id}, ${name}`).not.toBe('');
  }
  // What is new beside a duty of today names it.
  for (const [id, duty] of Object.entries({
    'nprm:164.312(a)(2)(v)': '164.308(a)(5)(ii)(C)',
    'nprm:164.312(a)(2)(vii)': '164.312(a)(1)',
    'nprm:164.312(a)(2)(viii)': '164.306(e)',
    'nprm:164.312(c)(2)(i)': '164.308(a)(5)(ii)(B)',
    'nprm:164.312(d)(2)(i)': '164.308(a)(1)(ii)(D)',
    'nprm:164.312(f)(2)(i)': '164.308(a)(5)(ii)(D)',
    'nprm:164.312(i)(1)': '164.308(a)(7)(ii)(A)',
    'nprm:164.312(i)(2)(i)': '164.310(d)(2)(iv)',
    'nprm:164.312(i)(2)(iv)': '164.308(a)(7)(ii)(D)',
  })) {
    const row = page.locator(`article[data-row="${id}"]`);
    await expect(row.locator('div').filter({ has: page.getByText('Asked today elsewhere', { exact: true }) }).last()).toContainText(duty);
  }
});

test('each emphasis is heard from its beginning to its end, and said to be ours', async ({ page, visitor }) => {
  await visitor.open('compare');
  let marked = 0;
  for (const { id, sides } of await read(page)) {
    for (const { quotes, text } of sides) {
      // Two that touch are heard as one.
      for (const { order } of quotes) {
        expect(order.join(' '), id).toMatch(/^(emphasis begins: (emphasis )+:emphasis ends ?)*$/);
        marked += order.filter((part) => part === 'emphasis').length;
      }
      const withMarks = quotes.filter(({ order }) => order.length).length;
      expect(text.match(/Emphasis ours\./g)?.length ?? 0, id).toBe(withMarks);
    }
  }
  expect(marked).toBeGreaterThan(50);
});

test('emphasis and hits can be told apart without any colour, in every theme', async ({ page, visitor }) => {
  await visitor.open('compare');
  await page.getByRole('searchbox').fill('technical');
  await page.locator('mark.sgc-hit').first().waitFor();
  for (const media of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ]) {
    await page.emulateMedia(media);
    const looks = await page.evaluate(() => {
      const look = (element) => {
        const { fontWeight, textDecorationLine, backgroundColor } = getComputedStyle(element);
        return { bold: Number(fontWeight) >= 700, underlined: textDecorationLine === 'underline', backgroundColor };
      };
      const all = (selector) => [...document.querySelectorAll(selector)].map(look);
      return {
        emphasis: all('mark.sgc-emphasis'),
        hits: all('mark.sgc-hit:not(.sgc-emphasis)'),
        both: all('mark.sgc-hit.sgc-emphasis'),
        around: look(document.querySelector('q')),
      };
    });
    expect(looks.emphasis.length).toBeGreaterThan(20);
    expect(looks.both.length).toBeGreaterThan(0);
    for (const { bold, underlined } of looks.emphasis) expect([bold, underlined]).toEqual([true, true]);
    for (const hit of [...looks.hits, ...looks.both]) expect(hit.backgroundColor).not.toBe(looks.around.backgroundColor);
    for (const { underlined } of looks.hits) expect(underlined).toBe(false);
  }
});

test('a search finds what stands anywhere in a row, in any case, and marks nothing but what was typed', async ({
  page,
  visitor,
}) => {
  await visitor.open('compare');
  const rows = page.locator('article[data-row]:visible');
  const search = page.getByRole('searchbox');
  const found = () => rows.evaluateAll((all) => all.map((row) => row.dataset.row));
  // Official wording, our words, a paragraph, a title; a word that is typed half.
  for (const [typed, ids] of [
    ['PREVAILING cryptographic', ['164.312(a)(2)(iv)', '164.312(e)(2)(ii)', 'nprm:164.312(b)(1)']],
    ['68 FR 8376', []],
    ['164.312(h)(2)(iii)', ['nprm:164.312(h)(2)(iii)']],
    ['164.312(b)(4)', ['164.312(a)(2)(iv)', '164.312(e)(2)(ii)']],
    ['Audit', ['164.312(b)', 'nprm:164.312(d)(1)', 'nprm:164.312(d)(2)(v)']],
    ["business associate's information access", ['nprm:164.312(f)(2)(i)']],
  ]) {
    await search.fill(typed);
    await visitor.isWhole();
    const shown = await found();
    if (ids.length) expect(shown, typed).toEqual(expect.arrayContaining(ids));
    else expect(shown, typed).toEqual([]);
    await expect(visitor.status).toHaveText(`${shown.length} of 53 comparisons shown.`);
    const words = typed.toLowerCase().replaceAll("'", '’').split(' ');
    const rowTexts = await rows.evaluateAll((all) => all.map((row) => row.textContent.toLowerCase()));
    for (const text of rowTexts) for (const word of words) expect(text).toContain(word);
    const marked = await rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('mark.sgc-hit').length));
    for (const number of marked) expect(number).toBeGreaterThan(0);
    const texts = await rows.locator('mark.sgc-hit').allTextContents();
    // A hit that reaches into an emphasis is in two pieces.
    for (const text of texts) expect(words.some((word) => word.includes(text.toLowerCase())), text).toBe(true);
  }
  await search.fill('');
  await expect(rows).toHaveCount(53);
  await expect(rows.locator('mark.sgc-hit')).toHaveCount(0);
});

test('whatever is typed into the search is text', async ({ page, visitor }) => {
  await visitor.open('compare');
  const search = page.getByRole('searchbox');
  for (const typed of ['<img src=x onerror="window.executed=1">', '<script>', '.*', '\\', '((((', '§', '“', '\u0000', 'x'.repeat(100_000), '  ', '\u202e', '🏥', '＜']) {
    await search.fill(typed);
    await expect(page.locator('main img, main script')).toHaveCount(0);
    await expect(page.getByText(/of 53 comparisons shown\./).first()).toBeVisible();
  }
  expect(await page.evaluate(() => window.executed)).toBe(undefined);
  await search.fill('');
  await expect(page.locator('article[data-row]:visible')).toHaveCount(53);
});

test('while somebody types, it is said once how many are left', async ({ page, visitor }) => {
  await visitor.open('compare');
  await visitor.listen();
  await page.evaluate(() => {
    // A slow machine is no pause in typing.
    const { setTimeout } = window;
    window.setTimeout = (act, wait) => setTimeout(act, wait && wait * 4);
  });
  await page.getByRole('searchbox').pressSequentially('penetration', { delay: 30 });
  await expect(visitor.status).toHaveText(/^\d+ of 53 comparisons shown\.$/);
  expect(await visitor.heard()).toHaveLength(1);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('penetration');
});

test('every standard of either rule shows its own items and no other', async ({ page, visitor }) => {
  await visitor.open('compare');
  const rows = page.locator('article[data-row]:visible');
  const choice = page.getByLabel('Standard', { exact: true });
  const options = await choice.locator('option').evaluateAll((all) => all.map(({ value, label }) => ({ value, label })));
  expect(options).toHaveLength(1 + 5 + 10);
  const counts = [];
  for (const { value } of options) {
    await choice.selectOption(value);
    const ids = await rows.evaluateAll((all) => all.map((row) => row.dataset.row));
    for (const id of ids) expect(id.startsWith(value), `${id} under ${value}`).toBe(true);
    counts.push(ids.length);
  }
  expect(counts).toEqual([53, 5, 1, 2, 1, 3, 9, 3, 6, 6, 1, 4, 1, 5, 5, 1]);
  // Whoever does not see the list hears what a choice has left.
  await expect(visitor.status).toHaveText('1 of 53 comparisons shown.');
});

test('what changes for me is what flips, and what is open or in progress of what was asked on its own', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(
    assessment({
      // Settled, and no longer so under the proposal: by its record, and by a detail.
      '164.312(a)(2)(iii)': { answer: 'other-way', record: fullRecord },
      '164.312(b)': 'inPlace',
      'nprm:164.312(d)(1)': { details: { 'by-technology': 'no', 'wider-systems': 'yes' } },
      // In place as well, but nothing speaks against it.
      '164.312(c)(1)': 'inPlace',
      // Not settled, so that nothing flips.
      '164.312(a)(1)': 'notInPlace',
      'nprm:164.312(a)(1)': { details: { 'technical-controls': 'no' } },
      // Asked on their own: one of each.
      'nprm:164.312(a)(2)(ii)': 'inPlace',
      'nprm:164.312(a)(2)(v)': 'partly',
      'nprm:164.312(c)(1)': 'notInPlace',
      'nprm:164.312(j)': 'unknown',
      'nprm:164.312(h)(2)(i)': { answer: 'in-place', details: { 'scans-on-time': 'no', 'scanner-tested': 'yes' } },
      'nprm:164.312(f)(2)(ii)': { answer: 'in-place', details: { 'all-assets': 'yes' } },
    }),
  );
  await visitor.open('compare');
  await page.getByRole('button', { name: 'Changes for me (5)', exact: true }).click();
  const ids = await page.locator('article[data-row]:visible').evaluateAll((all) => all.map((row) => row.dataset.row));
  expect(ids).toEqual(['164.312(a)(2)(iii)', '164.312(b)', 'nprm:164.312(a)(2)(v)', 'nprm:164.312(c)(1)', 'nprm:164.312(h)(2)(i)']);
  // Together with the other ways to choose.
  await page.getByLabel('Standard', { exact: true }).selectOption('nprm:164.312(h)');
  await expect(page.locator('article[data-row]:visible')).toHaveCount(1);
});

test('the comparison says that it grows old from the 121st day on, and not before', async ({ page, visitor }) => {
  for (const [day, isOld] of [
    ['2026-10-08', false],
    ['2027-02-05', false],
    ['2027-02-06', true],
    ['2031-01-01', true],
  ]) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await visitor.open('compare');
    await expect(page.getByRole('main')).toContainText('October 8, 2026');
    await expect(page.getByText(/has grown old/), day).toHaveCount(isOld ? 1 : 0);
  }
  const away = page.getByRole('main').locator('a[href^="https://www.reginfo.gov/"]');
  await expect(away).toHaveAttribute('rel', /noreferrer/);
});

test('the dates are a list first, and the drawing says nothing that the list does not', async ({ page, visitor }) => {
  await visitor.open('compare');
  await page.getByText('What happened when', { exact: true }).click();
  const list = page.getByRole('list').filter({ hasText: 'The proposal was published.' });
  await expect(list.getByRole('listitem').locator('b')).toHaveText([
    'February 20, 2003',
    'January 25, 2013',
    'January 6, 2025',
    'March 7, 2025',
    'May 2026',
    'October 8, 2026',
    'July 2027',
    '60 days after a final rule',
    '240 days after a final rule',
  ]);
  const drawing = page.locator('main svg').filter({ hasText: '2025' });
  await expect(drawing).toHaveAttribute('aria-hidden', 'true');
  const listFirst = await page.evaluate(() => {
    const drawing = [...document.querySelectorAll('main svg')].find(({ textContent }) => textContent.includes('2025'));
    const list = [...document.querySelectorAll('main ol')].find(({ textContent }) => textContent.includes('68 FR 8376'));
    return Boolean(list.compareDocumentPosition(drawing) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(listFirst).toBe(true);
});
