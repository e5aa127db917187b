// Knows: what becomes of a person’s answers when the program stops half-way.
// Must not know: why it would ever stop.

import { expect, test } from './support/page.mjs';
import { assessment, mixed } from './support/stored.mjs';
import { refuseElementOnCommand, stopOnCommand } from './support/trouble.mjs';
import { answers, storageKey } from './support/words.mjs';

const stopped = 'The self-check has stopped';
const notStarted = 'The self-check could not start';
const download = 'Save the stored answers to a file';

const kept = assessment(mixed, 'check/164.312(b)');
const row = (page, answer) => page.locator('[data-item="164.312(b)"] label').filter({ hasText: answers[answer] });

/** The program stops after so many more calls to the browser. */
const stopAfter = (page, calls) =>
  page.evaluate((calls) => {
    window.stopAfter = calls;
  }, calls);

/** What somebody finds who comes to a page that has stopped. */
async function isStopped(visitor, title = stopped) {
  const { page } = visitor;
  const message = page.getByRole('alert');
  await expect(message.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(message).toContainText('Reload the page');
  // Nothing else is left that could be pressed in vain.
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
}

/** Waits for longer than anything is put off, then leaves as far as a page can be told. */
async function waitAndLeave(page) {
  await page.waitForTimeout(700);
  await page.evaluate(() => {
    for (const type of ['storage', 'pagehide', 'pageshow', 'visibilitychange']) {
      dispatchEvent(new Event(type));
      document.dispatchEvent(new Event(type, { bubbles: true }));
    }
  });
  await page.waitForTimeout(300);
}

async function storedIsThere(visitor, text = kept) {
  const file = await visitor.download(() => visitor.page.getByRole('link', { name: download }).click());
  expect(file.name).toMatch(/\.json$/);
  expect(file.text).toBe(text);
}

// From at once to late in what a click leads to; where exactly is the program's own business.
for (const calls of [0, 1, 2, 5, 10, 20, 40]) {
  test(`the program stops ${calls} calls into an answer: the page says so, and what was stored is untouched`, async ({
    page,
    visitor,
    watched,
    keep,
  }) => {
    await keep(kept);
    await page.addInitScript(stopOnCommand);
    await visitor.open('check/164.312(b)');
    const before = await visitor.storage();
    await stopAfter(page, calls);
    await row(page, 'notInPlace').click();
    await isStopped(visitor);
    expect(await visitor.storage()).toEqual(before);
    await waitAndLeave(page);
    expect(await visitor.storage()).toEqual(before);
    await storedIsThere(visitor);
    expect(watched.seen.errors.length).toBeGreaterThan(0);
    watched.forget();

    // Whatever made it stop is gone with the page.
    await visitor.reload();
    await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
    expect(await visitor.storage()).toEqual(before);
    await visitor.answer('164.312(b)', 'unknown');
    await visitor.hasSaved();
  });
}

for (const [where, act] of [
  ['while a change waits to be saved', (page) => row(page, 'notInPlace').click()],
  ['in a visit that has saved before', async (page, visitor) => {
    await row(page, 'partly').click();
    await visitor.hasSaved();
    await row(page, 'notInPlace').click();
  }],
]) {
  test(`it stops ${where}: what was saved last is untouched`, async ({ page, visitor, watched, keep }) => {
    await keep(kept);
    await page.addInitScript(stopOnCommand);
    await visitor.open('check/164.312(b)');
    await act(page, visitor);
    await stopAfter(page, 0);
    const before = await visitor.storage();
    // On a slow machine everything may be saved by now, and nothing would call the program again.
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    await isStopped(visitor);
    await waitAndLeave(page);
    expect(await visitor.storage()).toEqual(before);
    await storedIsThere(visitor, before[storageKey]);
    watched.forget();
  });
}

test('the browser refuses an element in the middle of a change of screen: the page says that it has stopped, and how to go on', async ({
  page,
  visitor,
  watched,
  keep,
}) => {
  await keep(kept);
  await page.addInitScript(refuseElementOnCommand);
  await visitor.open('check/164.312(b)');
  const before = await visitor.storage();
  // Once: the message needs elements too. What waits longer than a frame, to be saved, comes after the
  // program has stopped, however slow the machine is.
  await page.evaluate(() => {
    window.refusesNext = true;
    const { setTimeout } = window;
    window.held = [];
    window.setTimeout = (act, wait = 0) => (wait ? window.held.push(act) : setTimeout(act));
  });
  await page.getByRole('navigation').getByRole('link', { name: 'Result', exact: true }).click();
  await isStopped(visitor);
  const late = await page.evaluate(() => {
    const throws = (act) => {
      try {
        act();
      } catch {
        return true;
      }
    };
    return window.held.map(throws).length;
  });
  expect(late, 'something waited to be saved').toBeGreaterThan(0);
  await waitAndLeave(page);
  expect(JSON.parse((await visitor.storage())[storageKey]).answers).toEqual(JSON.parse(before[storageKey]).answers);
  expect(await visitor.storage()).toEqual(before);
  await storedIsThere(visitor);
  watched.forget();
  await visitor.open('check/164.312(b)');
  await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
});

test('it stops while it starts: the page says that it could not start, and what was stored is untouched', async ({
  page,
  visitor,
  watched,
  keep,
}) => {
  await keep(kept);
  await page.addInitScript(stopOnCommand);
  await page.addInitScript(() => {
    window.stopAfter = 60;
  });
  await visitor.open();
  await isStopped(visitor, notStarted);
  await waitAndLeave(page);
  expect(await visitor.storage()).toEqual({ [storageKey]: kept });
  await storedIsThere(visitor);
  watched.forget();
});

test('the program cannot be fetched: the stored answers can be saved all the same', async ({ page, visitor, watched, keep }) => {
  await keep(kept);
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 503, body: '' }));
  await visitor.open();
  await isStopped(visitor, notStarted);
  expect(await visitor.storage()).toEqual({ [storageKey]: kept });
  await storedIsThere(visitor);
  watched.forget();
});

test('without anything stored, or where storage is refused, the message offers no file', async ({ page, context, visitor, watched }) => {
  await page.addInitScript(stopOnCommand);
  await visitor.open('check/164.312(b)');
  await stopAfter(page, 0);
  await row(page, 'notInPlace').click();
  await isStopped(visitor);
  await expect(page.getByRole('link')).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
  watched.forget();
});

test('it stops with the keyboard alone in use: the message is reached, and the file saved from there', async ({
  page,
  visitor,
  watched,
  keep,
}) => {
  await keep(kept);
  await page.addInitScript(stopOnCommand);
  await visitor.open('check/164.312(b)');
  await visitor.choice('164.312(b)', 'inPlace').focus();
  await stopAfter(page, 3);
  await page.keyboard.press('ArrowDown');
  await isStopped(visitor);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: download })).toBeFocused();
  const file = await visitor.download(() => page.keyboard.press('Enter'));
  expect(file.text).toBe(kept);
  watched.forget();
});

test('an error that is not the program’s own stops nothing', async ({ page, visitor, watched, keep }) => {
  await keep(kept);
  await visitor.open('check/164.312(b)');
  await page.addScriptTag({ content: '' }).catch(() => {});
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('an extension of the browser');
    });
    void Promise.reject(new TypeError('another one'));
  });
  await expect.poll(() => watched.seen.errors.length).toBe(2);
  watched.forget();
  await visitor.answer('164.312(b)', 'partly');
  await visitor.hasSaved();
  await expect(page.getByText(stopped)).toHaveCount(0);
});
