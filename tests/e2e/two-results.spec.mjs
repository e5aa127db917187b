// Knows: what the result says once the proposal has been looked at, and what an "if" may move.
// Must not know: how any number is worked out; each one is written down here by hand.

import { expect, test } from './support/page.mjs';
import { allInPlace, assessment, bothRules, withRecord } from './support/stored.mjs';
import { storageKey } from './support/words.mjs';

const rule = (page, name) => page.locator(`[data-rule="${name}"]`);
const what = (page, name) => page.locator(`[data-if="${name}"]`);
const section = (page, title) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

test('both halves count for themselves, and an exception is counted apart', async ({ page, visitor, keep }) => {
  await keep(assessment(bothRules));
  await visitor.open('result');
  await expect(rule(page, 'current')).toContainText('6 of 12 settled in these answers');
  const proposed = rule(page, 'proposed');
  await expect(proposed).toContainText('1 of 41 settled in these answers');
  await expect(proposed).toContainText('1 exception claimed, counted apart');
  await expect(proposed).toContainText('The readiness indicator is shown once 21 of the 41');
  for (const [name, cells] of Object.entries({ current: 12, proposed: 41 })) {
    await expect(rule(page, name).locator('.sgc-strip svg')).toHaveCount(cells);
  }
  // No number of both.
  await expect(page.getByRole('main')).not.toContainText('53');
});

test('a record that the proposal has no place for is on the list before anybody looks ahead', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(withRecord()));
  await visitor.open('result');
  const flips = section(page, 'Settled today, open under the proposal');
  await expect(flips.locator('[data-flip]')).toHaveCount(1);
  const row = flips.locator('[data-flip="164.312(a)(2)(iii)"]');
  await expect(row.getByRole('rowheader')).toContainText('By alternative');
  await expect(row).toContainText('proposed §164.312(a)(2)(iv)');
  await expect(row.getByRole('cell').first()).toContainText('Open');
  await expect(row).toContainText('would have no place for its record');
  await expect(flips).toContainText('Nothing has been asked about the proposal yet.');
  await expect(rule(page, 'proposed')).toContainText('Not looked at yet');
  await rule(page, 'proposed').getByRole('link', { name: 'Look ahead' }).click();
  await visitor.isAt('ahead');
});

test('an empty list of flips is told only once the proposal has been looked at', async ({ page, visitor, keep }) => {
  const title = 'Settled today, open under the proposal';
  await keep(assessment(allInPlace));
  await visitor.open('result');
  await expect(page.getByRole('heading', { name: title })).toHaveCount(0);
  await keep(assessment({ ...allInPlace, 'nprm:164.312(j)': 'notInPlace' }));
  await visitor.open('result');
  await expect(section(page, title)).toContainText('So far, nothing that is settled');
});

test('what is new is named by standard, and every proposed item says why', async ({ page, visitor, keep }) => {
  await keep(assessment(bothRules));
  await visitor.open('result');
  const fresh = section(page, 'New in §164.312 under the proposal');
  await expect(fresh.getByRole('listitem')).toHaveCount(30);
  await expect(fresh).toContainText('30 proposed items reuse no answer of today');
  const items = section(page, 'Every proposed item, and why');
  await expect(items.locator('summary')).toHaveCount(10);
  await expect(items.locator('summary').first()).toHaveText('Access control1 of 9 settled');
  const row = page.locator('[data-row="nprm:164.312(a)(2)(vi)"]');
  await expect(row).toBeHidden();
  await items.locator('summary').first().click();
  await expect(row).toContainText('In progress');
  await expect(row).toContainText('Proposed §164.312(a)(2)(vi): You answered');
  await expect(row.getByRole('link', { name: /^Change/ })).toHaveAttribute('href', /ahead\/item\/nprm:164.312\(a\)/);
  await expect(page.locator('[data-row]')).toHaveCount(53);
});

test('on paper every proposed item is in sight, and nothing of the if', async ({ page, visitor, keep }) => {
  await keep(assessment(bothRules));
  await visitor.open('result');
  await page.emulateMedia({ media: 'print' });
  for (const row of await page.locator('[data-row]').all()) await expect(row).toBeVisible();
  await expect(page.getByRole('heading', { name: 'If these tasks were done' })).toBeHidden();
});

test('tasks marked as done move both rules and change nothing', async ({ page, visitor, keep }) => {
  await keep(assessment(bothRules));
  await visitor.open('result');
  const before = await rule(page, 'proposed').innerText();
  const stored = () => page.evaluate((key) => localStorage.getItem(key), storageKey);
  const answers = await stored();
  await expect(what(page, 'current')).toContainText('6 of 12 settled now 6');
  await page.getByLabel('Give every person a login of their own').check();
  await expect(what(page, 'current')).toContainText('7 of 12 settled now 6');
  await expect(visitor.status).toHaveText('If done, in force: 7 of 12 settled; proposed: 1 of 41 settled.');
  await page.getByLabel('Divide the network into segments').check();
  await expect(what(page, 'proposed')).toContainText('2 of 41 settled now 1');
  await expect(what(page, 'proposed').locator('[data-moved]')).not.toHaveCount(0);
  await expect(visitor.status).toHaveText('If done, in force: 7 of 12 settled; proposed: 2 of 41 settled.');
  // The result itself stands still.
  await expect(rule(page, 'current')).toContainText('6 of 12 settled in these answers');
  expect(await rule(page, 'proposed').innerText()).toBe(before);
  expect(await stored()).toBe(answers);
  await page.getByRole('button', { name: 'Take all marks back' }).click();
  await expect(page.getByRole('main').getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(what(page, 'proposed').locator('[data-moved]')).toHaveCount(0);
  await expect(visitor.status).toHaveText('If done, in force: 6 of 12 settled; proposed: 1 of 41 settled.');
});

test('finding out cannot be marked, and it is said how many are left out', async ({ page, visitor, keep }) => {
  await keep(assessment(bothRules));
  await visitor.open('result');
  const whatIf = section(page, 'If these tasks were done');
  await expect(whatIf).toContainText('2 tasks of finding out are left out');
  await expect(whatIf.getByText('I do not know')).toHaveCount(0);
});

test('while somebody ticks, both strips stay in view', async ({ page, visitor, keep }) => {
  await keep(assessment(bothRules));
  for (const [width, height] of [
    [1280, 800],
    [360, 640],
  ]) {
    await page.setViewportSize({ width, height });
    await visitor.open('result');
    const boxes = section(page, 'If these tasks were done').getByRole('checkbox');
    for (const box of [boxes.nth(4), boxes.last()]) {
      await box.focus();
      await box.press('Space');
      await expect(box).toBeInViewport();
      for (const name of ['current', 'proposed']) await expect(what(page, name)).toBeInViewport({ ratio: 0.9 });
      // Nothing lies on the box.
      const isOnTop = await box.evaluate((input) => {
        const { left, top, width, height } = input.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === input;
      });
      expect(isOnTop, `${width}`).toBe(true);
    }
  }
});
