// Knows: the way of a question to the IT provider and back, and the page of the method.
// Must not know: how a question is worded.

import { expect, test } from './support/page.mjs';
import { pressOn } from './support/keyboard.mjs';
import { allInPlace, assessment, bothRules, mixed } from './support/stored.mjs';
import { refuseToCopy } from './support/trouble.mjs';

const integrity = '164.312(e)(2)(i)';
const asked = (page) => page.locator('[data-asked]');
const entry = (page, id) => page.locator(`[data-asked="${id}"]`);
const ids = (page) => asked(page).evaluateAll((all) => all.map((entry) => entry.dataset.asked));
const placeOf = (id) => (id.startsWith('nprm:') ? `ahead/item/${id}` : `check/item/${id}`);

/** One of each reason, and one of everything that is no reason. */
const given = {
  ...bothRules,
  '164.312(b)': { answer: 'in-place', flagged: true },
  'nprm:164.312(f)(1)': { details: { 'technology-assets': 'unknown', 'wider-systems': 'yes' } },
  'nprm:164.312(g)': { details: { 'reviewed-and-tested': 'no' } },
};

/** What has to be on the list, from the answers alone. */
function expected(answers) {
  const isAsked = ({ answer, details, flagged }) =>
    answer === 'unknown' || answer === 'partly' || flagged || Object.values(details ?? {}).includes('unknown');
  return Object.keys(answers).filter((id) => isAsked(answers[id]));
}

test('the list is what is unknown, partly in place or flagged, and each leads to its question', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(given));
  await visitor.open('plan');
  const { answers } = await visitor.assessment();
  const wanted = expected(answers);
  expect(wanted.length).toBeGreaterThan(6);
  await page.getByRole('link', { name: `${wanted.length} questions for your IT provider` }).click();
  await visitor.isAt('ask');
  const listed = await ids(page);
  expect([...listed].sort()).toEqual([...wanted].sort());
  await expect(entry(page, '164.312(b)')).toContainText('Listed because you flagged it.');
  await expect(entry(page, integrity)).toContainText('because you answered “I do not know”.');
  await expect(entry(page, '164.312(a)(2)(ii)')).toContainText('because you answered “Partly in place”.');
  await expect(entry(page, 'nprm:164.312(f)(1)')).toContainText('In particular:');
  for (const id of listed) {
    await entry(page, id).getByRole('heading').getByRole('link').first().click();
    await visitor.isAt(placeOf(id));
    await expect(visitor.question(id)).toBeInViewport();
    await page.goBack();
    await visitor.isAt('ask');
  }
});

test('whoever comes back with answers goes through exactly those questions, one by one', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(mixed));
  await visitor.open('ask');
  const listed = await ids(page);
  await expect(page.getByText(`${listed.length} of ${listed.length} questions still to be answered.`)).toBeVisible();
  for (const [index, id] of listed.entries()) {
    await entry(page, id).getByText('Answer it here').click();
    await visitor.answer(id, 'inPlace');
    await expect(entry(page, id)).toContainText('Answered. It is no longer on the list.');
    // An answer takes nothing away while somebody goes through the list.
    expect(await ids(page)).toEqual(listed);
    const left = listed.length - index - 1;
    const said = left ? `${left} of ${listed.length} questions still` : 'Everything on this list is answered.';
    await expect(page.getByText(said)).toBeVisible();
  }
  await visitor.hasSaved();
  const { answers } = await visitor.assessment();
  for (const id of listed) expect(answers[id].answer).toBe('in-place');
  await visitor.reload();
  await expect(page.getByRole('main')).toContainText('There is nothing to ask');
});

test('the list is copied and saved as the same text, and it can be read before', async ({
  page,
  visitor,
  keep,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(assessment(given));
  await visitor.open('ask');
  await page.getByText('The list as text').click();
  const shown = page.getByRole('region', { name: 'The list as text' });
  const text = await shown.textContent();
  await page.getByRole('button', { name: 'Copy all as text' }).click();
  await expect(visitor.status).toHaveText('The list was copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  const saved = await visitor.save('Save as a text file');
  expect(saved.name).toMatch(/^safeguard-check-questions-\d{4}-\d\d-\d\d\.txt$/);
  expect(saved.text).toBe(text);
  for (const id of await ids(page)) {
    const question = await entry(page, id).locator('.sgc-asks__question').textContent();
    expect(text).toContain(question);
  }
  // Answered here, it is gone from the text.
  await entry(page, integrity).getByText('Answer it here').click();
  const question = await entry(page, integrity).locator('.sgc-asks__question').textContent();
  await visitor.answer(integrity, 'inPlace');
  await expect(shown).not.toContainText(question);
});

test('where the browser does not let the page copy, it says what to do', async ({ page, visitor, keep }) => {
  await page.addInitScript(refuseToCopy);
  await keep(assessment(mixed));
  await visitor.open('ask');
  await page.getByRole('button', { name: 'Copy all as text' }).click();
  await expect(visitor.status).toContainText('Open the list as text, and mark and copy it there.');
});

test('with names in the answers, the list can be saved without them', async ({ page, visitor, keep }) => {
  const document = { ...JSON.parse(assessment(mixed)), organisation: 'Maple Street <b>Practice</b>' };
  await keep(JSON.stringify(document));
  await visitor.open('ask');
  expect((await visitor.save('Save as a text file')).text).toContain('Maple Street <b>Practice</b>');
  const safe = await visitor.save('Save it without names');
  expect(safe.name).toContain('share-safe');
  expect(safe.text).not.toContain('Maple');
});

test('without names nobody is asked which of two files to save', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('ask');
  await expect(page.getByRole('button', { name: /^Save/ })).toHaveCount(1);
});

test('the questions are gone through with the keyboard alone', async ({ page, visitor, keep }) => {
  await keep(assessment({ ...allInPlace, [integrity]: 'unknown' }));
  await visitor.open('ask');
  await pressOn(page, entry(page, integrity).locator(':scope > details > summary'));
  await pressOn(page, visitor.choice(integrity, 'unknown'), 'ArrowUp');
  await expect(visitor.choice(integrity, 'notInPlace')).toBeChecked();
  await expect(visitor.choice(integrity, 'notInPlace')).toBeFocused();
  await expect(page.getByText('Everything on this list is answered.')).toBeVisible();
});

test('the method is one page of tables and lists, linked from the result and from the plan', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(mixed));
  for (const from of ['result', 'plan']) {
    await visitor.open(from);
    await page.getByRole('link', { name: 'How your result comes about' }).click();
    await visitor.isAt('method');
  }
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveText(['Your answer', 'Mandatory item', 'Addressable item']);
  await expect(table.getByRole('row')).toHaveCount(10);
  const row = table.getByRole('row', { name: /^Decided not to do it, with a gap in the record/ });
  await expect(row.getByRole('cell')).toHaveText([/Not offered/, /Undocumented/]);
  await expect(page.getByRole('table').last().getByRole('row')).toHaveCount(12);
  await expect(page.getByRole('list').filter({ hasText: 'Foundations that are not in place' }).getByRole('listitem')).toHaveCount(10);
  await expect(page.getByRole('main')).toContainText('Method version 1.');
});
