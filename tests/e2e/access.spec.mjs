// Knows: what every screen and state must hold for everyone: axe, sizes, zoom, headings, language.
// Must not know: what a screen says.

import { axe, everything, findings } from './support/axe.mjs';
import { expect, test } from './support/page.mjs';
import { cutOff, drawEverything, headingLevels, lowRows, overlapping, tooSmall } from './support/layout.mjs';
import { bringTo, states } from './support/states.mjs';
import { assessment, mixed } from './support/stored.mjs';
import { answers, screens, steps } from './support/words.mjs';

// The rules that look at a colour. A scheme changes colours and nothing else, so in every scheme but
// the first these are all that can come out differently.
const colours = ['color-contrast', 'link-in-text-block'];
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none', rules: everything },
  dark: { colorScheme: 'dark', forcedColors: 'none', rules: colours },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', rules: colours },
};

for (const state of states) {
  test(`axe finds nothing, and everything has its size and its place: ${state.name}`, async ({
    page,
    visitor,
    keep,
    watched,
  }) => {
    if (state.slow) test.slow();
    await page.addInitScript({ path: axe });
    // What fades would be measured half-way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await bringTo(state, visitor, keep);
    await page.evaluate(drawEverything);
    for (const [scheme, { rules, ...media }] of Object.entries(schemes)) {
      await page.emulateMedia(media);
      expect.soft(await findings(page, rules), `axe, ${scheme}`).toEqual([]);
    }
    const levels = await page.evaluate(headingLevels);
    expect.soft(levels[0], 'the first heading').toBe(1);
    expect.soft(levels.filter((level) => level === 1), 'headings of level 1').toHaveLength(1);
    for (const [index, level] of levels.entries()) {
      expect.soft(level - (levels[index - 1] ?? 0), `step ${index} of ${levels}`).toBeLessThanOrEqual(1);
    }
    expect.soft(await page.evaluate(lowRows, 44), 'rows under 44 pixels').toEqual([]);
    expect.soft(await page.evaluate(tooSmall, 24), 'targets under 24 pixels').toEqual([]);
    const regions = page.getByRole(state.stopped ? 'alert' : 'status');
    expect.soft(await regions.count(), 'regions that are read aloud').toBe(1);

    // 400 % zoom of a window of 1280 by 1024, then large text on a phone and on a desk.
    for (const [width, height, text] of [
      [320, 256, '100%'],
      [360, 640, '200%'],
      [1280, 800, '200%'],
    ]) {
      await page.setViewportSize({ width, height });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      const what = `${width} by ${height}, text ${text}`;
      expect.soft(await page.evaluate(cutOff), `cut off, ${what}`).toEqual([]);
      expect.soft(await page.evaluate(overlapping), `overlapping, ${what}`).toEqual([]);
    }
    expect.soft(await page.evaluate(lowRows, 44), 'rows under 44 pixels, large text').toEqual([]);
    // The error that stopped it was made on purpose.
    if (state.stopped) watched.forget();
  });
}

test('text set wider apart loses nothing', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await page.setViewportSize({ width: 360, height: 640 });
  await visitor.open();
  await page.evaluate(() => {
    const wide = new CSSStyleSheet();
    wide.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [wide];
  });
  await page.evaluate(drawEverything);
  for (const { place } of [...steps, ...Object.values(screens)]) {
    await visitor.goTo(place);
    expect(await page.evaluate(cutOff), place).toEqual([]);
    expect(await page.evaluate(overlapping), place).toEqual([]);
  }
});

test('there is one status region, from the first render to the last screen', async ({ page, visitor }) => {
  // The moment in which the heading appears is the first render.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('h1')) return;
      window.firstRegions = [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')];
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await visitor.open();
  expect(await page.evaluate(() => window.firstRegions.map((region) => region.textContent))).toEqual(['']);
  for (const { place } of [...steps, ...Object.values(screens)]) {
    await visitor.goTo(place);
    const same = await page.evaluate(() => {
      const regions = document.querySelectorAll('[role=status], [role=alert], [aria-live]');
      return regions.length === 1 && regions[0] === window.firstRegions[0];
    });
    expect(same, place).toBe(true);
  }
});

test('a change of status is said once', async ({ visitor }) => {
  await visitor.open('check/164.312(b)');
  await visitor.listen();
  await visitor.answer('164.312(b)', 'partly');
  await visitor.answer('164.312(b)', 'inPlace');
  await visitor.goOn('Integrity');
  await visitor.answer('164.312(c)(1)', 'inPlace');
  await visitor.answer('164.312(c)(2)', 'otherWay');
  expect(await visitor.heard()).toEqual([
    'Audit controls: every item is answered.',
    'Integrity: every item is answered.',
  ]);
});

test('every screen has a title of its own in the window, and a language', async ({ page, visitor }) => {
  await visitor.open();
  const titles = new Set();
  for (const { place, title, window = title } of [...steps, ...Object.values(screens)]) {
    await visitor.goTo(place);
    await expect(page).toHaveTitle(`${window} - Safeguard check`);
    titles.add(await page.title());
  }
  // The first step is the screen behind the tab "Check".
  expect(titles.size).toBe(steps.length + Object.keys(screens).length - 1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.sgc')).toHaveAttribute('lang', 'en');
});

test('each question is a group that is named by its question, and its answers are described', async ({
  page,
  visitor,
}) => {
  await visitor.open('check/164.312(a)');
  const groups = page.getByRole('group', { name: /\?$/ });
  await expect(groups).toHaveCount(5);
  for (const group of await groups.all()) {
    await expect(group).toHaveAccessibleDescription(/Say “in place” only if/);
    await expect(group.getByRole('radio', { name: answers.partly })).toHaveAccessibleDescription(
      'Some of what is in scope has neither this nor a documented other way.',
    );
  }
  await visitor.answer('164.312(a)(2)(iii)', 'otherWay');
  const record = page.getByRole('group', { name: 'Your decision record' });
  for (const field of await record.getByRole('textbox').all()) {
    await expect(field).toHaveAccessibleName(/\w/);
    await expect(field).toHaveAccessibleDescription(/\w/);
  }
});

test('whoever wants less motion gets none', async ({ page, visitor }) => {
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
          const still =
            transitionDuration.split(', ').every((time) => time === '0s') &&
            animationName === 'none' &&
            scrollBehavior === 'auto';
          return still ? [] : [`${element.className}${part ?? ''}`];
        }),
      ),
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await visitor.open('check/164.312(b)');
  expect((await moving()).length, 'something moves for everyone else, or this proves nothing').toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { place } of [...steps, ...Object.values(screens)]) {
    await visitor.goTo(place);
    expect(await moving(), place).toEqual([]);
  }
});

test('nothing says by colour alone what it says', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('result');
  // Each mark differs from every other by its path or by its border, without any colour.
  const shapes = await page.locator('[data-status] svg').evaluateAll((marks) =>
    marks.map((mark) => {
      const { borderStyle, borderWidth } = getComputedStyle(mark);
      const status = mark.closest('[data-status]').dataset.status;
      return [status, mark.innerHTML + borderStyle + borderWidth + (getComputedStyle(mark).backgroundImage !== 'none')];
    }),
  );
  const byStatus = new Map(shapes);
  expect(byStatus.size).toBeGreaterThan(5);
  expect(new Set(byStatus.values()).size).toBe(byStatus.size);
  // The mark says nothing to those who do not see it; the name beside it does.
  for (const status of await page.locator('[data-status]').all()) await expect(status).toContainText(/\w/);
});
