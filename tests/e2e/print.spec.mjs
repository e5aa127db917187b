// Knows: what stands on paper and what does not.
// Must not know: where anything stands on a screen.

import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { expect, test } from './support/page.mjs';
import { cutOff, overlapping } from './support/layout.mjs';
import { assessment, mixed } from './support/stored.mjs';
import { currentItems, steps } from './support/words.mjs';

// A4 and US Letter at 96 pixels an inch, less 1 cm of margin on each side.
const papers = { A4: [718, 1047], Letter: [740, 980] };

/** Everything that has a use only on a screen. */
const controls = (page) =>
  page
    .getByRole('navigation')
    .or(page.getByRole('button'))
    .or(page.locator('[data-saved]'))
    .or(page.getByText('Change', { exact: true }))
    .or(page.getByRole('link', { name: /^(Continue|Back|Start the check|See the result)$/ }));

for (const [paper, [width, height]] of Object.entries(papers)) {
  test(`on ${paper}, the printed result holds every row and no control, and nothing is cut off`, async ({
    page,
    visitor,
    keep,
  }) => {
    await keep(assessment(mixed));
    await page.setViewportSize({ width, height });
    await visitor.open('result');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const control of await controls(page).all()) await expect(control).toBeHidden();
    await expect(visitor.heading).toBeVisible();
    for (const { id, title } of currentItems) {
      const row = page.locator(`[data-row="${id}"]`);
      await expect(row).toBeVisible();
      await expect(row).toContainText(title);
      await expect(row.locator('[data-status]')).toBeVisible();
    }
    for (const part of ['Rule in force', 'Proposed rule, not law', 'Three things to do first', 'What this is.']) {
      await expect(page.getByRole('main').getByText(part, { exact: true })).toBeVisible();
    }
    await expect(page.getByText(/^Worked out on \w+ \d+, \d{4}/)).toBeVisible();
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(overlapping)).toEqual([]);
    // Dark on light, whatever the screen was like.
    const [ink, sheet] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('h1').closest('[lang]'));
      return [color, backgroundColor];
    });
    expect([ink, sheet]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
}

test('the printed file has a few pages, and holds the result as text', async ({ page, visitor, keep }, testInfo) => {
  await keep(assessment(mixed));
  await visitor.open('result');
  const file = testInfo.outputPath('result.pdf');
  const pdf = await page.pdf({ format: 'Letter', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
  await writeFile(file, pdf);
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(4);
  // The names of the fonts are in it, so the text is text and not a picture.
  expect(pdf.toString('latin1')).toContain('/ToUnicode');
  let text;
  try {
    text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return; // Without that program, what is on paper is judged by the tests above.
  }
  for (const { title } of currentItems) expect(text).toContain(title.split(' ').slice(0, 2).join(' '));
  for (const control of ['Start the check', 'Take the answer back', 'Skip to the content', 'Change']) {
    expect(text).not.toContain(control);
  }
});

test('a printed step holds its questions and the answers that were chosen', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('check/164.312(a)');
  await page.emulateMedia({ media: 'print' });
  for (const control of await controls(page).all()) await expect(control).toBeHidden();
  for (const { id } of steps[1].items) {
    await expect(visitor.question(id)).toBeVisible();
    await expect(visitor.question(id).getByRole('radio', { checked: true })).toBeVisible();
  }
  await expect(visitor.field('164.312(a)(2)(iii)', 'why')).toBeVisible();
});
