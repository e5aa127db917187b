// Knows: what must be as it was after a reload, another visit, or a step back in the browser.
// Must not know: how or when anything is written down.

import { Visitor, expect, test } from './support/page.mjs';
import { proposedItems } from './support/proposed.mjs';
import { assessment, mixed } from './support/stored.mjs';
import { fullRecord, items, screens, steps } from './support/words.mjs';

const logoff = '164.312(a)(2)(iii)';
const given = {
  'foundation:risk-analysis': 'inPlace',
  '164.312(a)(1)': 'partly',
  '164.312(a)(2)(i)': 'notInPlace',
  '164.312(a)(2)(ii)': 'unknown',
  [logoff]: 'otherWay',
  '164.312(a)(2)(iv)': 'decidedNot',
};

/** Answers some questions, writes one record, and stays on the screen of access control. */
async function answerSome(visitor) {
  await visitor.open();
  await visitor.goToTab('check');
  await visitor.answer('foundation:risk-analysis', 'inPlace');
  await visitor.goOn('Access control');
  for (const { id } of steps[1].items) await visitor.answer(id, given[id]);
  await visitor.fillRecord(logoff, { ...fullRecord, reviewOn: '2027-05-04' });
  await visitor.hasSaved();
}

async function findAllAsItWas(visitor) {
  await expect(visitor.heading).toHaveText('Access control');
  await visitor.isAt('check/164.312(a)');
  for (const { id } of steps[1].items) await expect(visitor.choice(id, given[id])).toBeChecked();
  for (const [name, text] of Object.entries({ ...fullRecord, reviewOn: '2027-05-04' })) {
    await expect(visitor.field(logoff, name)).toHaveValue(text);
  }
  await expect(visitor.question(logoff)).toContainText('The record is complete.');
  await expect(visitor.page.locator('[data-progress]')).toContainText('5 of 12 items answered');
  // An earlier visit is named by its day, this one by the time.
  const today = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format();
  await expect(visitor.saved).toHaveText(`Saved in this browser, on this device, ${today}`);
  await visitor.page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(visitor.choice('foundation:risk-analysis', 'inPlace')).toBeChecked();
  await expect(visitor.question('foundation:documentation').getByRole('radio', { checked: true })).toHaveCount(0);
}

test('after a reload, answers, records and place are as before', async ({ visitor }) => {
  await answerSome(visitor);
  await visitor.reload();
  await findAllAsItWas(visitor);
});

test('after the page was closed and is opened anew, answers, records and place are as before', async ({
  page,
  context,
  visitor,
  watched,
}) => {
  await answerSome(visitor);
  await page.close();
  const next = new Visitor(await context.newPage(), watched);
  // Without a fragment in the address: the place comes from what was kept.
  await next.open();
  await findAllAsItWas(next);
});

test('the place is kept for every screen', async ({ context, visitor, watched, keep }) => {
  await keep(assessment(mixed));
  await visitor.open();
  for (const { tab, title, place } of Object.values(screens).reverse()) {
    if (tab) await visitor.page.getByRole('navigation').getByRole('link', { name: tab, exact: true }).click();
    else await visitor.goTo(place);
    await visitor.isAt(place);
    await visitor.hasSaved();
    const next = new Visitor(await context.newPage(), watched);
    await next.open();
    await next.isAt(place);
    // The heading of a result is what it says.
    await expect(next.heading).toHaveText(place === 'result' ? '2 mandatory items open:' : title);
    await next.page.close();
  }
});

test('the start leads on to the first question without an answer, then to the result', async ({
  page,
  visitor,
  keep,
}) => {
  const { '164.312(b)': _, ...left } = mixed;
  await keep(assessment(left));
  await visitor.open('start');
  await expect(page.getByText('11 of 12 items answered so far.')).toBeVisible();
  await page.getByRole('link', { name: 'Continue where you stopped' }).click();
  await expect(visitor.heading).toHaveText('Audit controls');
  await visitor.answer('164.312(b)', 'inPlace');
  await visitor.goToTab('start');
  await page.getByRole('link', { name: 'See the result' }).click();
  await expect(visitor.heading).toHaveText('2 mandatory items open:');
});

test('an address opens the place that it names, whatever was open last', async ({ visitor, keep }) => {
  await keep(assessment(mixed, 'about'));
  for (const { place, title } of [...steps, ...Object.values(screens).filter(({ place }) => place !== 'result')]) {
    await visitor.open(place);
    await expect(visitor.heading).toHaveText(title);
    await visitor.isAt(place);
  }
});

test('the address of a question opens its screen', async ({ visitor }) => {
  for (const { id } of items) {
    await visitor.open(`check/item/${id}`);
    const step = steps.find((step) => step.items.some((item) => item.id === id));
    await expect(visitor.heading).toHaveText(step.title);
    await expect(visitor.question(id), `the question of ${id}`).toBeInViewport();
  }
});

test('the address of a question about the proposal opens the look ahead, there', async ({ page, visitor }) => {
  // Every one of them is a page that is loaded anew.
  test.slow();
  for (const { id } of proposedItems) {
    await visitor.open(`ahead/item/${id}`);
    await expect(visitor.heading).toHaveText(screens.ahead.title);
    await expect(visitor.question(id), `the question of ${id}`).toBeInViewport();
    await expect(visitor.question(id).locator(':focus')).toHaveCount(1);
    await expect(page.getByRole('navigation').locator('[aria-current=page]')).toHaveText('Look ahead');
  }
});

test('the name that the list of items had before leads to the safeguards, in an address and in a file', async ({
  visitor,
  keep,
}) => {
  await visitor.open('items');
  await expect(visitor.heading).toHaveText('Safeguards');
  await keep(assessment(mixed, 'items'));
  await visitor.open();
  await expect(visitor.heading).toHaveText('Safeguards');
  await visitor.isAt('safeguards');
  await visitor.open('items');
  await expect(visitor.itemRows).toHaveCount(55);
  await expect(visitor.page.getByRole('region', { name: 'That address leads nowhere' })).toHaveCount(0);
});

test('an address that names no place is harmless', async ({ visitor, page, keep }) => {
  await keep(assessment(mixed, 'safeguards'));
  const nowhere = [
    'nowhere',
    'check/164.312(z)',
    'check/item/nprm:164.312(j)',
    'ahead/item/164.312(b)',
    'ahead/item/nprm:164.312(b)(3)',
    'compare/foundation:documentation',
    'compare/nprm:164.312(b)',
    'safeguards/164.312(z)',
    'safeguards/',
    'items/',
    '../result',
    '%00%ff%zz',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'x'.repeat(100_000),
  ];
  for (const place of nowhere) {
    await visitor.open(place);
    await expect(visitor.heading).toHaveText('Safeguards');
    await visitor.isAt('safeguards');
  }
  // Typed while the page is open: it stays where it is.
  for (const place of nowhere.slice(0, -1)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
    await expect(visitor.heading).toHaveText('Safeguards');
  }
  await visitor.hasSaved();
});

test('back and forward in the browser lead through the places', async ({ page, visitor }) => {
  await visitor.open();
  await page.getByRole('link', { name: 'Start the check' }).click();
  await visitor.answer('foundation:risk-analysis', 'inPlace');
  await visitor.goOn('Access control');
  await visitor.goToTab('result');
  await expect(visitor.heading).toHaveText('Result');
  await page.goBack();
  await expect(visitor.heading).toHaveText('Access control');
  await expect(visitor.heading).toBeFocused();
  await page.goBack();
  await expect(visitor.heading).toHaveText('Two foundations first');
  await expect(visitor.choice('foundation:risk-analysis', 'inPlace')).toBeChecked();
  await page.goBack();
  await expect(visitor.heading).toHaveText(screens.start.title);
  await page.goForward();
  await page.goForward();
  await expect(visitor.heading).toHaveText('Access control');
  await page.goForward();
  await expect(visitor.heading).toHaveText('Result');
});

test('opening the page leaves no step behind that leads nowhere', async ({ page, visitor }) => {
  await visitor.open('about');
  await visitor.open();
  await visitor.isAt('start');
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('a link of the page can be opened beside it', async ({ page, context, visitor, watched }) => {
  await visitor.open();
  const opened = context.waitForEvent('page');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: 'About', exact: true })
    .click({ modifiers: ['ControlOrMeta'] });
  const next = new Visitor(await opened, watched);
  await expect(next.heading).toHaveText('About this check');
  await expect(visitor.heading).toHaveText(screens.start.title);
});
