// Knows: what the page promises about requests and about what it keeps, and how to check it.
// Must not know: what is answered, or what it leads to.

import { createServer } from 'node:http';
import { headers, policy } from '../../scripts/policy.mjs';
import { expect, test } from './support/page.mjs';
import { assessment, mixed } from './support/stored.mjs';
import { fullRecord, screens, steps, storageKey } from './support/words.mjs';

const logoff = '164.312(a)(2)(iii)';

// Word for word, so that a change of the policy has to be made here as well.
const promised =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** Everything that can be done on the page. */
async function everything(visitor) {
  const { page } = visitor;
  for (const { place, items } of steps) {
    await visitor.goTo(place);
    for (const { id } of items) {
      for (const summary of await visitor.question(id).locator('summary').all()) await summary.click();
      await visitor.answer(id, 'partly');
    }
    if (items.some(({ id }) => id === logoff)) {
      await visitor.answer(logoff, 'otherWay');
      await visitor.fillRecord(logoff, fullRecord);
    }
  }
  await visitor.hasSaved();
  for (const { place } of Object.values(screens)) {
    await visitor.goTo(place);
    for (const summary of await page.getByRole('main').locator('summary').all()) await summary.click();
  }
  await visitor.goTo('result');
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await page.emulateMedia({ media: 'screen' });
  await visitor.goTo('start');
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByText('then looked for again').first().waitFor();
}

test('in the whole flow nothing is asked of another site, and nothing at all once the page is ready', async ({
  visitor,
  watched,
  baseURL,
}) => {
  await visitor.open();
  const files = [...watched.requests].sort();
  expect(files).toEqual(
    ['', 'boot.js', 'safeguard-check_bg.wasm', 'style.css'].map((file) => `${baseURL}/${file}`),
  );
  await everything(visitor);
  await visitor.page.waitForTimeout(500);
  expect(watched.requests).toHaveLength(files.length);
});

test('the server sees no more than the four files either', async ({ visitor, watched, baseURL }) => {
  // What a browser asks for on its own, such as an icon, does not show on the page.
  const arrived = [];
  const relay = createServer(async (request, response) => {
    arrived.push(request.url);
    const answer = await fetch(`${baseURL}${request.url}`);
    response.writeHead(answer.status, {
      ...headers,
      'Content-Type': answer.headers.get('content-type') ?? 'text/plain',
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((listening) => relay.listen(0, '127.0.0.1', listening));
  const home = `http://127.0.0.1:${relay.address().port}`;
  watched.home = home;
  await visitor.page.goto(home);
  await visitor.isReady();
  await everything(visitor);
  await new Promise((closed) => {
    relay.close(closed);
    relay.closeAllConnections();
  });
  expect(arrived.sort()).toEqual(['/', '/boot.js', '/safeguard-check_bg.wasm', '/style.css']);
});

test('no cookie is set, and nothing is kept but texts under our own keys', async ({ page, context, visitor }) => {
  await visitor.open();
  await visitor.goTo('check/164.312(a)');
  await visitor.answer(logoff, 'otherWay');
  await visitor.fillRecord(logoff, fullRecord);
  await visitor.hasSaved();
  for (const { place } of Object.values(screens)) await visitor.goTo(place);
  await visitor.hasSaved();
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length,
  }));
  expect(kept).toEqual({ cookie: '', session: {}, databases: [], caches: [], workers: 0, files: 0 });
  expect(Object.keys(await visitor.storage())).toEqual([storageKey]);
});

test('the policy is the promised one, as a header and in the page', async ({ page, visitor, request }) => {
  expect(policy).toBe(promised);
  for (const file of ['/', '/boot.js', '/style.css', '/safeguard-check_bg.wasm', '/no-such-file']) {
    const sent = (await request.get(file)).headers();
    expect(sent['content-security-policy'], file).toBe(`${promised}; frame-ancestors 'self'`);
    for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()], file).toBe(value);
    expect(sent['set-cookie'], file).toBe(undefined);
  }
  await visitor.open();
  const meta = page.locator('meta[http-equiv="Content-Security-Policy" i]');
  await expect(meta).toHaveCount(1);
  await expect(meta).toHaveAttribute('content', promised);
  // A policy in the page counts only for what comes after it.
  const before = await meta.evaluate((element) =>
    [...document.head.children]
      .slice(0, [...document.head.children].indexOf(element))
      .map((other) => other.tagName + (other.getAttribute('charset') ?? '')),
  );
  expect(before).toEqual(['METAutf-8']);
});

test('the policy in the page alone keeps the page in, where a host sends no header', async ({
  page,
  visitor,
  watched,
  baseURL,
}) => {
  await page.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...rest } = response.headers();
    await route.fulfill({ response, headers: rest });
  });
  await visitor.open();
  const refused = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  await expect.poll(() => watched.seen.policyViolations).toEqual(['connect-src https://example.org/']);
  watched.forget();
});

test('the watch that every test has sees a request, an error and a violation', async ({
  page,
  visitor,
  watched,
  baseURL,
}) => {
  await visitor.open();
  await page.evaluate(async () => {
    const image = (src) => Object.assign(new Image(), { src });
    image('https://example.org/pixel.png');
    await fetch('./style.css');
    console.error('said on purpose');
    setTimeout(() => {
      throw new Error('thrown on purpose');
    });
  });
  await expect
    .poll(() => watched.seen)
    .toEqual({
      errors: expect.arrayContaining(['said on purpose', expect.stringContaining('thrown on purpose')]),
      // Twice: by the header, and by the page.
      policyViolations: Array(2).fill('img-src https://example.org/pixel.png'),
      otherOrigins: ['https://example.org/pixel.png'],
      lateRequests: [`${baseURL}/style.css`],
    });
  watched.forget();
});

test('links that leave the page say nothing about where they were', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open();
  let away = 0;
  for (const { place } of [...steps, ...Object.values(screens)]) {
    await visitor.goTo(place);
    for (const link of await page.locator('a').all()) {
      const href = await link.getAttribute('href');
      if (href.startsWith('#/')) continue;
      away += 1;
      expect(new URL(href).protocol, href).toBe('https:');
      expect((await link.getAttribute('rel')).split(' '), href).toEqual(
        expect.arrayContaining(['noreferrer', 'noopener']),
      );
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toContainText('opens another site');
    }
  }
  expect(away).toBeGreaterThan(30);
});

test('no answer and no word of a record stands in the address', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open();
  for (const { place } of [...steps, ...Object.values(screens)]) {
    await visitor.goTo(place);
    const { search, hash } = new URL(page.url());
    expect([search, hash]).toEqual(['', `#/${place}`]);
  }
});

test('nothing that is typed is offered to the browser to remember', async ({ page, visitor }) => {
  await visitor.open('check/164.312(a)');
  await visitor.answer(logoff, 'otherWay');
  const lines = page.getByRole('main').locator('input:not([type]), input[type=text]');
  expect(await lines.count()).toBeGreaterThan(0);
  for (const line of await lines.all()) await expect(line).toHaveAttribute('autocomplete', 'off');
  // A form would be remembered, and could be sent.
  await expect(page.locator('form')).toHaveCount(0);
});
