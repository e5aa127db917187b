// Knows: what a person on a computer of others is promised: nothing is written there and nothing shown.
// Must not know: how the page keeps things when it does.

import { Visitor, expect, test } from './support/page.mjs';
import { allInPlace, assessment, mixed } from './support/stored.mjs';
import { fullRecord, storageKey } from './support/words.mjs';

const logoff = '164.312(a)(2)(iii)';
const off = 'Nothing is kept on this computer';
const stored = 'Answers are kept in this browser';

const turn = (page) => page.getByRole('checkbox', { name: 'Others use this computer: keep nothing here' });
const notice = (page, title) => page.getByRole('region', { name: title });
const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Every text that was ever put into storage from here on. */
const watchWrites = () => {
  window.writes = [];
  for (const name of ['setItem', 'removeItem', 'clear']) {
    const method = Storage.prototype[name];
    Storage.prototype[name] = function (...args) {
      window.writes.push([name, ...args]);
      return method.apply(this, args);
    };
  }
};

/** Everything that a person can do there short of erasing. */
async function doEverything(visitor) {
  const { page } = visitor;
  await page.getByRole('checkbox', { name: 'Backups' }).check();
  await visitor.goTo('check/164.312(a)');
  await visitor.answer(logoff, 'otherWay');
  await visitor.fillRecord(logoff, fullRecord);
  await visitor.answer('164.312(a)(1)', 'partly');
  await visitor.question('164.312(a)(1)').getByRole('button', { name: 'Take the answer back' }).click();
  await visitor.goTo('ahead');
  await visitor.click('nprm:164.312(j)', 'Partly');
  for (const tab of ['ahead', 'result', 'compare', 'safeguards', 'files', 'about']) {
    await visitor.goToTab(tab);
    await expect(visitor.saved).toHaveText(off);
  }
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    for (const type of ['pagehide', 'visibilitychange', 'pageshow', 'storage']) dispatchEvent(new Event(type));
  });
}

test('with the switch on, nothing is written, whatever is done, and it works all the same', async ({ page, visitor }) => {
  await page.addInitScript(watchWrites);
  await visitor.open('start');
  await expect(turn(page)).not.toBeChecked();
  await turn(page).check();
  await expect(turn(page)).toBeFocused();
  await expect(visitor.saved).toHaveText(off);
  await expect(page.getByText('Your answers stay with you. Nothing is kept:')).toBeVisible();
  await expect(page.getByText('Answers are kept in this browser')).toHaveCount(0);
  // Nobody was here before, so there is nothing to tell.
  await expect(notice(page, stored)).toHaveCount(0);
  await page.evaluate(() => {
    window.writes = [];
  });
  await doEverything(visitor);
  expect(await visitor.storage()).toEqual({});
  expect(await page.evaluate(() => window.writes)).toEqual([]);
  await visitor.goTo('check/164.312(a)');
  await expect(visitor.field(logoff, 'why')).toHaveValue(fullRecord.why);
  await visitor.goTo('result');
  await expect(page.locator(`[data-row="${logoff}"] [data-status]`)).toHaveText('By alternative');
});

test('what is there is neither shown nor changed, is counted, and can be erased', async ({ page, visitor, keep }) => {
  const kept = {
    theme: 'dark',
    [storageKey]: assessment(mixed),
    'safeguard-check/main/settings': '{"numberKeys":false,"scope":[0,1]}',
    'safeguard-check/second/assessment': assessment(allInPlace),
  };
  await keep(kept);
  await page.addInitScript(watchWrites);
  await visitor.open('start');
  await expect(page.getByText('12 of 12 items answered so far.')).toBeVisible();
  await turn(page).check();
  await page.evaluate(() => {
    window.writes = [];
  });
  await expect(notice(page, stored)).toContainText('3 entries are here from before. Nothing of it is shown.');
  await expect(page.getByText('items answered so far')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Start the check' })).toBeVisible();
  for (const tick of await page.getByRole('group', { name: 'What is in scope' }).getByRole('checkbox').all()) {
    await expect(tick).not.toBeChecked();
  }
  await visitor.goTo('check/164.312(a)');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await visitor.goTo('result');
  await expect(page.getByText('Nothing has been answered yet')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain(fullRecord.why);
  await visitor.goTo('start');
  await doEverything(visitor);
  expect(await visitor.storage()).toEqual(kept);
  expect(await page.evaluate(() => window.writes)).toEqual([]);

  await expect(notice(page, stored)).toBeVisible();
  await notice(page, stored).getByRole('button', { name: 'Erase everything' }).click();
  expect(await visitor.storage()).toEqual(kept);
  await notice(page, stored).getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(visitor.status).toContainText('3 entries were removed');
  await expect(notice(page, stored)).toHaveCount(0);
  expect(await visitor.storage()).toEqual({ theme: 'dark' });
  // The switch is still on.
  await expect(visitor.saved).toHaveText(off);
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'partly');
  await page.waitForTimeout(500);
  expect(await visitor.storage()).toEqual({ theme: 'dark' });
});

test('one entry is named as one', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('start');
  await turn(page).check();
  await expect(notice(page, stored)).toContainText('1 entry is here from before.');
});

test('switched off again, what was there and what was said meanwhile are there together, and saved', async ({
  page,
  visitor,
  keep,
}) => {
  const { '164.312(d)': _, ...before } = mixed;
  const kept = { [storageKey]: assessment(before), 'safeguard-check/main/settings': '{"numberKeys":false,"scope":[1]}' };
  await keep(kept);
  await visitor.open('start');
  await turn(page).check();
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'unknown');
  await visitor.goTo('check/164.312(d)');
  await visitor.answer('164.312(d)', 'partly');
  await visitor.goTo('check/164.312(a)');
  // A complete record is there, and is done away with here.
  await visitor.answer(logoff, 'notInPlace');
  await visitor.goTo('start');
  expect(await visitor.storage()).toEqual(kept);
  await turn(page).uncheck();
  await expect(notice(page, stored)).toHaveCount(0);
  await visitor.hasSaved();
  const { answers, history } = await visitor.assessment();
  expect(answers['164.312(b)'].answer).toBe('unknown');
  expect(answers['164.312(d)'].answer).toBe('partly');
  expect(answers[logoff].answer).toBe('not-in-place');
  expect(answers['164.312(a)(2)(i)']).toEqual(JSON.parse(kept[storageKey]).answers['164.312(a)(2)(i)']);
  expect(Object.keys(answers)).toHaveLength(14);
  expect(history.map(({ record }) => record)).toEqual([fullRecord]);
  await expect(page.getByRole('checkbox', { name: 'E-mail' })).toBeChecked();
  await visitor.goTo('check/164.312(b)');
  await expect(visitor.choice('164.312(b)', 'unknown')).toBeChecked();
});

test('switched on and off without anything said, nothing has changed', async ({ page, visitor, keep }) => {
  const kept = { [storageKey]: assessment(mixed) };
  await keep(kept);
  await visitor.open('start');
  await turn(page).check();
  await turn(page).uncheck();
  await page.waitForTimeout(500);
  expect(await visitor.storage()).toEqual(kept);
  await expect(page.getByText('12 of 12 items answered so far.')).toBeVisible();
  await expect(visitor.saved).toHaveText('Saved in this browser, on this device, November 20, 2026');
});

test('a change that waits to be saved when the switch is turned on is not lost', async ({ page, visitor }) => {
  await visitor.open('check/164.312(b)');
  await page.evaluate(async () => {
    document.querySelectorAll('input[type=radio]')[1].click();
    [...document.querySelectorAll('a')].find(({ textContent }) => textContent === 'Start').click();
    // As soon as it is there.
    const find = () => document.querySelector('.sgc-shared input');
    while (!find()) await new Promise(requestAnimationFrame);
    find().click();
  });
  await expect(visitor.saved).toHaveText(off);
  expect((await visitor.assessment()).answers['164.312(b)'].answer).toBe('partly');
});

test('after a reload the switch is off, what was said is gone and what was there is shown', async ({ page, visitor, keep }) => {
  const kept = { [storageKey]: assessment(mixed, 'start') };
  await keep(kept);
  await visitor.open('start');
  await turn(page).check();
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'unknown');
  await visitor.goTo('start');
  await visitor.reload();
  await expect(turn(page)).not.toBeChecked();
  expect(await visitor.storage()).toEqual(kept);
  await visitor.goTo('check/164.312(b)');
  await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
});

test('files can be saved and opened with the switch on, and still nothing is written', async ({ page, visitor, keep }) => {
  const kept = { [storageKey]: assessment(mixed) };
  await keep(kept);
  await visitor.open('start');
  await turn(page).check();
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'unknown');
  await visitor.goToTab('files');
  const saved = await visitor.save('Save answers');
  // Only what was said here; nothing of what is there.
  expect(Object.keys(JSON.parse(saved.text).answers)).toEqual(['164.312(b)']);
  for (const name of ['Save report', 'Save share-safe report']) {
    expect(Object.keys(JSON.parse((await visitor.save(name)).text).answers)).toEqual(['164.312(b)']);
  }
  await visitor.chooseFile(assessment(allInPlace));
  await expect(visitor.outcome).toContainText('What would change: 14 items');
  await button(page, 'Replace my answers with this file').click();
  await expect(visitor.heading).toHaveText('Safeguards');
  await expect(visitor.saved).toHaveText(off);
  await page.waitForTimeout(500);
  expect(await visitor.storage()).toEqual(kept);
});

test('what another tab does is neither shown nor disturbed', async ({ page, context, visitor, watched, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('start');
  await turn(page).check();
  const second = new Visitor(await context.newPage(), watched);
  await second.open('check/164.312(b)');
  await second.answer('164.312(b)', 'unknown');
  await second.hasSaved();
  const kept = await second.storage();
  await page.bringToFront();
  await page.waitForTimeout(500);
  await visitor.goTo('check/164.312(b)');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await visitor.answer('164.312(b)', 'notInPlace');
  await page.waitForTimeout(500);
  expect(await visitor.storage()).toEqual(kept);
});

test('going back to the page does not turn the switch off', async ({ page, visitor, keep }) => {
  const kept = { [storageKey]: assessment(mixed) };
  await keep(kept);
  await visitor.open('start');
  await turn(page).check();
  await visitor.goToTab('safeguards');
  await visitor.goToTab('start');
  await expect(turn(page)).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(visitor.saved).toHaveText(off);
  expect(await visitor.storage()).toEqual(kept);
});
