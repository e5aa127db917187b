// Knows: what a person does in the look ahead, and what comes of it.
// Must not know: the words of any question.

import { expect, test } from './support/page.mjs';
import { proposedItems } from './support/proposed.mjs';
import { allInPlace, assessment } from './support/stored.mjs';
import { exceptionFields, fullException } from './support/words.mjs';

const encrypt = 'nprm:164.312(b)(2)';
const mfa = 'nprm:164.312(f)(2)(ii)';
const scanning = 'nprm:164.312(h)(2)(i)';

const proposed = (page) => page.locator('[data-rule="proposed"]');
const row = (page, id) => page.locator(`tr[data-row="${id}"]`);

test('the whole look ahead takes 54 clicks and no typing, and is there again after a reload', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(allInPlace));
  await visitor.open('ahead');
  let clicks = 0;
  for (const { id, reuses, details } of proposedItems) {
    if (!reuses.length) {
      await visitor.click(id, 'In place');
      clicks += 1;
    }
    for (const detail of details) {
      await visitor.click(id, 'Yes', detail);
      clicks += 1;
    }
  }
  expect(clicks).toBe(54);
  await expect(page.getByText('54 of 54 answered')).toBeVisible();
  await expect(visitor.status).toHaveText(/Everything about the proposal is answered/);
  await visitor.hasSaved();
  await visitor.reload();
  await expect(page.getByText('54 of 54 answered')).toBeVisible();
  for (const { id, reuses, details } of proposedItems) {
    if (!reuses.length) await expect(visitor.short(id, 'In place')).toBeChecked();
    for (const detail of details) await expect(visitor.short(id, 'Yes', detail)).toBeChecked();
  }
  await visitor.goTo('result');
  await expect(proposed(page)).toContainText('41 of 41 settled in these answers');
});

test('items that reuse answers are not asked again, and show what is said about the rule in force', async ({
  page,
  visitor,
}) => {
  await visitor.open('ahead');
  for (const { id, reuses } of proposedItems.filter(({ reuses }) => reuses.length)) {
    const item = visitor.question(id);
    await expect(item.getByRole('radio', { name: 'Not in place' })).toHaveCount(0);
    for (const ancestor of reuses) await expect(item).toContainText(`§${ancestor}`);
    await expect(item).toContainText('Not answered');
  }
  const logoff = visitor.question('nprm:164.312(a)(2)(iv)');
  await logoff.getByRole('link', { name: /^Change/ }).click();
  await visitor.isAt('check/item/164.312(a)(2)(iii)');
  await visitor.answer('164.312(a)(2)(iii)', 'partly');
  await page.goBack();
  await visitor.isAt('ahead');
  await expect(logoff).toContainText('Partly in place');
});

test('what is asked beside MFA and scanning follows once they are in place', async ({ visitor }) => {
  await visitor.open('ahead');
  for (const [id, detail] of [
    [mfa, 'all-assets'],
    [scanning, 'scans-on-time'],
  ]) {
    await expect(visitor.line(id, detail)).toHaveCount(0);
    await expect(visitor.question(id)).toContainText('Two more questions follow');
    await visitor.click(id, 'In place');
    await visitor.click(id, 'No', detail);
    await visitor.click(id, 'Partly');
    await expect(visitor.line(id, detail)).toHaveCount(0);
    // What was said is kept, and asked again when it counts again.
    await visitor.click(id, 'In place');
    await expect(visitor.short(id, 'No', detail)).toBeChecked();
  }
});

test('each standard and the whole say how much is answered', async ({ page, visitor }) => {
  await visitor.open('ahead');
  const standards = page.getByRole('navigation', { name: 'Proposed standards' });
  const access = standards.getByRole('listitem').filter({ hasText: 'Access control' });
  await expect(access).toContainText('0 of 12');
  await expect(standards).toContainText('0 of 50 answered');
  await visitor.click('nprm:164.312(a)(2)(v)', 'Not in place');
  await visitor.click('nprm:164.312(a)(1)', 'I do not know', 'wider-systems');
  await expect(access).toContainText('2 of 12');
  await expect(standards).toContainText('2 of 50 answered');
  await visitor.click('nprm:164.312(j)', 'In place');
  await expect(visitor.status).toHaveText('Information systems backup and recovery, proposed: everything is answered.');
});

test('one may stop anywhere, and comes back to the same place', async ({ page, visitor }) => {
  await visitor.open('ahead');
  await page.getByRole('navigation', { name: 'Proposed standards' }).getByRole('link', { name: 'Authentication' }).click();
  await visitor.isAt('ahead/item/nprm:164.312(f)(1)');
  await visitor.click(mfa, 'Partly');
  await visitor.hasSaved();
  await visitor.open();
  await visitor.isAt('ahead/item/nprm:164.312(f)(1)');
  await expect(visitor.question('nprm:164.312(f)(1)')).toBeInViewport();
  await expect(visitor.short(mfa, 'Partly')).toBeChecked();
});

test('an exception is undocumented, then unanswered, then counted apart', async ({ page, visitor, keep }) => {
  // One more item with a status, so that the proposed half is there throughout.
  await keep(assessment({ ...allInPlace, 'nprm:164.312(j)': 'inPlace' }));
  await visitor.open('ahead');
  const item = visitor.question(encrypt);
  await item.getByLabel('An exception is claimed for some of it').check();
  await expect(item).toContainText('Not needed today');
  await expect(item).toContainText('Apart from what the exception covers:');
  await visitor.goTo('result');
  await visitor.unfold();
  await expect(row(page, encrypt)).toContainText('Undocumented');

  await visitor.goTo('ahead');
  await item.getByRole('radio', { name: /does not support such encryption/ }).check();
  for (const [name, text] of Object.entries(fullException)) {
    await item.getByLabel(exceptionFields[name], { exact: true }).fill(text);
  }
  await expect(item).toContainText('The record is complete.');
  await visitor.goTo('result');
  await visitor.unfold();
  await expect(row(page, encrypt)).toContainText('Unanswered');

  await visitor.goTo('ahead');
  await visitor.click(encrypt, 'Yes', 'all-at-rest');
  await visitor.click(encrypt, 'Yes', 'all-in-transit');
  await visitor.goTo('result');
  await visitor.unfold();
  await expect(row(page, encrypt)).toContainText('Exception claimed');
  await expect(proposed(page)).toContainText('1 exception claimed, counted apart');
  // The rule in force is what it was.
  await expect(page.locator('[data-rule="current"]')).toContainText('12 of 12 settled');

  // Taken back, the record is not lost.
  await visitor.goTo('ahead');
  await item.getByLabel('An exception is claimed for some of it').uncheck();
  await expect(item.getByLabel('An exception is claimed for some of it')).toBeFocused();
  await visitor.hasSaved();
  const { answers, history } = await visitor.assessment();
  expect(answers[encrypt].answer).toBeUndefined();
  expect(history).toMatchObject([{ item: encrypt, answer: 'exception', record: fullException }]);
});

test('number keys answer a row, and one that is not offered does nothing', async ({ page, visitor }) => {
  await visitor.open('check/foundations');
  await page.getByLabel('Number keys answer while you are inside a question').setChecked(true);
  await visitor.goTo('ahead');
  await visitor.short(mfa, 'In place').focus();
  await page.keyboard.press('3');
  await expect(visitor.short(mfa, 'Not in place')).toBeChecked();
  await page.keyboard.press('5');
  await expect(visitor.short(mfa, 'Not in place')).toBeChecked();
  await page.keyboard.press('7');
  await expect(visitor.short(mfa, 'Exception claimed')).toBeChecked();
});

test('a row is answered with the keyboard alone', async ({ page, visitor }) => {
  await visitor.open('ahead');
  const id = 'nprm:164.312(a)(2)(ii)';
  await visitor.short(id, 'In place').focus();
  await page.keyboard.press('Space');
  await expect(visitor.short(id, 'In place')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(visitor.short(id, 'Not in place')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(visitor.question(id).getByRole('link').first()).toBeFocused();
});
