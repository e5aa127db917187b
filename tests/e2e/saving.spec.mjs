// Knows: what stands in the browser's storage, and what the page says about it.
// Must not know: the screens, beyond what is needed to change something.

import { expect, test } from './support/page.mjs';
import { assessment, mixed } from './support/stored.mjs';
import { fullRecord, screens, steps, storageKey } from './support/words.mjs';

const logoff = '164.312(a)(2)(iii)';
const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

test.use({ timezoneId: 'America/New_York', locale: 'en-US' });

test('nothing is written before the first answer, wherever one looks', async ({ page, visitor }) => {
  await visitor.open();
  await expect(visitor.saved).toHaveText('Nothing to save yet');
  for (const { place } of [...steps, ...Object.values(screens)]) {
    await visitor.goTo(place);
    expect(await visitor.storage()).toEqual({});
  }
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await visitor.reload();
  expect(await visitor.storage()).toEqual({});
  await expect(visitor.saved).toHaveText('Nothing to save yet');
});

test('the page says that it saves, and then when it has saved and where', async ({ page, visitor }) => {
  await visitor.open('check/164.312(b)');
  await page.evaluate(() => {
    const shown = document.querySelector('[data-saved]');
    window.told = [];
    const tell = () => window.told.at(-1) === shown.textContent || window.told.push(shown.textContent);
    new MutationObserver(tell).observe(shown, { childList: true, characterData: true, subtree: true });
  });
  await page.clock.setFixedTime(new Date('2026-11-21T15:42:00Z'));
  await visitor.answer('164.312(b)', 'partly');
  await expect(visitor.saved).toHaveText('Saved in this browser, on this device, 10:42 AM');
  expect(await page.evaluate(() => window.told)).toEqual([
    'Saving',
    'Saved in this browser, on this device, 10:42 AM',
  ]);
  for (const [time, told] of [
    ['2026-11-21T17:05:00Z', '12:05 PM'],
    ['2026-11-22T05:00:00Z', '12:00 AM'],
    ['2026-11-22T04:59:00Z', '11:59 PM'],
  ]) {
    await page.clock.setFixedTime(new Date(time));
    await visitor.answer('164.312(b)', told === '12:00 AM' ? 'unknown' : 'inPlace');
    await visitor.answer('164.312(b)', 'partly');
    await expect(visitor.saved).toHaveText(`Saved in this browser, on this device, ${told}`);
  }
  // An earlier visit is named by its day, as the clock here shows it: it is the 22nd in London.
  await visitor.reload();
  await expect(visitor.saved).toHaveText('Saved in this browser, on this device, November 21, 2026');
});

for (const width of [360, 390, 768]) {
  test(`on ${width} pixels, answering and saving move nothing on the page`, async ({ page, visitor, keep }) => {
    await page.setViewportSize({ width, height: 740 });
    await keep(assessment(mixed));
    await visitor.open('check/164.312(b)');
    // Not every browser holds the place of what is read while something above it grows or
    // shrinks, and the next tap would then hit another answer.
    await page.evaluate(() => {
      const row = document.querySelector('label').parentElement;
      window.tops = new Set();
      const look = () => {
        window.tops.add(Math.round(row.getBoundingClientRect().top + scrollY));
        requestAnimationFrame(look);
      };
      look();
    });
    for (const answer of ['partly', 'unknown', 'inPlace']) {
      await visitor.answer('164.312(b)', answer);
      await expect(visitor.saved).toHaveText(/\d [AP]M$/);
    }
    expect(await page.evaluate(() => [...window.tops])).toHaveLength(1);
  });
}

test('every change is saved under one key in the published format, and nothing else is', async ({
  page,
  visitor,
}) => {
  await visitor.open('check/164.312(a)');
  const today = await page.evaluate(() => new Date().toISOString().slice(0, 10));
  await visitor.answer('164.312(a)(1)', 'partly');
  await expect.poll(async () => Object.keys(await visitor.storage())).toEqual([storageKey]);
  await visitor.hasSaved();
  const first = await visitor.assessment();
  expect(first).toEqual({
    format: 'safeguard-check/assessment',
    version: 1,
    catalog: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    savedAt: expect.stringMatching(utc),
    place: 'check/164.312(a)',
    answers: { '164.312(a)(1)': { answer: 'partly', changedAt: expect.stringMatching(utc) } },
  });
  expect(first.savedAt.slice(0, 10)).toBe(today);

  // Each kind of change, one after the other.
  const saved = (path) =>
    expect.poll(async () => path((await visitor.assessment()).answers), { intervals: [100] });
  await visitor.answer('164.312(a)(1)', 'inPlace');
  await saved((answers) => answers['164.312(a)(1)'].answer).toBe('in-place');
  await visitor.answer(logoff, 'otherWay');
  await saved((answers) => answers[logoff]?.answer).toBe('other-way');
  const record = { reviewOn: '2027-05-04', ...fullRecord };
  for (const [name, text] of Object.entries(record)) {
    await visitor.field(logoff, name).fill(text);
    await saved((answers) => answers[logoff].record?.[name]).toBe(text);
  }
  await visitor.question(logoff).getByRole('button', { name: 'Take the answer back' }).click();
  await saved((answers) => answers[logoff]?.answer).toBe(undefined);
  // It was complete and is no longer in effect.
  const { history } = await visitor.assessment();
  expect(history).toEqual([
    {
      item: logoff,
      answer: 'other-way',
      record,
      until: expect.stringMatching(utc),
    },
  ]);
  await visitor.goToTab('about');
  await expect.poll(async () => (await visitor.assessment()).place).toBe('about');
  expect(Object.keys(await visitor.storage())).toEqual([storageKey]);
});

test('what the page does not know is kept', async ({ visitor, keep }) => {
  const stranger = JSON.parse(assessment({ '164.312(b)': 'inPlace' }));
  stranger.answers['nprm:164.312(j)'] = { answer: 'partly', changedAt: '2026-11-01T00:00:00Z' };
  stranger.answers['164.999'] = { answer: 'maybe', more: [1, 2] };
  stranger.answers['164.312(b)'].colour = 'blue';
  stranger.later = { than: 'this' };
  await keep(JSON.stringify(stranger));
  await visitor.open('check/164.312(b)');
  await visitor.answer('164.312(b)', 'partly');
  await visitor.hasSaved();
  const after = await visitor.assessment();
  expect(after.answers['nprm:164.312(j)']).toEqual(stranger.answers['nprm:164.312(j)']);
  expect(after.answers['164.999']).toEqual(stranger.answers['164.999']);
  expect(after.answers['164.312(b)']).toMatchObject({ answer: 'partly', colour: 'blue' });
  expect(after.later).toEqual(stranger.later);
});

for (const [what, type, target] of [
  ['hidden', 'visibilitychange', 'document'],
  ['left', 'pagehide', 'window'],
]) {
  test(`a change is saved when the page is ${what} at once after it`, async ({ page, visitor }) => {
    await visitor.open('check/164.312(b)');
    // In one go, so that no time passes in between.
    const [before, after] = await page.evaluate(
      ([key, type, target]) => {
        document.querySelector('input[type=radio]').click();
        const before = localStorage.getItem(key);
        Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
        window[target].dispatchEvent(new Event(type, { bubbles: true }));
        return [before, localStorage.getItem(key)];
      },
      [storageKey, type, target],
    );
    expect(before).toBe(null);
    expect(JSON.parse(after).answers['164.312(b)'].answer).toBe('in-place');
  });
}

test('an answer given at the last moment is there after the reload', async ({ page, visitor, watched }) => {
  await visitor.open('check/164.312(b)');
  watched.ready.delete(page);
  // The page that is left has a heading as well.
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    document.querySelector('input[type=radio]').click();
    location.reload();
  });
  await loaded;
  await visitor.isReady();
  await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
});

test('erasing removes every key of the product, of all instances, says how many, and leaves the rest alone', async ({
  page,
  visitor,
  keep,
}) => {
  const kept = assessment(mixed);
  const foreign = { theme: 'dark', 'safeguard-checker': 'x', 'my/safeguard-check/main': 'y' };
  await keep({
    ...foreign,
    [storageKey]: kept,
    'safeguard-check/main/settings': '{}',
    'safeguard-check/main/set-aside/2026-01-01T00:00:00.000Z': 'garbage',
    'safeguard-check/second/assessment': kept,
    'safeguard-check/second/snapshots': '[]',
  });
  await visitor.open('start');
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  // The first action alone erases nothing.
  expect(Object.keys(await visitor.storage())).toHaveLength(8);
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  const sentence =
    '5 entries were removed from this browser’s storage, then looked for again: nothing of this check is left.';
  await expect(page.getByRole('main').getByText(sentence)).toBeVisible();
  await expect(visitor.status).toHaveText(sentence);
  await expect(visitor.saved).toHaveText('Nothing to save yet');
  expect(await visitor.storage()).toEqual(foreign);
  await visitor.goToTab('result');
  await expect(page.getByText('Nothing has been answered yet')).toBeVisible();
  await visitor.reload();
  await visitor.goTo('safeguards');
  await expect(visitor.itemRows).toHaveCount(55);
  await expect(page.getByText('Not answered', { exact: true })).toHaveCount(55);
  expect(await visitor.storage()).toEqual(foreign);
});

test('a change that still waits to be saved is erased too', async ({ page, visitor }) => {
  await visitor.open('check/164.312(b)');
  await visitor.answer('164.312(b)', 'partly');
  await visitor.hasSaved();
  await page.evaluate(async () => {
    // As soon as it is there.
    const press = async (name) => {
      const find = () => [...document.querySelectorAll('a, button')].find((it) => it.textContent === name);
      while (!find()) await new Promise(requestAnimationFrame);
      find().click();
    };
    document.querySelectorAll('input[type=radio]')[2].click();
    await press('Start');
    await press('Erase everything');
    await press('Yes, erase everything');
  });
  await expect(visitor.status).toContainText('1 entry was removed');
  // Without any notice on the page, too, it stands where everybody sees it.
  await expect(page.getByRole('main').getByText('1 entry was removed')).toBeVisible();
  // Longer than any change waits.
  await page.waitForTimeout(600);
  expect(await visitor.storage()).toEqual({});
});

test('after erasing, the check can be begun again', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('start');
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByRole('link', { name: 'Start the check' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await visitor.answer('foundation:risk-analysis', 'unknown');
  await visitor.hasSaved();
  expect(Object.keys((await visitor.assessment()).answers)).toEqual(['foundation:risk-analysis']);
  // What was said about erasing is no longer true.
  await visitor.goToTab('start');
  await expect(page.getByRole('main').getByText('nothing of this check is left')).toHaveCount(0);
});
