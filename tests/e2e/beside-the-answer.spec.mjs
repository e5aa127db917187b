// Knows: what can be said beside an answer: evidence, note, flag, scope, and the switch for keys.
// Must not know: what any of it leads to in the result, beyond that it changes no status.

import { expect, test } from './support/page.mjs';
import { askedAlone, proposedItems } from './support/proposed.mjs';
import { assessment, mixed } from './support/stored.mjs';
import { about, items, storageKey } from './support/words.mjs';

const audit = '164.312(b)';
const titleOf = (id) => [...items, ...proposedItems].find((item) => item.id === id).title;
const settingsKey = 'safeguard-check/main/settings';
const unfold = (visitor, id) => visitor.question(id).getByText('Evidence and note').click();
const evidence = (visitor, id) => visitor.question(id).getByLabel('Where the evidence is kept');
const note = (visitor, id) => visitor.question(id).getByLabel('Note to yourself');

test('evidence and note are folded away until wanted, kept, and counted as written down', async ({
  page,
  visitor,
}) => {
  await visitor.open('check/164.312(b)');
  await visitor.answer(audit, 'inPlace');
  await expect(evidence(visitor, audit)).toBeHidden();
  await unfold(visitor, audit);
  await evidence(visitor, audit).fill('Folder "Logs", IT provider');
  await note(visitor, audit).fill('Ask again in May');
  await expect
    .poll(async () => (await visitor.assessment())?.answers[audit])
    .toMatchObject({ answer: 'in-place', evidence: 'Folder "Logs", IT provider', note: 'Ask again in May' });
  await visitor.goToTab('result');
  await expect(page.locator(`[data-row="${audit}"] [data-status]`)).toHaveText('In place');
  await expect(page.locator('[data-rule="current"]')).toContainText('1 of 1 settled items written down.');
  await visitor.goTo('check/164.312(b)');
  await visitor.reload();
  // Open, because something stands in it.
  await expect(evidence(visitor, audit)).toHaveValue('Folder "Logs", IT provider');
  await expect(evidence(visitor, audit)).toBeVisible();
  await expect(note(visitor, audit)).toHaveValue('Ask again in May');
});

test('a text that looks like patient data is warned about on the spot, and kept all the same', async ({ visitor }) => {
  await visitor.open('check/164.312(a)');
  const id = '164.312(a)(2)(iii)';
  await visitor.answer(id, 'otherWay');
  await unfold(visitor, id);
  const fields = [evidence(visitor, id), note(visitor, id), visitor.field(id, 'why'), visitor.field(id, 'measure')];
  const looks = {
    'a social security number': '123-45-6789',
    'a medical record number': 'MRN 0012345',
    'a date of birth': 'born 2/29/1980',
    'a telephone number': 'call (555) 123-4567',
    'an e-mail address': 'jane@example.org',
  };
  for (const field of fields) {
    for (const [what, text] of Object.entries(looks)) {
      await field.fill(`Seen: ${text}`);
      await expect(field).toHaveAccessibleDescription(new RegExp(`This looks like ${what}\\.`));
      await expect(field).toHaveValue(`Seen: ${text}`);
    }
    await field.fill('The key log of room 2, for 6 years, §164.316(b)(2)(i)');
    await expect(field).not.toHaveAccessibleDescription(/This looks like/);
  }
});

test('a flag changes no status, and lists lead back to what is flagged, unknown and unanswered', async ({
  page,
  visitor,
  keep,
}) => {
  const { [audit]: _, ...left } = mixed;
  await keep(assessment(left));
  await visitor.open('check/164.312(d)');
  await visitor.question('164.312(d)').getByLabel('Look at this again').check();
  await expect.poll(async () => (await visitor.assessment()).answers['164.312(d)']?.flagged).toBe(true);
  await visitor.goToTab('safeguards');
  const rows = visitor.itemRows;
  await expect(rows).toHaveCount(items.length + proposedItems.length);
  for (const [filter, ids] of [
    ['Flagged (1)', ['164.312(d)']],
    ['I do not know (1)', ['164.312(e)(2)(i)']],
    // What reuses answers of today is not asked on its own.
    [`Not answered (${1 + askedAlone.length})`, [audit, ...askedAlone.map(({ id }) => id)]],
  ]) {
    const button = page.getByRole('button', { name: filter, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(rows).toHaveCount(ids.length);
    await expect(rows.locator('a[href^="#/safeguards/"]')).toHaveText(ids.map(titleOf));
  }
  await rows.getByRole('link', { name: about('Answer', 'Audit controls') }).click();
  await expect(visitor.choice(audit, 'inPlace')).toBeFocused();
  await visitor.goToTab('result');
  await expect(page.locator('[data-row="164.312(d)"] [data-status]')).toHaveText('In place');
});

test('number keys can be switched off, and stay off', async ({ page, visitor }) => {
  await visitor.open('check/164.312(b)');
  const keys = page.getByLabel('Number keys answer while you are inside a question');
  await expect(keys).toBeChecked();
  await keys.uncheck();
  for (const again of [false, true]) {
    if (again) await visitor.reload();
    await expect(keys).not.toBeChecked();
    await visitor.choice(audit, 'inPlace').focus();
    await page.keyboard.press('1');
    await expect(visitor.choice(audit, 'inPlace')).not.toBeChecked();
  }
  // A choice about the page is no answer.
  expect(Object.keys(await visitor.storage())).toEqual([settingsKey]);
  await keys.check();
  await visitor.choice(audit, 'inPlace').focus();
  await page.keyboard.press('1');
  await expect(visitor.choice(audit, 'inPlace')).toBeChecked();
});

test('what is ticked as being in scope stands over the questions, and is erased with the rest', async ({
  page,
  visitor,
}) => {
  await visitor.open('start');
  const scope = page.getByRole('group', { name: 'What is in scope' });
  await expect(scope.getByRole('checkbox')).toHaveCount(7);
  await scope.getByLabel('Backups').check();
  await scope.getByLabel('E-mail').check();
  await visitor.goTo('check/164.312(b)');
  await expect(page.getByText('In scope, as you ticked it: E-mail and Backups.')).toBeVisible();
  await visitor.reload();
  await expect(page.getByText('In scope, as you ticked it: E-mail and Backups.')).toBeVisible();
  expect((await visitor.storage())[storageKey]).toBe(undefined);
  await visitor.goToTab('start');
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(visitor.status).toContainText('1 entry was removed');
  await expect(scope.getByRole('checkbox', { checked: true })).toHaveCount(0);
  expect(await visitor.storage()).toEqual({});
});

test('the steps say how much is left in words, and lead to each other', async ({ page, visitor, keep }) => {
  const { [audit]: _, ...left } = mixed;
  await keep(assessment(left));
  await visitor.open('check/164.312(b)');
  const list = page.getByRole('navigation', { name: 'Steps' }).getByRole('listitem');
  await expect(list).toHaveText([
    /^Foundations\s*complete$/,
    /^Access control\s*complete$/,
    /^Audit controls\s*1 left$/,
    /^Integrity\s*complete$/,
    /^Person or entity authentication\s*complete$/,
    /^Transmission security\s*complete$/,
  ]);
  await expect(list.nth(2).getByRole('link')).toHaveAttribute('aria-current', 'step');
  await visitor.answer(audit, 'unknown');
  await expect(list.nth(2)).toHaveText(/complete$/);
  await list.nth(3).getByRole('link').click();
  await expect(visitor.heading).toHaveText('Integrity');
  await expect(visitor.heading).toBeFocused();
});
