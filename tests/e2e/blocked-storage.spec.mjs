// Knows: the ways in which a browser refuses to keep things.
// Must not know: how the page finds out.

import { expect, test } from './support/page.mjs';
import { assessment, mixed } from './support/stored.mjs';
import { haveNoRoom, refuseStorage, runOutOfRoom } from './support/trouble.mjs';
import { screens, steps, storageKey } from './support/words.mjs';

const blocked = 'Your answers cannot be saved here';
const full = 'The last change was not saved';

const notice = (page, title) => page.getByRole('region', { name: title });

/** Everything works, but for saving: answers, the way through, the result. */
async function worksOn(page, visitor, title) {
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'notInPlace');
  for (const { place, title: heading } of [...steps, ...Object.values(screens).filter(({ place }) => place !== 'result')]) {
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

/** The answers in the file that a notice offers. */
async function offered(visitor, title) {
  const save = notice(visitor.page, title).getByRole('button', { name: 'Save answers to a file' });
  const { text } = await visitor.download(() => save.click());
  const { answers } = JSON.parse(text);
  return Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]));
}

// Each of these runs in the page before the program does.
const refusals = {
  'refuses storage': refuseStorage,
  'has no storage': () => Object.defineProperty(window, 'localStorage', { value: null }),
  'has no room at all': haveNoRoom,
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
    await expect(page.getByText('Your answers stay with you. Nothing is kept:')).toBeVisible();
    await expect(page.getByText('Answers are kept in this browser')).toHaveCount(0);
    // There is nothing to choose.
    await expect(page.getByRole('checkbox', { name: 'Others use this computer' })).toHaveCount(0);
    await worksOn(page, visitor, blocked);
    await expect(visitor.saved).toHaveText('Not saved');
    expect(await offered(visitor, blocked)).toEqual({ '164.312(b)': 'not-in-place' });
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
  await page.addInitScript(runOutOfRoom);
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
  expect(await offered(visitor, full)).toEqual({ '164.312(b)': 'not-in-place', '164.312(d)': 'in-place' });

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
  await expect(visitor.saved).toHaveText('Saved in this browser, on this device, November 20, 2026');
  await visitor.answer('164.312(a)(2)(i)', 'inPlace');
  await expect(notice(page, full)).toBeVisible();
  expect(await visitor.storage()).toEqual({ [storageKey]: kept });
});

test('settings that the browser does not take hold for the visit, and harm nothing', async ({ page, visitor, keep }) => {
  const kept = assessment(mixed);
  await keep(kept);
  await page.addInitScript(haveNoRoom);
  await visitor.open('start');
  const tick = page.getByRole('checkbox', { name: 'Backups' });
  await tick.check();
  await visitor.goToTab('about');
  await visitor.goToTab('start');
  await expect(tick).toBeChecked();
  expect(await visitor.storage()).toEqual({ [storageKey]: kept });
});
