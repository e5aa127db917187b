// Knows: that a release works as a host unpacks it: the zip, by a program that is not ours, somewhere deep
// on a static host.
// Must not know: how a release is made, or what is on the page.

import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { headersFor } from '../../../scripts/policy.mjs';
import { answer, expect, goToTab, test as base } from './support.mjs';

const run = promisify(execFile);

/** Listens on a port of its own, so on an origin of its own. */
async function listen(answer) {
  const server = createServer(answer);
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Serves a folder as any static host does, with the headers of each file. */
function serve(root, folder) {
  const files = sirv(root, {
    dev: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path.replace(`/${folder}`, '')))) response.setHeader(name, value);
    },
  });
  return listen((request, response) => files(request, response, () => response.writeHead(404).end()));
}

const test = base.extend({
  /** The address of a release that was packed from dist/, sent as a zip, and unpacked. */
  release: [
    async ({}, use, { workerIndex }) => {
      const [packed, root] = [`test-results/packed-${workerIndex}`, `test-results/unpacked-${workerIndex}`];
      await run('node', ['scripts/release/pack.mjs', 'dist', packed], { env: process.env });
      const names = await readdir(packed);
      const zip = names.find((name) => name.endsWith('.zip'));
      await run('sha384sum', ['-c', `${zip}.sha384`], { cwd: packed });
      await run('.tools/python/bin/python', ['-m', 'zipfile', '-e', join(packed, zip), join(root, 'some/where')]);
      const folder = `some/where/${zip.replace(/\.zip$/, '')}`;
      await run('sha384sum', ['-c', '--quiet', 'SHA384SUMS'], { cwd: join(root, folder) });
      const server = await serve(root, folder);
      await use(`${server.origin}/${folder}/`);
      server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('the page of its own starts, and keeps an answer', async ({ page, host, release }) => {
  await page.goto(release);
  await page.locator('[data-heading]').waitFor();
  await goToTab(page, 'Check');
  await answer(page, 'foundation:risk-analysis', 'Not in place');
  await expect(page.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  expect(host.errors).toEqual([]);
});

for (const demo of ['article', 'drawer', 'inline', 'comparison', 'plain-frame']) {
  test(`the demonstration "${demo}" starts`, async ({ page, host, release }) => {
    await page.goto(`${release}demo/${demo}.html`);
    await page.getByRole('link', { name: 'In an article' }).waitFor();
    const button = host.tag().getByRole('button', { name: /^(?:Start|Open) the check/ });
    // One shows by itself as soon as it is in sight, and one needs no script.
    if (!['comparison', 'plain-frame'].includes(demo)) await button.click();
    const place = demo === 'inline' ? host.tag() : page.locator('iframe').contentFrame();
    await expect(place.locator('[data-heading]')).toBeVisible();
    expect(host.errors).toEqual([]);
  });
}

test('the page for hosts writes lines that name this very release, and shows it', async ({ page, host, release }) => {
  await page.goto(`${release}generator.html`);
  await expect(page.locator('#output-snippet')).toContainText(`src="${release}embed.js" integrity="sha384-`);
  await host.start();
  expect(host.errors).toEqual([]);
});

const closing = [];
test.afterEach(() => closing.splice(0).forEach((site) => site.close()));

test('a new page with nothing but those lines has the check, from another origin', async ({ page, host, release }) => {
  await page.goto(`${release}generator.html`);
  const lines = await page.locator('#output-snippet').textContent();
  const site = await listen((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><title>New</title><link rel="icon" href="data:,">${lines}`);
  });
  closing.push(site);
  await page.goto(site.origin);
  const check = await host.start();
  await goToTab(check, 'Check');
  await answer(check, 'foundation:risk-analysis', 'Not in place');
  await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  expect(host.errors).toEqual([]);
});
