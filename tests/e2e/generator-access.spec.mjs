// Knows: what the page for hosts must hold for everyone: axe, sizes, zoom, headings.
// Must not know: what can be chosen on it.

import { findings } from './support/axe.mjs';
import { test } from './support/author.mjs';
import { cutOff, headingLevels, lowRows, overlapping, tooSmall } from './support/layout.mjs';
import { expect } from './support/page.mjs';

const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

const states = {
  'as it opens': async () => {},
  'everything open, with refusals and warnings': async (author) => {
    await author.write('color-text', 'teal');
    await author.write('color-accent', '#88ccee');
    await author.write('cta-label', 'Ask us');
    await author.write('address', 'nothing');
    await expect(author.page.locator('#contrast')).not.toBeEmpty();
  },
};

for (const [name, bring] of Object.entries(states)) {
  test(`axe finds nothing on the page for hosts, and everything has its size and its place: ${name}`, async ({ author, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await bring(author);
    await page.evaluate(() => document.activeElement?.blur());
    for (const [scheme, media] of Object.entries(schemes)) {
      await page.emulateMedia(media);
      expect.soft(await findings(page), `axe, ${scheme}`).toEqual([]);
    }
    const levels = await page.evaluate(headingLevels);
    expect.soft(levels[0], 'the first heading').toBe(1);
    for (const [index, level] of levels.entries()) {
      expect.soft(level - (levels[index - 1] ?? 0), `step ${index} of ${levels}`).toBeLessThanOrEqual(1);
    }
    expect.soft(await page.evaluate(lowRows, 44), 'rows under 44 pixels').toEqual([]);
    expect.soft(await page.evaluate(tooSmall, 24), 'targets under 24 pixels').toEqual([]);
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
  });
}
