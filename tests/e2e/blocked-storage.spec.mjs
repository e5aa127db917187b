// Knows: the ways in which a browser refuses to keep things, and what may be found where answers were.
// Must not know: how the page finds out.

import { expect, test } from './support/page.mjs';
import { assessment, mixed } from './support/stored.mjs';
import { screens, steps, storageKey } from './support/words.mjs';

const blocked = 'Your answers cannot be saved here';
const full = 'The last change was not saved';
const unreadable = 'Answers from an earlier visit could not be read';

const notice = (page, title) => page.getByRole('region', { name: title });

/** Everything works, but for saving: answers, the way through, the result. */
async function worksOn(page, visitor, title) {
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'notInPlace');
  for (const { place, title: heading } of [...steps, screens.items, screens.about, screens.start]) {
    await visitor.goTo(place);
    await expect(visitor.heading).toHaveText(heading);
    await expect(notice(page, title)).toBeVisible();
  }
  await visitor.goTo('check/164.312(b)');
  await expect(visitor.choice('164.312(b)', 'notInPlace')).toBeChecked();
  await visitor.goToTab('result');
  await expect(page.locator('[data-row="164.312(b)"] [data-status]')).toHaveText('Open');
  await expect(notice(page, title)).toBeVisible();
}

// Each of these runs in the page before the program does.
const refusals = {
  'refuses storage': () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  'has no storage': () => Object.defineProperty(window, 'localStorage', { value: null }),
  'has no room at all': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
  'takes things and forgets them': () => {
    Storage.prototype.setItem = () => {};
  },
  'refuses to read': () => {
    Storage.prototype.getItem = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
};

for (const [refusal, refuse] of Object.entries(refusals)) {
  test(`in a browser that ${refusal}, the check works from memory and says so`, async ({ page, visitor }) => {
    await page.addInitScript(refuse);
    await visitor.open();
    await expect(notice(page, blocked)).toBeVisible();
    await expect(page.getByText('the answers are gone when you close or reload the page')).toBeVisible();
    await expect(visitor.saved).toHaveText('Not saved');
    await worksOn(page, visitor, blocked);
    await expect(visitor.saved).toHaveText('Not saved');
    await visitor.reload();
    await visitor.goTo('check/164.312(b)');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
}

test('where storage is refused, erasing says that the answers on the page are gone', async ({ page, visitor }) => {
  await page.addInitScript(refusals['refuses storage']);
  await visitor.open('check/164.312(b)');
  await visitor.answer('164.312(b)', 'notInPlace');
  await visitor.goToTab('start');
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(visitor.status).toContainText('The answers on this page are gone.');
  await expect(notice(page, blocked)).toBeVisible();
  await expect(visitor.saved).toHaveText('Not saved');
  await visitor.goToTab('result');
  await expect(page.getByText('Nothing has been answered yet')).toBeVisible();
});

test('when the room runs out half-way, what was saved stays, the page says so, and saves again when there is room', async ({
  page,
  visitor,
}) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (...args) {
      if (window.noRoom) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return setItem.apply(this, args);
    };
  });
  await visitor.open('check/164.312(b)');
  await visitor.answer('164.312(b)', 'partly');
  await visitor.hasSaved();
  const before = await visitor.storage();
  await page.evaluate(() => {
    window.noRoom = true;
  });
  await visitor.goTo('check/164.312(d)');
  await visitor.answer('164.312(d)', 'inPlace');
  await expect(notice(page, full)).toBeVisible();
  await expect(page.getByText('What was saved before is still there.')).toBeVisible();
  await expect(visitor.saved).toHaveText('Not saved');
  expect(await visitor.storage()).toEqual(before);
  await worksOn(page, visitor, full);
  expect(await visitor.storage()).toEqual(before);

  await page.evaluate(() => {
    window.noRoom = false;
  });
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'unknown');
  await visitor.hasSaved();
  await expect(notice(page, full)).toHaveCount(0);
  const { answers } = await visitor.assessment();
  expect([answers['164.312(b)'].answer, answers['164.312(d)'].answer]).toEqual(['unknown', 'in-place']);
});

test('in a full browser, what was kept is read, and the first change says that it is not saved', async ({
  page,
  visitor,
  keep,
}) => {
  const kept = assessment(mixed);
  await keep(kept);
  await page.addInitScript(refusals['has no room at all']);
  await visitor.open('check/164.312(a)');
  await expect(visitor.choice('164.312(a)(2)(i)', 'notInPlace')).toBeChecked();
  await expect(visitor.saved).toHaveText('Saved in this browser, on this device');
  await visitor.answer('164.312(a)(2)(i)', 'inPlace');
  await expect(notice(page, full)).toBeVisible();
  expect(await visitor.storage()).toEqual({ [storageKey]: kept });
});

const whole = assessment(mixed);
const unreadables = {
  garbage: ['\u0000 not ours at all', 'It is not complete JSON'],
  'an empty text': ['', 'It is not complete JSON'],
  'half of what was written': [whole.slice(0, whole.length / 2), 'It is not complete JSON'],
  'a newer version': [whole.replace('"version":1', '"version":2'), 'newer version of this check'],
  'a version that is none': [whole.replace('"version":1', '"version":"1"'), 'is not a whole number'],
  'something of another program': ['{"format":"other","version":1}', 'It is not a file of this check'],
  'an answer outside the table': [whole.replace('"partly"', '"perhaps"'), 'a value that this check does not know'],
  'a key twice': [whole.replace('"answers":{', '"answers":{},"answers":{'), 'stands in it twice'],
  'brackets without end': ['['.repeat(10_000), 'nested deeper than 100 levels'],
  'more than two million bytes': [`${' '.repeat(2_000_001)}${whole}`, 'larger than 2,000,000 bytes'],
};

/** Puts a text where answers are kept, from within a page: it may be a large one. */
async function put(page, visitor, text) {
  await visitor.open();
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [storageKey, text]);
}

for (const [what, [text, reason]] of Object.entries(unreadables)) {
  test(`${what} in storage is set aside, never lost, and the page says so`, async ({ page, visitor }) => {
    await put(page, visitor, text);
    await visitor.open('check/164.312(b)');
    await expect(notice(page, unreadable)).toBeVisible();
    await expect(page.getByText(reason)).toBeVisible();
    await expect(page.getByText('Nothing was deleted.')).toBeVisible();
    // Until something is answered there is nothing to write, so it stays where it was.
    expect(Object.values(await visitor.storage())).toEqual([text]);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

    await visitor.answer('164.312(b)', 'partly');
    await visitor.hasSaved();
    await expect(notice(page, unreadable)).toBeVisible();
    const kept = await visitor.storage();
    const aside = Object.keys(kept).filter((key) => key !== storageKey);
    expect(aside).toEqual([expect.stringMatching(/^safeguard-check\/main\/set-aside\//)]);
    expect(kept[aside[0]] === text, 'what was set aside is what was found').toBe(true);
    expect(Object.keys(JSON.parse(kept[storageKey]).answers)).toEqual(['164.312(b)']);

    // More changes set nothing else aside.
    await visitor.answer('164.312(b)', 'inPlace');
    await expect.poll(async () => (await visitor.assessment()).answers['164.312(b)'].answer).toBe('in-place');
    expect(Object.keys(await visitor.storage())).toHaveLength(2);

    await visitor.reload();
    await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
    expect((await visitor.storage())[aside[0]] === text, 'still there after a reload').toBe(true);
  });
}

test('what cannot be read stays where it is when there is no room to set it aside', async ({
  page,
  visitor,
  keep,
}) => {
  await keep('garbage');
  await page.addInitScript(refusals['has no room at all']);
  await visitor.open('check/164.312(b)');
  await visitor.answer('164.312(b)', 'partly');
  await expect(visitor.saved).toHaveText('Not saved');
  expect(await visitor.storage()).toEqual({ [storageKey]: 'garbage' });
});
