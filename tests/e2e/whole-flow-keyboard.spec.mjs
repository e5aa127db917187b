// Knows: the main job, done with the keyboard alone, and where the focus is all the time.
// Must not know: what the result must say beyond its headline.

import { expect, test } from './support/page.mjs';
import { pressOn, tab, tabTo } from './support/keyboard.mjs';
import { proposedItems } from './support/proposed.mjs';
import { assessment, bothRules, withRecord } from './support/stored.mjs';
import { about, fields, items, screens, steps } from './support/words.mjs';

/** Opens the next screen by a link, and sees that the focus is on its heading. */
async function goOn(page, visitor, name, title) {
  await pressOn(page, page.getByRole('link', { name, exact: true }));
  await expect(visitor.heading).toHaveText(title);
  await expect(visitor.heading).toBeFocused();
  await expect(visitor.heading).toBeInViewport();
}

/** The first control of a question, where Tab arrives while nothing is chosen. */
const first = (visitor, id) => visitor.question(id).locator('input').first();

test('from the start to the result with the keyboard alone', async ({ page, visitor }) => {
  await visitor.open();
  await goOn(page, visitor, 'Start the check', 'Two foundations first');

  // Space chooses, arrows choose the next one, and a number chooses by its key.
  await pressOn(page, first(visitor, 'foundation:risk-analysis'), 'Space');
  await expect(visitor.choice('foundation:risk-analysis', 'inPlace')).toBeChecked();
  await pressOn(page, first(visitor, 'foundation:documentation'), 'Space');
  await page.keyboard.press('ArrowDown');
  await expect(visitor.choice('foundation:documentation', 'partly')).toBeChecked();
  await expect(visitor.choice('foundation:documentation', 'partly')).toBeFocused();
  await page.keyboard.press('1');
  await expect(visitor.choice('foundation:documentation', 'inPlace')).toBeChecked();

  await goOn(page, visitor, 'Continue', 'Access control');
  for (const id of ['164.312(a)(1)', '164.312(a)(2)(i)', '164.312(a)(2)(ii)']) {
    await tabTo(page, first(visitor, id));
    await page.keyboard.press('1');
    await expect(visitor.choice(id, 'inPlace')).toBeChecked();
  }
  const logoff = '164.312(a)(2)(iii)';
  await tabTo(page, first(visitor, logoff));
  await page.keyboard.press('5');
  await expect(visitor.choice(logoff, 'otherWay')).toBeChecked();

  // The record, from the answer on, field by field in its order.
  await tabTo(page, visitor.choice(logoff, 'otherWay'));
  await tabTo(page, visitor.field(logoff, 'why'));
  await page.keyboard.type('Room 2 needs its monitor on.');
  await tab(page);
  await expect(visitor.field(logoff, 'measure')).toBeFocused();
  await page.keyboard.type('Badge and view-only session.');
  await tab(page);
  await expect(visitor.field(logoff, 'decidedBy')).toBeFocused();
  await page.keyboard.type('Security official');
  await tab(page);
  await expect(visitor.field(logoff, 'decidedOn')).toBeFocused();
  await page.keyboard.type('05042026');
  await expect(visitor.field(logoff, 'decidedOn')).toHaveValue('2026-05-04');
  await tabTo(page, visitor.field(logoff, 'riskAnalysis'));
  await page.keyboard.type('Risk analysis 2026');
  await expect(visitor.question(logoff)).toContainText('The record is complete.');
  await expect(visitor.status).toHaveText('The record is complete.');
  await expect(visitor.choice(logoff, 'otherWay')).toBeChecked();

  await tabTo(page, first(visitor, '164.312(a)(2)(iv)'));
  await page.keyboard.press('4');
  for (const { title, items } of steps.slice(2)) {
    await goOn(page, visitor, 'Continue', title);
    for (const { id } of items) {
      await tabTo(page, first(visitor, id));
      await page.keyboard.press('3');
      await expect(visitor.choice(id, 'notInPlace')).toBeChecked();
    }
  }
  await goOn(page, visitor, 'See the result', '4 mandatory items open:');
  await expect(page.locator('[data-row="164.312(a)(2)(iii)"] [data-status]')).toHaveText('By alternative');
  await expect(page.locator('[data-row="164.312(a)(2)(iv)"] [data-status]')).toHaveText('Unverified');
  await visitor.hasSaved();
});

for (const [width, height] of [
  [1280, 720],
  [360, 640],
]) {
  for (const place of ['check/164.312(a)', ...Object.values(screens).map(({ place }) => place)]) {
    test(`on ${width} by ${height} pixels, Tab leads to everything, and the focus shows: ${place}`, async ({
      page,
      visitor,
      keep,
    }) => {
      await keep(assessment(bothRules));
      await page.setViewportSize({ width, height });
      await visitor.open(place === 'about' ? 'start' : 'about');
      await visitor.goTo(place);
      await expect(visitor.heading).toBeFocused();
      // Radio buttons of one question are one stop: the chosen one, or the first.
      const stops = await page.locator('main').evaluate((main) => {
        const seen = (selector) => [...main.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        const questions = new Set(seen('input[type=radio]').map(({ name }) => name));
        return seen('a[href], button, summary, textarea, select, input:not([type=radio])').length + questions.size;
      });
      // Several hundred on the largest screens, and each is looked at.
      if (stops > 100) test.slow();
      const reached = new Set();
      // From the very top, because the heading is not the first thing on every screen.
      await page.getByRole('button', { name: 'Skip to the content' }).focus();
      for (let presses = 0; presses < stops * 2 + 20; presses += 1) {
        await tab(page);
        const stop = await page.evaluate(() => {
          const element = document.activeElement;
          element.dataset.stop ??= String(Math.random());
          return element.closest('main') && element.dataset.stop;
        });
        if (stop) reached.add(stop);
        else if (reached.size) break;
      }
      expect(reached.size).toBe(stops);
    });
  }

  test(`on ${width} by ${height} pixels, a question opened from the list has the focus where it can be seen`, async ({
    page,
    visitor,
  }) => {
    // 55 of them.
    test.slow();
    await page.setViewportSize({ width, height });
    await visitor.open('safeguards');
    for (const { id, title } of [...items, ...proposedItems]) {
      if (id !== items[0].id) {
        await visitor.goTo('safeguards');
        await expect(visitor.heading).toBeFocused();
      }
      await visitor.itemRow(id).getByRole('link', { name: about('Answer', title) }).focus();
      await page.keyboard.press('Enter');
      await visitor.isAt(`${id.startsWith('nprm:') ? 'ahead' : 'check'}/item/${id}`);
      await expect(first(visitor, id)).toBeFocused();
      await expect(first(visitor, id), `the focus in ${title}`).toBeInViewport();
    }
  });
}

test('number keys do nothing while a text is typed', async ({ page, visitor }) => {
  const id = '164.312(a)(2)(iii)';
  await visitor.open('check/164.312(a)');
  await visitor.answer(id, 'otherWay');
  for (const name of ['why', 'measure', 'decidedBy', 'riskAnalysis']) {
    await visitor.field(id, name).focus();
    await page.keyboard.type('1 of 2, 3, 4, 6');
    await expect(visitor.field(id, name)).toHaveValue('1 of 2, 3, 4, 6');
    await expect(visitor.choice(id, 'otherWay')).toBeChecked();
  }
  for (const name of ['decidedOn', 'reviewOn']) {
    await visitor.field(id, name).focus();
    await page.keyboard.type('01022026');
    await expect(visitor.field(id, name)).toHaveValue('2026-01-02');
    await expect(visitor.choice(id, 'otherWay')).toBeChecked();
  }
});

test('a key whose answer is not offered does nothing', async ({ page, visitor }) => {
  await visitor.open('check/164.312(a)');
  const chosen = (id) => visitor.question(id).getByRole('radio', { checked: true });
  const mandatory = '164.312(a)(1)';
  await first(visitor, mandatory).focus();
  for (const key of ['0', '5', '6', '7', '8', '9', 'a', 'Enter']) {
    await page.keyboard.press(key);
    await expect(chosen(mandatory)).toHaveCount(0);
  }
  await page.keyboard.press('2');
  await expect(visitor.choice(mandatory, 'partly')).toBeChecked();
  await page.keyboard.press('5');
  await expect(visitor.choice(mandatory, 'partly')).toBeChecked();

  const addressable = '164.312(a)(2)(iii)';
  await first(visitor, addressable).focus();
  for (const key of ['0', '7', '8', '9']) {
    await page.keyboard.press(key);
    await expect(chosen(addressable)).toHaveCount(0);
  }
  // Shortcuts of the browser, such as the choice of a tab, stay with the browser.
  for (const key of ['Control+1', 'Alt+1', 'Meta+1']) {
    await page.keyboard.press(key);
    await expect(chosen(addressable)).toHaveCount(0);
  }
  await page.keyboard.press('6');
  await expect(visitor.choice(addressable, 'decidedNot')).toBeChecked();
});

test('number keys work only while the focus is inside the question', async ({ page, visitor }) => {
  await visitor.open('check/164.312(b)');
  await visitor.heading.focus();
  await page.keyboard.press('1');
  await page.getByRole('link', { name: 'Continue' }).focus();
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  // A link inside the question is inside the question.
  await visitor.question('164.312(b)').getByRole('link').first().focus();
  await page.keyboard.press('1');
  await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
});

test('an answer taken back with the keyboard leaves the focus inside the question', async ({
  page,
  visitor,
}) => {
  const id = '164.312(b)';
  await visitor.open('check/164.312(b)');
  await first(visitor, id).focus();
  await page.keyboard.press('1');
  await pressOn(page, visitor.question(id).getByRole('button', { name: 'Take the answer back' }));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  // The button that was pressed is gone.
  await expect(visitor.question(id).locator(':focus')).toHaveCount(1);
});

test('the first Tab offers to skip to the content', async ({ page, visitor }) => {
  await visitor.open('about');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('button', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(visitor.heading).toBeFocused();
});

test('each tab opens its screen with the focus on the heading', async ({ page, visitor }) => {
  await visitor.open('about');
  for (const { tab: name, title } of Object.values(screens).filter(({ tab }) => tab)) {
    const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(visitor.heading).toHaveText(title);
    await expect(visitor.heading).toBeFocused();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('[aria-current=page]')).toHaveCount(1);
  }
});

test('who has moved on before the page draws again keeps the focus, and everything that is typed arrives', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(withRecord()));
  // A page that is busy draws late. What waits for that must not take the focus from a person.
  await page.addInitScript(() => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = (call) => {
      if (!window.isSlow) return requestAnimationFrame.call(window, call);
      return setTimeout(() => requestAnimationFrame.call(window, call), 400);
    };
  });
  await visitor.open('check/foundations');
  await page.evaluate(() => {
    window.isSlow = true;
  });
  await page.getByRole('link', { name: 'Continue', exact: true }).click();
  const why = visitor.field('164.312(a)(2)(iii)', 'why');
  await why.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('The monitor in procedure room 2 has to stay on.', { delay: 20 });
  await expect(why).toBeFocused();
  await expect(why).toHaveValue('The monitor in procedure room 2 has to stay on.');
  await expect(why).toBeInViewport();
  await visitor.hasSaved();
  expect((await visitor.assessment()).answers['164.312(a)(2)(iii)'].record.why).toBe(
    'The monitor in procedure room 2 has to stay on.',
  );
  // Who waits is brought to the heading, late as it is.
  await page.getByRole('link', { name: 'Continue', exact: true }).click();
  await expect(visitor.heading).toHaveText('Audit controls');
  await expect(visitor.heading).toBeFocused();
});

test('erasing with the keyboard asks first, and the focus goes to what took the place of the button', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(bothRules));
  await visitor.open('start');
  const erase = page.getByRole('button', { name: 'Erase everything', exact: true });
  const question = page.getByText('Erase all answers, records, notes and frozen results? This cannot be taken back.');
  await pressOn(page, erase);
  await expect(question).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Erase all answers');
  // The way back.
  await pressOn(page, page.getByRole('button', { name: 'Keep them' }));
  await expect(question).toHaveCount(0);
  await expect(page.locator(':focus')).toContainText('Erase everything');
  expect(Object.keys(await visitor.storage())).toHaveLength(1);
  // The way through.
  await pressOn(page, erase);
  await pressOn(page, page.getByRole('button', { name: 'Yes, erase everything' }));
  await expect(page.getByText('1 entry was removed').first()).toBeVisible();
  await expect(visitor.status).toContainText('1 entry was removed');
  await expect(question).toHaveCount(0);
  await expect(visitor.heading).toBeFocused();
  expect(await visitor.storage()).toEqual({});
});

test('the words of a record field are typed over without losing the place', async ({ page, visitor }) => {
  const id = '164.312(a)(2)(iii)';
  await visitor.open('check/164.312(a)');
  await visitor.answer(id, 'otherWay');
  const why = page.getByLabel(fields.why);
  await why.focus();
  await page.keyboard.type('The end');
  await page.keyboard.press('Home');
  await page.keyboard.type('Not ');
  await expect(why).toHaveValue('Not The end');
  await visitor.hasSaved();
  await page.keyboard.type('yet: ');
  await expect(why).toHaveValue('Not yet: The end');
  await expect(why).toBeFocused();
});
