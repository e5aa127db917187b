// Knows: that the page which writes lines for hosts does so in every engine, and that the lines work.
// Must not know: what can be chosen on it, or how the element works.

import { createServer } from 'node:http';
import { HostPage } from './support/host.mjs';
import { expect, test } from './support/test.mjs';

/** Serves one new page with these lines in it, on an origin of its own. */
async function site(lines) {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>A new page</title><h1>A new page</h1>${lines}`);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${server.address().port}/`, end };
}

test('the page for hosts shows a preview and writes lines, and a new page needs nothing else', async ({ visitor }) => {
  const { driver } = visitor;
  const preview = new HostPage(visitor);
  const lines = () => visitor.textOf('//*[@id="output-snippet"]');

  const theme = () => driver.executeScript('return document.documentElement.dataset.theme');

  await test.step('lines and preview are there, and follow what is chosen', async () => {
    await driver.get(`${visitor.home}/generator.html`);
    await expect.poll(lines).toMatch(/^<safeguard-check style="/);
    await visitor.press('//label[@for="theme-dark"]');
    await expect.poll(lines).toContain('theme="dark"');
    await expect.poll(() => preview.inPage('return tag.getAttribute("theme")')).toBe('dark');
    await preview.card();
  });

  await test.step('the preview is the real self-check', async () => {
    await preview.start();
    await preview.hears('ready');
    await preview.fits();
    await preview.inFrame((inside) => inside.reads('Not kept here'));
    expect(await preview.inFrame(theme)).toBe('dark');
  });

  await test.step('the lines alone make the same on a new page', async () => {
    const { address, end } = await site(await lines());
    await driver.get(address);
    const host = new HostPage(visitor);
    await host.start();
    await host.hears('ready');
    await host.fits();
    await host.inFrame((inside) => inside.isAt('Where do your technical safeguards stand?'));
    expect(await host.inFrame(theme)).toBe('dark');
    end();
  });
});
