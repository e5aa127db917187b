// Knows: how an exception is claimed in the look ahead, what its record needs, and what becomes of it.
// Must not know: what the conditions of an exception say.

import { expect, test } from './support/page.mjs';
import { exceptions } from './support/proposed.mjs';
import { allInPlace, assessment } from './support/stored.mjs';
import { exceptionFields, fullException, storageKey } from './support/words.mjs';

const encrypt = 'nprm:164.312(b)(2)';
const mfa = 'nprm:164.312(f)(2)(ii)';
const claimed = 'An exception is claimed for some of it';

const claim = {
  [encrypt]: (visitor) => visitor.question(encrypt).getByLabel(claimed).check(),
  [mfa]: (visitor) => visitor.click(mfa, 'Exception claimed'),
};
/** Another answer to the same item, or none. */
const takeBack = {
  [encrypt]: (visitor) => visitor.question(encrypt).getByLabel(claimed).uncheck(),
  [mfa]: (visitor) => visitor.click(mfa, 'In place'),
};

const details = { [encrypt]: ['all-at-rest', 'all-in-transit'], [mfa]: ['all-assets', 'privilege-changes'] };

const record = (visitor, id) => visitor.question(id).getByRole('group', { name: 'Your exception record' });
const field = (visitor, id, name) => record(visitor, id).getByLabel(exceptionFields[name], { exact: true });
const choice = (visitor, id, paragraph) =>
  record(visitor, id).locator('label').filter({ hasText: `proposed §${paragraph}` }).getByRole('radio');

async function fill(visitor, id, paragraph) {
  await choice(visitor, id, paragraph).check();
  for (const [name, text] of Object.entries(fullException)) await field(visitor, id, name).fill(text);
}

/** The status of an item in the result, and back to its question. */
async function status(visitor, id) {
  await visitor.goTo('result');
  await visitor.unfold();
  const said = await visitor.page.locator(`tr[data-row="${id}"] [data-status]`).first().textContent();
  await visitor.goTo(`ahead/item/${id}`);
  return said;
}

test('an exception can be claimed on two items and on no other', async ({ page, visitor }) => {
  await visitor.open('ahead');
  await expect(page.getByRole('radio', { name: 'Exception claimed' })).toHaveCount(1);
  await expect(visitor.short(mfa, 'Exception claimed')).toHaveCount(1);
  await expect(page.getByLabel(claimed)).toHaveCount(1);
  await expect(visitor.question(encrypt).getByLabel(claimed)).toHaveCount(1);
});

for (const [id, paragraphs] of Object.entries(exceptions)) {
  test(`each exception on ${id} can be chosen, with its conditions beside it, and completes the record`, async ({ page, visitor }) => {
    await visitor.open(`ahead/item/${id}`);
    await claim[id](visitor);
    await expect(record(visitor, id)).toContainText('Not needed today');
    const choices = record(visitor, id).getByRole('radio');
    await expect(choices).toHaveCount(paragraphs.length);
    await fill(visitor, id, paragraphs[0]);
    for (const paragraph of paragraphs) {
      await choice(visitor, id, paragraph).check();
      await expect(record(visitor, id)).toContainText('The record is complete.');
      await expect.poll(async () => (await visitor.assessment())?.answers[id].record?.exception).toBe(paragraph);
      // A paragraph is chosen because of what it asks for.
      const conditions = record(visitor, id).locator('div').filter({ has: page.locator('label') }).locator('ul');
      expect(await conditions.count()).toBeGreaterThanOrEqual(paragraphs.length);
      for (const text of await conditions.allTextContents()) expect(text.length).toBeGreaterThan(40);
    }
  });

  test(`an exception on ${id} goes from undocumented to counted apart, and back by what is answered beside it`, async ({
    visitor,
    keep,
  }) => {
    // With one more answer, because nothing is shown of a proposal of which nothing has a status.
    await keep(assessment({ ...allInPlace, 'nprm:164.312(j)': 'inPlace' }));
    await visitor.open(`ahead/item/${id}`);
    await claim[id](visitor);
    await expect(visitor.question(id)).toContainText('Apart from what the exception covers:');
    await expect(record(visitor, id)).toContainText('Still missing');
    expect(await status(visitor, id)).toBe('Undocumented');
    await fill(visitor, id, exceptions[id][0]);
    expect(await status(visitor, id)).toBe('Unanswered');
    const [first, second] = details[id];
    await visitor.click(id, 'Yes', first);
    expect(await status(visitor, id)).toBe('Unanswered');
    for (const [answer, expected] of [
      ['I do not know', 'Unverified'],
      ['No', 'In progress'],
      ['Yes', 'Exception claimed'],
    ]) {
      await visitor.click(id, answer, second);
      expect(await status(visitor, id)).toBe(expected);
    }
    await visitor.goTo('result');
    const proposed = visitor.page.locator('[data-rule="proposed"]');
    await expect(proposed).toContainText('1 exception claimed, counted apart');
    await expect(proposed).toContainText('1 of 41 settled in these answers');
    // Any field that is emptied makes it undocumented again.
    await visitor.goTo(`ahead/item/${id}`);
    await field(visitor, id, 'measure').fill('  ');
    expect(await status(visitor, id)).toBe('Undocumented');
  });

  test(`each field that is missing from the record on ${id} is named, and a day in the future is none`, async ({ visitor }) => {
    await visitor.open(`ahead/item/${id}`);
    await claim[id](visitor);
    const state = record(visitor, id).getByText(/^Still missing:/);
    const missing = {
      why: 'which asset, request or emergency it is for',
      measure: 'the compensating controls',
      decidedBy: 'the Security Official',
      decidedOn: 'the day of the decision',
      riskAnalysis: 'the plan or risk analysis it rests on',
    };
    for (const words of Object.values(missing)) await expect(state).toContainText(words);
    await expect(state).toContainText('which exception it is');
    for (const [name, words] of Object.entries(missing)) {
      await field(visitor, id, name).fill(fullException[name]);
      await expect(state).not.toContainText(words);
      await expect(state).toContainText('which exception it is');
    }
    await choice(visitor, id, exceptions[id][0]).check();
    await expect(record(visitor, id)).toContainText('The record is complete.');
    await expect(visitor.status).toHaveText('The record is complete.');
    await field(visitor, id, 'decidedOn').fill('2099-01-01');
    await expect(state).toContainText(missing.decidedOn);
    await expect(record(visitor, id)).toContainText('This day lies in the future.');
    for (const name of Object.keys(missing)) {
      await expect(field(visitor, id, name)).toHaveAccessibleDescription(/\w/);
    }
  });

  test(`an exception on ${id} that is taken back keeps its record, and comes back with it`, async ({ visitor }) => {
    await visitor.open(`ahead/item/${id}`);
    await claim[id](visitor);
    await fill(visitor, id, exceptions[id][1]);
    await visitor.click(id, 'Yes', details[id][0]);
    await visitor.hasSaved();
    const wanted = { ...fullException, exception: exceptions[id][1] };
    await takeBack[id](visitor);
    await expect(record(visitor, id)).toHaveCount(0);
    await visitor.hasSaved();
    await expect.poll(async () => (await visitor.assessment()).history).toMatchObject([{ item: id, answer: 'exception', record: wanted }]);
    const { answers } = await visitor.assessment();
    expect(answers[id].record).toBe(undefined);
    expect(answers[id].details).toEqual({ [details[id][0]]: 'yes' });
    // A change of mind within the visit finds everything where it was.
    await claim[id](visitor);
    await expect(record(visitor, id)).toContainText('The record is complete.');
    await expect(choice(visitor, id, exceptions[id][1])).toBeChecked();
    for (const [name, text] of Object.entries(fullException)) await expect(field(visitor, id, name)).toHaveValue(text);
    await visitor.hasSaved();
    await visitor.reload();
    await expect(choice(visitor, id, exceptions[id][1])).toBeChecked();
    await expect.poll(async () => (await visitor.assessment()).answers[id].record).toMatchObject(wanted);
  });
}

test('a record can be written with the keyboard alone, and number keys do nothing in it', async ({ page, visitor }) => {
  await visitor.open(`ahead/item/${mfa}`);
  await expect(visitor.short(mfa, 'In place')).toBeFocused();
  await page.keyboard.press('7');
  await expect(visitor.short(mfa, 'Exception claimed')).toBeChecked();
  const [first, second] = exceptions[mfa];
  for (let presses = 0; presses < 10 && !(await choice(visitor, mfa, first).evaluate((radio) => radio === document.activeElement)); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(choice(visitor, mfa, first)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(choice(visitor, mfa, first)).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(choice(visitor, mfa, second)).toBeChecked();
  await expect(choice(visitor, mfa, second)).toBeFocused();
  for (const name of ['why', 'measure', 'decidedBy', 'riskAnalysis']) {
    await field(visitor, mfa, name).focus();
    await page.keyboard.type('Room 1, 2 and 3 of 4');
    await expect(field(visitor, mfa, name)).toHaveValue('Room 1, 2 and 3 of 4');
  }
  await field(visitor, mfa, 'decidedOn').focus();
  await page.keyboard.type('05042026');
  await expect(field(visitor, mfa, 'decidedOn')).toHaveValue('2026-05-04');
  await expect(visitor.short(mfa, 'Exception claimed')).toBeChecked();
  await expect(record(visitor, mfa)).toContainText('The record is complete.');
});

test('a number key inside the choice of an exception does not answer the item', async ({ page, visitor }) => {
  await visitor.open(`ahead/item/${mfa}`);
  await visitor.click(mfa, 'Exception claimed');
  await fill(visitor, mfa, exceptions[mfa][0]);
  await choice(visitor, mfa, exceptions[mfa][0]).focus();
  await page.keyboard.press('2');
  await expect(visitor.short(mfa, 'Exception claimed')).toBeChecked();
  await expect(record(visitor, mfa)).toContainText('The record is complete.');
});

test('a number key beside a detail does not throw away what the item was answered', async ({ page, visitor }) => {
  await visitor.open(`ahead/item/${mfa}`);
  await visitor.click(mfa, 'In place');
  await visitor.short(mfa, 'Yes', 'all-assets').focus();
  await page.keyboard.press('2');
  await expect(visitor.short(mfa, 'In place')).toBeChecked();
  await expect(visitor.line(mfa, 'all-assets')).toBeVisible();
  await expect(visitor.short(mfa, 'Yes', 'all-assets')).toBeFocused();
  await visitor.short(encrypt, 'Yes', 'all-at-rest').focus();
  await page.keyboard.press('7');
  await expect(visitor.question(encrypt).getByLabel(claimed)).not.toBeChecked();
  // Beside the claim it is what its number says.
  await visitor.question(encrypt).getByLabel(claimed).focus();
  await page.keyboard.press('7');
  await expect(visitor.question(encrypt).getByLabel(claimed)).toBeChecked();
});

test('an exception leaves the rule in force as it is, and the general encryption standard to its own details', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(
    assessment({
      ...allInPlace,
      '164.312(a)(2)(iv)': 'notInPlace',
      'nprm:164.312(b)(1)': { details: { 'prevailing-standards': 'yes' } },
    }),
  );
  await visitor.open('result');
  const current = await page.locator('[data-rule="current"]').innerText();
  const general = 'nprm:164.312(b)(1)';
  expect(await status(visitor, general)).toBe('Open');
  await visitor.goTo(`ahead/item/${encrypt}`);
  await claim[encrypt](visitor);
  await fill(visitor, encrypt, exceptions[encrypt][0]);
  for (const detail of details[encrypt]) await visitor.click(encrypt, 'Yes', detail);
  expect(await status(visitor, encrypt)).toBe('Exception claimed');
  expect(await status(visitor, general)).toBe('In place');
  await visitor.goTo('result');
  expect(await page.locator('[data-rule="current"]').innerText()).toBe(current);
  expect(Object.keys(await visitor.storage())).toEqual([storageKey]);
});
