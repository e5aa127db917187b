// Knows: what may be found where answers were, and that it is set aside and never lost.
// Must not know: how it is found out that something cannot be read.

import { Visitor, expect, test } from './support/page.mjs';
import { assessment, mixed, report } from './support/stored.mjs';
import { haveNoRoom } from './support/trouble.mjs';
import { storageKey } from './support/words.mjs';

const title = 'Answers from an earlier visit could not be read';
const prefix = 'safeguard-check/main/set-aside/';
const save = 'Save them as a file';

const notices = (page) => page.getByRole('region', { name: title });
const within = (notice, name) => notice.getByRole('button', { name, exact: true });

const whole = assessment(mixed);
const unreadables = {
  garbage: ['\u0000 not ours at all', 'It is not complete JSON'],
  'an empty text': ['', 'It is not complete JSON'],
  'half of what was written': [whole.slice(0, whole.length / 2), 'It is not complete JSON'],
  'a newer version': [whole.replace('"version":1', '"version":2'), 'newer version of this check'],
  'a version that is none': [whole.replace('"version":1', '"version":"1"'), 'is not a whole number'],
  'something of another program': ['{"format":"other","version":1}', 'It is not a file of this check'],
  'a report': [JSON.stringify(report(mixed)), 'It is not a file of this check'],
  'an answer outside the table': [whole.replace('"partly"', '"perhaps"'), 'a value that this check does not know'],
  'a key twice': [whole.replace('"answers":{', '"answers":{},"answers":{'), 'stands in it twice'],
  'brackets without end': ['['.repeat(10_000), 'nested deeper than 100 levels'],
  'half a character': [whole.replace('"start"', '"\\ud83d"'), 'half a character'],
  'more than two million bytes': [`${' '.repeat(2_000_001)}${whole}`, 'larger than 2,000,000 bytes'],
};

/** Puts a text where answers are kept, from within a page: it may be a large one. */
async function put(page, visitor, text) {
  await visitor.open();
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [storageKey, text]);
}

/** What was set aside, by key. */
async function aside(visitor) {
  const kept = Object.entries(await visitor.storage());
  return Object.fromEntries(kept.filter(([key]) => key.startsWith(prefix)));
}

for (const [what, [text, reason]] of Object.entries(unreadables)) {
  test(`${what} in storage is set aside as soon as the page opens, and stays until somebody removes it`, async ({
    page,
    visitor,
  }) => {
    await put(page, visitor, text);
    await visitor.open('check/164.312(b)');
    const notice = notices(page);
    await expect(notice).toContainText(reason);
    await expect(notice).toContainText('set aside in this browser, unchanged');
    await expect(notice).toContainText('Nothing was deleted.');
    const found = await visitor.storage();
    expect(Object.keys(found)).toEqual([expect.stringMatching(/^safeguard-check\/main\/set-aside\/\d{4}-\d\d-\d\dT.*Z$/)]);
    expect(Object.values(found)[0] === text, 'what was set aside is what was found').toBe(true);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

    const file = await visitor.download(() => within(notice, save).click());
    expect(file.name).toMatch(/\.json$/);
    expect(file.text === text, 'the file holds exactly what was found').toBe(true);

    // Answers are saved beside it, and set nothing else aside.
    await visitor.answer('164.312(b)', 'partly');
    await visitor.hasSaved();
    await visitor.answer('164.312(b)', 'inPlace');
    await expect.poll(async () => (await visitor.assessment()).answers['164.312(b)'].answer).toBe('in-place');
    expect(Object.keys((await visitor.assessment()).answers)).toEqual(['164.312(b)']);
    expect(await aside(visitor)).toEqual(found);

    // On every visit and every screen.
    for (const place of ['start', 'result', 'files']) {
      await visitor.open(place);
      await expect(notice).toContainText(reason);
    }
    expect(await aside(visitor)).toEqual(found);

    // One action alone removes nothing.
    await within(notice, 'Remove them').click();
    await expect(notice).toContainText('This cannot be taken back.');
    await within(notice, 'Keep them').click();
    expect(await aside(visitor)).toEqual(found);
    await within(notice, 'Remove them').click();
    await within(notice, 'Yes, remove them').click();
    await expect(notice).toHaveCount(0);
    await expect(visitor.heading).toBeFocused();
    expect(Object.keys(await visitor.storage())).toEqual([storageKey]);
    await visitor.reload();
    await expect(notice).toHaveCount(0);
    await visitor.goTo('check/164.312(b)');
    await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
  });
}

test('half a character as it stands in storage is set aside as it is, and can be saved as a file', async ({ page, visitor }) => {
  // The text cannot be sent to the page: it is put together there.
  await visitor.open();
  await page.evaluate(([key, text]) => localStorage.setItem(key, text.replace('"start"', '"\ud83d"')), [storageKey, whole]);
  await visitor.open('start');
  await expect(notices(page)).toContainText('half a character');
  const found = () =>
    page.evaluate(
      (prefix) => Object.keys(localStorage).map((key) => [key.startsWith(prefix), localStorage[key].match(/"place":"([^"]*)"/)[1].charCodeAt(0)]),
      prefix,
    );
  expect(await found()).toEqual([[true, 0xd83d]]);
  // No file in UTF-8 can hold it. Everything around it is there.
  const file = await visitor.download(() => within(notices(page), save).click());
  expect(file.text).toBe(whole.replace('"start"', '"\ufffd"'));
  expect(await found()).toEqual([[true, 0xd83d]]);
});

test('two finds are two notices, and each saves and removes its own', async ({ page, visitor, keep }) => {
  await keep({
    [`${prefix}2026-01-01T00:00:00.000Z`]: 'the first find',
    [`${prefix}2026-02-01T00:00:00.000Z`]: 'the second find',
    [storageKey]: 'the third find',
  });
  await visitor.open('start');
  await expect(notices(page)).toHaveCount(3);
  const texts = [];
  for (const notice of await notices(page).all()) {
    texts.push((await visitor.download(() => within(notice, save).click())).text);
  }
  expect([...texts].sort()).toEqual(['the first find', 'the second find', 'the third find']);
  const first = notices(page).nth(texts.indexOf('the first find'));
  await within(first, 'Remove them').click();
  await within(first, 'Yes, remove them').click();
  await expect(notices(page)).toHaveCount(2);
  expect(Object.values(await aside(visitor)).sort()).toEqual(['the second find', 'the third find']);
});

test('what is asked in a notice stays asked while the page saves something', async ({ page, visitor, keep }) => {
  await keep('garbage');
  await visitor.open('check/164.312(b)');
  await visitor.answer('164.312(b)', 'partly');
  // At once, before the answer is written down.
  await within(notices(page), 'Remove them').click();
  await visitor.hasSaved();
  await expect(within(notices(page), 'Yes, remove them')).toBeVisible();
  await within(notices(page), 'Keep them').focus();
  await visitor.answer('164.312(b)', 'inPlace');
  await within(notices(page), 'Keep them').focus();
  await expect.poll(async () => (await visitor.assessment()).answers['164.312(b)'].answer).toBe('in-place');
  await expect(within(notices(page), 'Keep them')).toBeFocused();
});

test('two finds at the same moment are both kept', async ({ page, visitor }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T15:00:00Z'));
  for (const text of ['the first find', 'the second find']) {
    await put(page, visitor, text);
    await visitor.open('start');
  }
  expect(Object.values(await aside(visitor)).sort()).toEqual(['the first find', 'the second find']);
});

// Between two processes of a browser storage has no lock, so each tab may have set it aside.
test('two tabs that open at once lose nothing of what they find', async ({ context, visitor, watched, keep }) => {
  await keep('garbage');
  const second = new Visitor(await context.newPage(), watched);
  await Promise.all([visitor.open('start'), second.open('start')]);
  expect(new Set(Object.values(await visitor.storage()))).toEqual(new Set(['garbage']));
  await second.reload();
  // What one page wrote, the other sees a little later.
  await expect(async () => {
    const kept = Object.values(await second.storage());
    expect(new Set(kept)).toEqual(new Set(['garbage']));
    expect(await notices(second.page).count()).toBe(kept.length);
  }).toPass();
});

test('what was set aside and can be read now is named so, and comes back as a file', async ({ page, visitor, keep }) => {
  await keep({ [`${prefix}2026-01-01T00:00:00.000Z`]: whole });
  await visitor.open('start');
  await expect(notices(page)).toContainText('this page can read them');
  const file = await visitor.download(() => within(notices(page), save).click());
  expect(file.text).toBe(whole);
  await visitor.goTo('files');
  await visitor.chooseFile(file.text, file.name);
  await page.getByRole('button', { name: 'Replace my answers with this file' }).click();
  await visitor.hasSaved();
  expect((await visitor.assessment()).answers).toEqual(JSON.parse(whole).answers);
});

for (const [when, text, trouble] of [
  ['a browser lets nothing more in', 'garbage', haveNoRoom],
  // More than half of what a browser keeps for a site.
  ['it is too large to stand there twice', 'x'.repeat(3_000_000), () => {}],
]) {
  test(`where ${when}, what cannot be read stays where it is and nothing is written over it`, async ({
    page,
    visitor,
  }) => {
    await put(page, visitor, text);
    await page.addInitScript(trouble);
    const isUntouched = async () => {
      const kept = await visitor.storage();
      return Object.keys(kept).length === 1 && kept[storageKey] === text;
    };
    await visitor.open('check/164.312(b)');
    await expect(notices(page)).toContainText('There is no room to set them aside');
    expect(await isUntouched()).toBe(true);
    const file = await visitor.download(() => within(notices(page), save).click());
    expect(file.text === text, 'the file holds exactly what was found').toBe(true);
    await visitor.answer('164.312(b)', 'partly');
    await expect(visitor.saved).toHaveText('Not saved');
    // The answers of today can be kept as well.
    const full = page.getByRole('region', { name: 'The last change was not saved' });
    const answers = await visitor.download(() => within(full, 'Save answers to a file').click());
    expect(Object.keys(JSON.parse(answers.text).answers)).toEqual(['164.312(b)']);
    await expect(notices(page)).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    expect(await isUntouched()).toBe(true);
    await visitor.reload();
    await expect(notices(page)).toBeVisible();
    expect(await isUntouched()).toBe(true);
    // As the notice says: erased, the check can be begun anew.
    await visitor.goTo('start');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    await expect(notices(page)).toHaveCount(0);
    expect(await visitor.storage()).toEqual({});
  });
}

test('erasing everything removes what was set aside too', async ({ page, visitor, keep }) => {
  await keep({ [storageKey]: 'garbage', [`${prefix}2026-01-01T00:00:00.000Z`]: 'older garbage' });
  await visitor.open('start');
  await page.getByRole('main').getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(visitor.status).toContainText('2 entries were removed');
  await expect(notices(page)).toHaveCount(0);
  expect(await visitor.storage()).toEqual({});
});

test('what another instance of this check set aside is left alone', async ({ page, visitor, keep }) => {
  const foreign = { 'safeguard-check/second/set-aside/2026-01-01T00:00:00.000Z': 'theirs', 'safeguard-check/second/assessment': '{' };
  await keep(foreign);
  await visitor.open('start');
  await expect(notices(page)).toHaveCount(0);
  expect(await visitor.storage()).toEqual(foreign);
});
