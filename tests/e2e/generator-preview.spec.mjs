// Knows: that what the page for hosts shows and writes works: in its preview, on a page of another
// site, and on the demonstrations.
// Must not know: how the element works.

import { createServer } from 'node:http';
import { test } from './support/author.mjs';
import { expect } from './support/page.mjs';

test('the preview is the real self-check, in a frame and inside the page, and keeps nothing', async ({ author, page }) => {
  const title = 'Where do your technical safeguards stand?';
  const start = author.preview.getByRole('button', { name: 'Start the check here' });
  await start.click();
  const inFrame = page.frameLocator('safeguard-check iframe');
  await expect(inFrame.getByRole('heading', { name: title })).toBeVisible();
  await expect(inFrame.getByText('Not kept here').first()).toBeVisible();
  await author.choose('mode', 'inline');
  await start.click();
  await expect(author.preview.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Start the preview again' }).click();
  await expect(start).toBeVisible();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
});

for (const mode of ['frame', 'inline']) {
  test(`a new page of another site with a policy needs what this page writes, and nothing else: ${mode}`, async ({
    author,
    page,
    watched,
  }) => {
    if (mode !== 'frame') await author.choose('mode', mode);
    await expect(author.text('policy')).toContainText(mode === 'frame' ? 'frame-src' : 'connect-src');
    // As it says for such a policy: the style goes from the tag into the style sheet.
    const style = await author.text('style').textContent();
    const lines = (await author.text('snippet').textContent()).replace(/ style="[^"]*"/, '');
    const rules = (await author.text('policy').textContent()).split('\n').join('; ');
    const site = createServer(({ url }, response) => {
      if (url === '/site.css') return response.writeHead(200, { 'Content-Type': 'text/css' }).end(style);
      const headers = { 'Content-Type': 'text/html', 'Content-Security-Policy': `default-src 'none'; style-src 'self'; ${rules}` };
      const head = '<title>A host</title><link rel="stylesheet" href="/site.css">';
      return response.writeHead(200, headers).end(`<!doctype html><html lang="en">${head}<h1>A host</h1>${lines}`);
    });
    await new Promise((listening) => site.listen(0, '127.0.0.1', listening));
    await page.goto(`http://localhost:${site.address().port}/`);
    await expect(author.preview).toHaveCSS('min-height', '292px');
    await author.preview.getByRole('button', { name: 'Start the check here' }).click();
    const around = mode === 'frame' ? page.frameLocator('safeguard-check iframe') : author.preview;
    await expect(around.getByRole('heading', { name: 'Where do your technical safeguards stand?' })).toBeVisible();
    // The site is another one on purpose. What it asks for is its own page and our files.
    const { errors, policyViolations } = watched.seen;
    expect({ errors, policyViolations }).toEqual({ errors: [], policyViolations: [] });
    watched.forget();
    site.close();
    site.closeAllConnections();
  });
}

for (const [name, what] of Object.entries({ article: 'Check your technical safeguards', drawer: 'Where do we stand?' })) {
  test(`the demonstration works as it is written: ${name}`, async ({ page }) => {
    await page.goto(`/demo/${name}.html`);
    const element = page.locator('safeguard-check');
    await expect(element.getByRole('heading', { name: what })).toBeVisible();
    await element.getByRole('button').first().click();
    await expect(page.frameLocator('safeguard-check iframe').getByRole('heading', { level: 2 }).first()).toBeVisible();
  });
}

test('the demonstrations inside the page, of the comparison, and without script work as they are written', async ({ page }) => {
  await page.goto('/demo/inline.html');
  await page.locator('safeguard-check').getByRole('button').first().click();
  await expect(page.locator('safeguard-check').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.goto('/demo/comparison.html');
  await expect(page.frameLocator('safeguard-check iframe').getByRole('heading', { level: 2 }).first()).toBeVisible();
  await page.goto('/demo/plain-frame.html');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 2 }).first()).toBeVisible();
});
