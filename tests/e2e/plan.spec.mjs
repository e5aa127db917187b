// Knows: what the plan shows of each task, what a person notes on one, and what comes of it.
// Must not know: in which order tasks are worked out, or what an export looks like inside.

import { Visitor, expect, test } from './support/page.mjs';
import { pressOn, tab, tabTo } from './support/keyboard.mjs';
import { allInPlace, allOf, assessment, bothRules, mixed, taskNotes, withPlan } from './support/stored.mjs';
import { refuseToCopy } from './support/trouble.mjs';

const login = '164.312(a)(2)(i)';
const integrity = '164.312(e)(2)(i)';

const main = (page) => page.getByRole('main');
const tasks = (page) => page.locator('[data-task]');
const task = (page, id) => page.locator(`[data-task="${id}"]`);
const ids = (page) => tasks(page).evaluateAll((all) => all.map((task) => task.dataset.task));
const done = (page, id) => task(page, id).getByRole('checkbox', { name: 'Done', exact: true });
const unfold = (page, id) => task(page, id).getByText('Who, until when, note').click();
const field = (page, id, name) => task(page, id).getByLabel(name, { exact: true });
const byStep = (page) => page.getByRole('radio', { name: 'By first step' });

/** What `bothRules` leaves to do, in the published order: one line a stage. */
const published = [
  ['foundation:documentation'],
  [login],
  ['164.312(a)(2)(ii)'],
  ['164.312(a)(2)(iv)'],
  ['164.312(c)(2)'],
  ['164.312(e)(2)(ii)'],
  [integrity, 'nprm:164.312(j)'],
  ['164.312(a)(2)(iii)', '164.312(a)(1)'],
  [],
  ['nprm:164.312(a)(2)(v)', 'nprm:164.312(a)(2)(vi)'],
].flat();

/** The numbers that stand beside the tasks. */
const numbers = (page) =>
  tasks(page).evaluateAll((all) => all.map((task) => Number(task.querySelector('.sgc-task__number')?.textContent)));

test('the first three tasks stand apart, and the others follow under their numbers', async ({ page, visitor, keep }) => {
  await keep(assessment(bothRules));
  await visitor.open('plan');
  const first = main(page).getByRole('region').or(main(page).locator('section')).filter({
    has: page.getByRole('heading', { name: 'Three things to do first', exact: true }),
  });
  await expect(first.locator('[data-task]')).toHaveCount(3);
  const all = await numbers(page);
  expect(all).toEqual(published.map((_, index) => index + 1));
  expect(await ids(page)).toEqual(published);
  // The same three, in the same order, as the result names.
  const named = await page.locator('.sgc-task__action').allTextContents();
  await visitor.goToTab('result');
  expect(await page.locator('.sgc-task__action').allTextContents()).toEqual(named.slice(0, 3));
  await page.getByRole('link', { name: 'See the whole plan' }).click();
  await visitor.isAt('plan');
});

test('each task says why now, how much, who, and its item and paragraph under each rule', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(bothRules));
  await visitor.open('plan');
  const told = (id) =>
    task(page, id).locator('dl').evaluate((list) =>
      Object.fromEntries(
        [...list.querySelectorAll('dt')].map((name) => [name.textContent, name.nextElementSibling.textContent]),
      ),
    );
  expect(await told(login)).toEqual({
    'Why now': 'A mandatory item is open. The rule in force leaves no other way.',
    'Item in force': 'Unique user identification (§164.312(a)(2)(i))',
    'Proposed, not law': 'Unique identification (proposed §164.312(a)(2)(i))',
    'Who usually does it': 'Practice manager with the EHR administrator',
  });
  await expect(task(page, login)).toContainText('Small effort');
  await expect(task(page, login)).toContainText('Identity and access');
  for (const id of await ids(page)) {
    const facts = Object.values(await told(id));
    expect(facts, id).toHaveLength(4);
    for (const fact of facts) expect(fact, id).toMatch(/\w/);
    await expect(task(page, id), id).toContainText(/(Small|Medium|Large) effort/);
  }
  // The action leads to the question.
  await task(page, login).getByRole('heading').getByRole('link').click();
  await visitor.isAt(`check/item/${login}`);
});

test('what only the proposal would ask for is dashed and says so, and nothing else does', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(bothRules));
  await visitor.open('plan');
  const looks = await tasks(page).evaluateAll((all) =>
    all.map((task) => ({
      id: task.dataset.task,
      border: getComputedStyle(task).borderTopStyle,
      tagged: task.querySelector('.sgc-tag--proposed')?.textContent ?? '',
      flips: task.textContent.includes('is settled in these answers'),
    })),
  );
  for (const { id, border, tagged, flips } of looks) {
    const proposed = id.startsWith('nprm:') || flips;
    expect(border, id).toBe(proposed ? 'dashed' : 'solid');
    expect(tagged, id).toBe(proposed ? 'Proposed, not law' : '');
  }
  expect(new Set(looks.map(({ border }) => border)).size, 'there are some of both').toBe(2);
});

test('what a person notes on a task is there after a reload', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('plan');
  await unfold(page, login);
  await field(page, login, 'Who takes care of it').fill('Office manager');
  await field(page, login, 'Until when').fill('2027-01-15');
  await field(page, login, 'Note').fill('Waits for the licenses.');
  await done(page, login).check();
  await visitor.hasSaved();
  await visitor.reload();
  await expect(task(page, login)).toContainText('Office manager · until January 15, 2027 · done');
  await expect(done(page, login)).toBeChecked();
  await unfold(page, login);
  await expect(field(page, login, 'Note')).toHaveValue('Waits for the licenses.');
  await expect(field(page, login, 'Until when')).toHaveValue('2027-01-15');
  const notes = { owner: 'Office manager', due: '2027-01-15', done: true, note: 'Waits for the licenses.' };
  expect((await visitor.assessment()).plan).toEqual({ [login]: notes });

  // Taken back, it leaves no trace.
  for (const name of ['Who takes care of it', 'Until when', 'Note']) await field(page, login, name).fill('');
  await done(page, login).uncheck();
  await visitor.hasSaved();
  await visitor.reload();
  expect((await visitor.assessment()).plan).toBeUndefined();
  await expect(task(page, login).locator('.sgc-own__said')).toHaveText('');
});

test('a mark changes no status and offers to change the answer', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('result');
  const statuses = () =>
    page.locator('[data-row] [data-status]').evaluateAll((all) => all.map((status) => status.dataset.status));
  const before = await statuses();
  const { answers } = await visitor.assessment();
  await visitor.goToTab('plan');
  const order = await ids(page);
  await done(page, login).check();
  await expect(visitor.status).toHaveText('Marked as done. No answer has changed.');
  const offer = task(page, login).getByText('That changes no answer and no status.');
  await expect(offer).toBeVisible();
  await visitor.hasSaved();
  await visitor.goToTab('result');
  expect(await statuses()).toEqual(before);
  expect((await visitor.assessment()).answers).toEqual(answers);
  await visitor.goToTab('plan');
  expect(await ids(page)).toEqual(order);
  // The offer leads to the question; once it is answered the task is gone, and the note is kept.
  await offer.getByRole('link', { name: 'Change the answer to Unique user identification' }).click();
  await visitor.isAt(`check/item/${login}`);
  await visitor.answer(login, 'inPlace');
  await visitor.goToTab('plan');
  const left = page.locator('section').filter({ has: page.getByRole('heading', { name: 'No longer in the plan' }) });
  await expect(left.locator(`[data-task="${login}"]`)).toHaveCount(1);
  await expect(tasks(page).locator(`xpath=self::*[@data-task="${login}"]`)).toHaveCount(1);
  await done(page, login).uncheck();
  await visitor.hasSaved();
  expect((await visitor.assessment()).plan).toBeUndefined();
});

test('grouped by the six first steps, every task behind the first three is there once', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(bothRules));
  await visitor.open('plan');
  const inOrder = await ids(page);
  await byStep(page).check();
  const steps = page.locator('.sgc-plan__step');
  await expect(steps.locator('> h3')).toHaveText([
    'Risk analysis',
    'Identity and access',
    'Encryption',
    'Audit logs',
    'Backups',
    'Documentation',
  ]);
  // The cards come a part at a time, after the headings.
  await expect(tasks(page)).toHaveCount(inOrder.length);
  const grouped = await ids(page);
  expect(grouped.slice(0, 3)).toEqual(inOrder.slice(0, 3));
  expect([...grouped].sort()).toEqual([...inOrder].sort());
  for (const step of await steps.all()) {
    const name = await step.locator('> h3').textContent();
    const own = await step.locator('[data-task]').all();
    for (const card of own) await expect(card.locator('.sgc-task__tags')).toContainText(name);
    if (!own.length) await expect(step).toContainText('No further task here.');
    const numbers = await step.locator('.sgc-task__number').allTextContents();
    expect(numbers.map(Number)).toEqual(numbers.map(Number).sort((a, b) => a - b));
  }
  // A choice about the view is nothing that is kept.
  await visitor.reload();
  await expect(page.getByRole('radio', { name: 'In order' })).toBeChecked();
});

test('everything unknown has a question that is copied to the letter, or can be marked', async ({
  page,
  visitor,
  keep,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await keep(assessment(allOf('unknown')));
  await visitor.open('plan');
  await expect(tasks(page)).toHaveCount(14);
  await expect(page.getByRole('button', { name: 'Copy the question' })).toHaveCount(14);
  const question = await task(page, integrity).locator('.sgc-task__ask p').last().textContent();
  expect(question).toMatch(/\?$/);
  await task(page, integrity).getByRole('button', { name: 'Copy the question' }).click();
  await expect(visitor.status).toHaveText('The question was copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(question);
  await page.evaluate(refuseToCopy);
  await task(page, login).getByRole('button', { name: 'Copy the question' }).click();
  await expect(task(page, login)).toContainText('The browser does not let this page copy.');
});

test('the plan is worked with the keyboard alone', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('plan');
  await pressOn(page, done(page, login), 'Space');
  await expect(done(page, login)).toBeChecked();
  await expect(done(page, login)).toBeFocused();
  await pressOn(page, task(page, login).locator('summary'), 'Enter');
  await tabTo(page, field(page, login, 'Who takes care of it'));
  await page.keyboard.type('Office manager');
  await tab(page);
  await expect(task(page, login)).toContainText('Office manager · done');
  const all = await tasks(page).count();
  await tabTo(page, page.getByRole('radio', { name: 'In order' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Audit logs' })).toBeVisible();
  await expect(tasks(page)).toHaveCount(all);
  await expect(byStep(page)).toBeFocused();
  await pressOn(page, page.getByLabel('Also list what the proposal'), 'Space');
  await expect(page.getByText('Proposed, not law: Integrity (proposed §164.312(e))')).toBeVisible();
  const saved = await visitor.download(() =>
    pressOn(page, page.getByRole('button', { name: 'Save as a calendar file' }), 'Enter'),
  );
  expect(saved.name).toMatch(/^safeguard-check-dates-\d{4}-\d\d-\d\d\.ics$/);
});

test('what is typed stays text', async ({ page, visitor, keep }) => {
  const hostile = '<img src=x onerror=alert(1)><b>“bold”</b> \u202e{{7*7}} javascript:alert(1)';
  await keep(
    withPlan(mixed, {
      [login]: { owner: hostile, due: hostile, note: hostile },
      '164.312(b)': { note: hostile },
      '<b>164</b>': { note: hostile, done: true },
    }),
  );
  await visitor.open('plan');
  await expect(task(page, login)).toContainText(hostile);
  await unfold(page, login);
  await expect(field(page, login, 'Note')).toHaveValue(hostile);
  await expect(task(page, login)).toContainText('is no day of the calendar, so no calendar file holds it.');
  await expect(main(page).locator('img, b:has-text("bold"), script')).toHaveCount(0);
  // What the catalog does not know is not shown, and kept.
  await expect(tasks(page).filter({ hasText: 'Audit controls' })).toHaveCount(1);
  await field(page, login, 'Who takes care of it').fill('Somebody');
  await visitor.hasSaved();
  expect((await visitor.assessment()).plan['<b>164</b>']).toEqual({ note: hostile, done: true });
});

test('a note that looks like patient data is warned about', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('plan');
  await unfold(page, login);
  await field(page, login, 'Note').fill('Call Jane, 555-123-4567');
  await expect(task(page, login).getByText(/looks like/)).toBeVisible();
});

test('two tabs: what one notes the other shows, and neither loses a note', async ({ page, visitor, keep, context, watched }) => {
  await keep(withPlan(bothRules, taskNotes));
  await visitor.open('plan');
  const second = new Visitor(await context.newPage(), watched);
  await second.open('plan');
  await unfold(page, login);
  await field(page, login, 'Who takes care of it').fill('Lead nurse');
  await visitor.hasSaved();
  await expect(task(second.page, login)).toContainText('Lead nurse · until January 15, 2027');
  await expect(second.page.getByRole('region', { name: 'Changed in another tab' })).toContainText(
    'Unique user identification',
  );
  // Typed in one while the other marks: both are there, and whoever types goes on typing.
  await field(page, login, 'Note').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Asked');
  // What one page writes, the other sees a little later, and a storage has no lock: not both at once.
  await expect.poll(async () => (await second.assessment()).plan[login].note).toMatch(/ Asked$/);
  await done(second.page, login).check();
  await expect(done(page, login)).toBeChecked();
  await page.keyboard.type(' again.');
  await visitor.hasSaved();
  await second.hasSaved();
  await expect(done(page, login)).toBeChecked();
  const { plan } = await visitor.assessment();
  expect(plan[login].done).toBe(true);
  expect(plan[login].owner).toBe('Lead nurse');
  expect(plan[login].note).toMatch(/ Asked again\.$/);
});

test('without answers there is a way to begin, and without a task it says so', async ({ page, visitor, keep }) => {
  await visitor.open('plan');
  await expect(main(page)).toContainText('nothing has been answered yet');
  await expect(tasks(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /calendar/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Start the check' }).click();
  await visitor.isAt('check/foundations');
  await keep(assessment(allInPlace));
  await visitor.open('plan');
  await expect(main(page)).toContainText('No task follows from these answers.');
});

test('the plan on paper holds every task with its notes, and lines to write on', async ({ page, visitor, keep }) => {
  await keep(withPlan(bothRules, taskNotes));
  await visitor.open('plan');
  await page.emulateMedia({ media: 'print' });
  const all = await tasks(page).all();
  expect(all.length).toBeGreaterThan(8);
  for (const card of all) await expect(card.locator('.sgc-own__paper')).toBeVisible();
  await expect(task(page, login).locator('.sgc-own__paper')).toContainText(
    'Who takes care of it: Office manager   Until when: January 15, 2027   Done: ____',
  );
  await expect(task(page, login).locator('.sgc-own__paper')).toContainText('Note: Waits for the new EHR licenses.');
  for (const control of [page.getByRole('checkbox'), page.getByRole('button'), page.locator('main summary')]) {
    for (const one of await control.all()) await expect(one).toBeHidden();
  }
});
