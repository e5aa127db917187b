// Knows: which accessibility rules hold for the card, in the frame and in the shadow root.
// Must not know: what the screens show; they are looked at one by one elsewhere.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { drawEverything } from '../support/layout.mjs';
import { expect, goToTab, test } from './support.mjs';

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
