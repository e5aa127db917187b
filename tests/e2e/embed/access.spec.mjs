// Knows: which accessibility rules hold for the card, in the frame and in the shadow root.
// Must not know: what the screens show; they are looked at one by one elsewhere.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { drawEverything } from '../support/layout.mjs';
import { contrast } from '../../../public/embed/contrast.js';
import { answer, expect, goToTab, test } from './support.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds from this frame down, shadow roots included. */
async function faults(frame) {
  await frame.evaluate(axe);
  await frame.evaluate(drawEverything);
  return frame.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target.join(' '), failureSummary]));
  }, rules);
}

const tabs = ['Start', 'Check', 'Look ahead', 'Result', 'Plan', 'Records', 'Compare', 'Safeguards', 'Files', 'About'];

for (const scheme of ['light', 'dark']) {
  test(`in the ${scheme} theme the card has no fault`, async ({ host, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const name of ['blog', 'drawer', 'new-tab', 'wrong']) {
      await host.open(name);
      await expect(host.tag().locator('.card')).toBeVisible();
      expect(await faults(page.mainFrame()), name).toEqual([]);
    }
  });

  test(`in the ${scheme} theme no screen in a frame has a fault`, async ({ host, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host.open('blog');
    const check = await host.start();
    const inside = page.frames().find((frame) => frame.url().includes('/frame.html'));
    // The policy of the frame lets no script in; the test puts it there from outside.
    for (const tab of tabs) {
      await goToTab(check, tab);
      await check.locator('[data-heading]').waitFor();
      expect(await faults(inside), tab).toEqual([]);
    }
  });

  test(`in the ${scheme} theme no screen in a shadow root has a fault`, async ({ host, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host.open('two-inline');
    const check = await host.start('two');
    for (const tab of tabs) {
      await goToTab(check, tab);
      await check.locator('[data-heading]').waitFor();
      expect(await faults(page.mainFrame()), tab).toEqual([]);
    }
  });
}

test('the buttons and links of the card are large enough to hit', async ({ host, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [name, role] of [['blog', 'button'], ['drawer', 'button'], ['new-tab', 'link']]) {
    await host.open(name);
    const { width, height } = await host.tag().getByRole(role, { name: /check here|Open the check/ }).boundingBox();
    expect(Math.min(width, height), name).toBeGreaterThanOrEqual(44);
  }
});

test('the link of the host on the card is large enough to hit, whatever the page makes of its links', async ({ host, page }) => {
  for (const style of ['a {}', 'a { display: inline; padding: 0; font-size: 12px; line-height: 1 }', '* { all: unset !important }']) {
    await host.open('blog');
    await page.addStyleTag({ content: style });
    await expect(host.button()).toBeVisible();
    const { width, height } = await host.tag().getByRole('link').first().boundingBox();
    expect(Math.min(width, height), style).toBeGreaterThanOrEqual(24);
  }
});

test('with text twice as large and 320 wide nothing on the card is cut off', async ({ host, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await host.open('blog');
  await expect(host.button()).toBeVisible();
  await host.tag().evaluate((element) => {
    element.shadowRoot.querySelector('.box').style.fontSize = '32px';
  });
  const across = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(across).toBe(false);
});

for (const forced of ['none', 'active']) {
  test(`the focus can be seen on everything on the card and in the drawer, forced colors ${forced}`, async ({ host, page }) => {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme, forcedColors: forced });
      for (const [name, role] of [['blog', 'button'], ['drawer', 'button'], ['new-tab', 'link']]) {
        await host.open(name);
        const found = host.tag().getByRole(role, { name: /check here|Open the check/ });
        await expect(found).toBeVisible();
        const hasFocus = () => found.evaluate((element) => element.matches(':focus'));
        for (let times = 0; times < 10 && !(await hasFocus()); times += 1) await page.keyboard.press('Tab');
        await seesTheRing(found);
        if (name === 'drawer') {
          await page.keyboard.press('Enter');
          await expect(host.frame().locator('[data-heading]')).toBeFocused();
          const close = host.tag().getByRole('button', { name: 'Close' });
          await close.focus();
          await seesTheRing(close);
        }
      }
    }
  });
}

/** Around the element with the focus is a ring of another color than what is around it. */
async function seesTheRing(element) {
  const [ring, around, width] = await element.evaluate((element) => {
    const { outlineColor, outlineWidth } = getComputedStyle(element);
    return [outlineColor, getComputedStyle(element.closest('.card, dialog')).backgroundColor, parseFloat(outlineWidth)];
  });
  const hex = (color) => `#${color.match(/\d+/g).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  expect(width).toBeGreaterThanOrEqual(2);
  expect(contrast(hex(ring), hex(around))).toBeGreaterThanOrEqual(3);
}

test('the link of the host can be read on the card in every theme, whatever color it has on the page', async ({ host, page }) => {
  for (const [colorScheme, color] of [['dark', '#003d7a'], ['light', '#e6f1f5']]) {
    await page.emulateMedia({ colorScheme });
    await host.open('blog');
    await page.addStyleTag({ content: `a { color: ${color} !important }` });
    await expect(host.button()).toBeVisible();
    expect(await faults(page.mainFrame()), colorScheme).toEqual([]);
  }
});

test('whatever of a host’s colors is kept, no screen has a fault', async ({ host, page }) => {
  // Each at the edge of what can be read, and one that was not looked at together with the others.
  const palettes = [
    { 'color-accent': '#0a3d2a', 'color-accent-strong': '#062a1d', 'color-on-accent': '#d4af37' },
    { 'color-surface-soft': '#b8c4cc', 'color-text-soft': '#33414a', 'color-input-line': '#405060', 'color-accent': '#08465b' },
  ];
  for (const palette of palettes) {
    await host.open('two-inline');
    await host.tag('two').evaluate((tag, palette) => {
      for (const [name, color] of Object.entries({ ...palette, theme: 'light' })) tag.setAttribute(name, color);
    }, palette);
    const check = await host.start('two');
    await goToTab(check, 'Start');
    await check.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await expect(check.getByRole('button', { name: 'Yes, erase everything' })).toBeVisible();
    expect(await faults(page.mainFrame()), 'asked whether to erase').toEqual([]);
    await goToTab(check, 'Check');
    await check.getByRole('link', { name: 'Continue', exact: true }).click();
    await answer(check, '164.312(a)(2)(iii)', 'Done another way');
    await check.getByLabel(/^Decided on/).first().fill('2026-02-30');
    expect(await faults(page.mainFrame()), 'a record with a fault').toEqual([]);
  }
});
