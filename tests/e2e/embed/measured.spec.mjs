// Knows: what a page pays for the tag before anybody clicks, and how much it may.
// Must not know: how little it could be.

import { readFile } from 'node:fs/promises';
import { brotli } from '../../../scripts/finish/brotli.mjs';
import { LOADER_BUDGET } from '../../../scripts/sizes.mjs';
import { attributes, room } from '../../../public/embed/attributes.js';
import { linkText, snippet, styleLine } from '../../../public/generator/snippet.js';
import { expect, test } from './support.mjs';

/** Notes, from the beginning of the page on, what moves and what takes long. */
const watch = () => {
  window.moved = 0;
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.tasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
};

for (const [name, where] of [
  ['blog', 'in the middle of an article, with the lines of the page for hosts'],
  ['top', 'at the top, with a line in the style sheet'],
]) {
  for (const width of [360, 1280]) {
    test(`${where}, ${width} wide, the card moves nothing and asks for nothing`, async ({ host, page }, info) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(watch);
      // Late, so that everything around it is on the screen before, and the tag in sight.
      let letGo;
      const held = new Promise((resolve) => (letGo = resolve));
      await page.route('**/embed.js', async (route) => {
        await held;
        await route.continue();
      });
      const opened = host.open(name);
      await host.tag().scrollIntoViewIfNeeded();
      // What stands below it is in sight as well, or nothing could be seen to move.
      await expect(host.tag().locator('xpath=following-sibling::p[1]')).toBeInViewport();
      letGo();
      await opened;
      await expect(host.button()).toBeVisible();
      await page.waitForTimeout(500);
      const { moved, tasks } = await page.evaluate(() => ({ moved: window.moved, tasks: window.tasks }));
      console.log(`${info.title}: layout shift ${moved.toFixed(4)}, tasks over 50 ms: ${tasks.join(' ms, ') || 'none'}`);
      // The time is printed and never judged: it says as much about the machine as about the tag.
      expect(moved).toBe(0);
      expect(host.requests).toEqual(['/embed.js']);
    });
  }
}

test('after the click nothing that is in sight moves but what the click moved', async ({ host, page }, info) => {
  await page.addInitScript(watch);
  await host.open('blog');
  await host.start();
  await host.fits();
  await page.waitForTimeout(700);
  const { moved, tasks } = await page.evaluate(() => ({ moved: window.moved, tasks: window.tasks }));
  console.log(`${info.title}: layout shift ${moved.toFixed(4)}, tasks over 50 ms: ${tasks.join(' ms, ') || 'none'}`);
  expect(moved).toBeLessThan(0.01);
});

test('the room that hosts are told to keep is enough for the card on a phone, in every mode', async ({ host, page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await host.open('top');
  const kept = Number(room.match(/min-height: (\d+)px/)[1]);
  for (const mode of attributes.mode.values) {
    const height = await host.tag().evaluate(
      (tag, [mode, text]) => {
        tag.setAttribute('mode', mode);
        tag.firstElementChild.textContent = text;
        tag.style.minHeight = '0';
        return tag.getBoundingClientRect().height;
      },
      [mode, linkText({})],
    );
    expect(height, mode).toBeGreaterThan(kept / 2);
    expect(height, mode).toBeLessThanOrEqual(kept);
  }
});

test('the pages that keep room for the card do it as hosts are told to', async () => {
  expect(await readFile('tests/hosts/top.html', 'utf8')).toContain(styleLine);
  const written = snippet({}, 'WIDGET/', '').split('\n').map((line) => `      ${line}\n`);
  expect(await readFile('tests/hosts/blog.html', 'utf8')).toContain(written.join(''));
});

test('the loader is one file of at most four kilobytes, and nothing else is asked for before the click', async ({ host }, info) => {
  await host.open('blog');
  await expect(host.button()).toBeVisible();
  const bytes = brotli(await readFile('dist/embed.js'));
  console.log(`${info.title}: ${bytes} bytes in Brotli`);
  expect(bytes).toBeLessThanOrEqual(LOADER_BUDGET);
  expect(host.requests).toEqual(['/embed.js']);
});
