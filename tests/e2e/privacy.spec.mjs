// Knows: what the page promises about requests and about what it keeps, and how to check it.
// Must not know: what is answered, or what it leads to.

import { createServer } from 'node:http';
import { headers, policy } from '../../scripts/policy.mjs';
import { Visitor, expect, test } from './support/page.mjs';
import { askedAlone, proposedItems } from './support/proposed.mjs';
import { assessment, mixed, report } from './support/stored.mjs';
import { exceptionFields, fullException, fullRecord, screens, steps, storageKey } from './support/words.mjs';

const logoff = '164.312(a)(2)(iii)';

// Word for word, so that a change of the policy has to be made here as well.
const promised =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** Files in and out, one of them hostile, and what another tab and an address may bring. */
async function filesAndNotices(visitor) {
  const { page } = visitor;
  await visitor.goTo('files');
  const saved = {};
  for (const name of ['Save answers', 'Save report', 'Save share-safe report']) saved[name] = await visitor.save(name);
  await page.getByText('Show exactly what leaves').click();
  for (const file of [...Object.values(saved), { text: '{"a":"https://example.org/"', name: 'https://example.org/' }]) {
    await visitor.chooseFile(file.text, file.name);
    await expect(visitor.outcome).toContainText(file.name.slice(0, 30));
  }
  const hostile = JSON.parse(saved['Save answers'].text);
  const note = '<img src="https://example.org/pixel.png"> https://example.org/';
  hostile.answers['164.312(b)'] = { answer: 'unknown', note };
  await visitor.chooseFile(hostile);
  await visitor.save('Save the present answers first');
  await page.getByRole('button', { name: 'Replace my answers with this file' }).click();
  await visitor.hasSaved();
  await visitor.goTo('check/164.312(b)');
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
      dispatchEvent(new StorageEvent('storage', { key }));
    },
    // Later than anything that is said here.
    [storageKey, assessment({ '164.312(b)': { answer: 'partly', changedAt: '2099-01-01T00:00:00Z' } })],
  );
  await page.getByRole('region', { name: 'Changed in another tab' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/https://example.org/';
  });
  await page.getByRole('region', { name: 'That address leads nowhere' }).waitFor();
}

/** Answers about the proposal with a record, the comparison with its search and its links, the list to print. */
async function lookAheadAndCompare(visitor) {
  const { page } = visitor;
  await visitor.goTo('ahead');
  for (const { id, details } of proposedItems) {
    if (askedAlone.some((item) => item.id === id)) await visitor.click(id, 'In place');
    for (const detail of details) await visitor.click(id, 'No', detail);
  }
  const mfa = 'nprm:164.312(f)(2)(ii)';
  await visitor.click(mfa, 'Exception claimed');
  for (const [name, text] of Object.entries(fullException)) {
    await visitor.question(mfa).getByLabel(exceptionFields[name], { exact: true }).fill(text);
  }
  await visitor.hasSaved();
  await visitor.goTo('compare');
  await page.getByRole('searchbox').fill('encrypt');
  for (const filter of await page.getByRole('group', { name: 'Kind of change' }).getByRole('button').all()) await filter.click();
  await page.getByRole('group', { name: 'Kind of change' }).getByRole('button').first().click();
  await page.getByRole('button', { name: /^Copy link/ }).first().click();
  await visitor.goTo('sentences');
  await page.evaluate(() => {
    window.print = () => {};
  });
  await page.getByRole('button', { name: 'Print the list' }).click();
}

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
    await visitor.unfold();
  }
  await lookAheadAndCompare(visitor);
  await visitor.goTo('result');
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await page.emulateMedia({ media: 'screen' });
  await filesAndNotices(visitor);
  await visitor.goTo('start');
  const switched = page.getByRole('checkbox', { name: 'Others use this computer: keep nothing here' });
  await switched.check();
  await switched.uncheck();
  await visitor.hasSaved();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByText('then looked for again').first().waitFor();
}

test('in the whole flow nothing is asked of another site, and nothing at all once the page is ready', async ({
  visitor,
  watched,
  baseURL,
}) => {
  // Everything that there is to do.
  test.slow();
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
  test.slow();
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

/** What a browser can keep for a site, apart from local storage. */
const elsewhere = (page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    files: (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length,
  }));
const nothing = { cookie: '', session: {}, databases: [], caches: [], workers: 0, files: 0 };

test('no cookie is set, and nothing is kept but texts under the keys that the page lists', async ({ page, context, visitor, keep }) => {
  // Every key that is ever written, however short it stays.
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    window.keys = new Set();
    Storage.prototype.setItem = function (key, text) {
      window.keys.add(key);
      return setItem.call(this, key, text);
    };
  });
  await keep('what cannot be read');
  await visitor.open('privacy');
  // In the words of the page: `…` stands for anything.
  const listed = await page.getByRole('main').locator('dt').allTextContents();
  expect(listed.length).toBeGreaterThan(1);
  const isListed = (key) =>
    listed.some((one) => (one.endsWith('…') ? key.startsWith(one.slice(0, -1)) : key === one));
  await visitor.goTo('start');
  await page.getByRole('checkbox', { name: 'Backups' }).check();
  await visitor.goTo('check/164.312(a)');
  await visitor.answer(logoff, 'otherWay');
  await visitor.fillRecord(logoff, fullRecord);
  await visitor.hasSaved();
  await filesAndNotices(visitor);
  for (const { place } of Object.values(screens)) await visitor.goTo(place);
  await visitor.hasSaved();
  expect(await context.cookies()).toEqual([]);
  expect(await elsewhere(page)).toEqual(nothing);
  const keys = Object.keys(await visitor.storage());
  expect(keys).toHaveLength(3);
  for (const key of keys) expect(isListed(key), key).toBe(true);
  // One key shows whether storage works, holds nothing but its own name, and is gone at once.
  for (const key of await page.evaluate(() => [...window.keys])) {
    expect(isListed(key) || key === 'safeguard-check/probe', key).toBe(true);
  }
});

test('on a shared computer nothing is kept anywhere', async ({ page, context, visitor }) => {
  await visitor.open('start');
  await page.getByRole('checkbox', { name: 'Others use this computer: keep nothing here' }).check();
  await visitor.goTo('check/164.312(a)');
  await visitor.answer(logoff, 'otherWay');
  await visitor.fillRecord(logoff, fullRecord);
  await visitor.goTo('files');
  await visitor.save('Save answers');
  await page.waitForTimeout(500);
  expect(await context.cookies()).toEqual([]);
  expect(await elsewhere(page)).toEqual(nothing);
  expect(await visitor.storage()).toEqual({});
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

test('the watch lets a file through that the page hands to the browser, and no more than that', async ({ page, visitor, watched }) => {
  await visitor.open('files');
  const before = watched.requests.length;
  await visitor.save('Save answers');
  expect(watched.requests).toHaveLength(before);
  await page.evaluate(() => fetch('./boot.js').then(() => {}));
  expect(watched.seen.lateRequests).toHaveLength(1);
  watched.forget();
});

test('two tabs tell each other without a request', async ({ context, visitor, watched, baseURL }) => {
  await visitor.open('check/164.312(b)');
  const second = new Visitor(await context.newPage(), watched);
  await second.open('check/164.312(b)');
  const before = watched.requests.length;
  await visitor.answer('164.312(b)', 'partly');
  await expect(second.choice('164.312(b)', 'partly')).toBeChecked();
  await second.answer('164.312(b)', 'inPlace');
  await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
  expect(watched.requests.length, baseURL).toBe(before);
});

test('links that leave the page say nothing about where they were', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open();
  let away = 0;
  for (const { place } of [...steps, ...Object.values(screens)]) {
    await visitor.goTo(place);
    if (place === 'files') {
      // What a file brings may hold addresses; none of them becomes a link.
      await visitor.chooseFile(report(mixed, {}, { 'https://example.org/': 1 }));
      await expect(visitor.outcome).toContainText('https://example.org/');
    }
    await visitor.unfold();
    const links = await page.locator('a').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href'),
        rel: link.getAttribute('rel'),
        target: link.getAttribute('target'),
        text: link.textContent,
      })),
    );
    for (const { href, rel, target, text } of links) {
      // Another place, or the page for hosts beside this one.
      if (href.startsWith('#/') || href === './generator.html') continue;
      away += 1;
      expect(new URL(href).protocol, href).toBe('https:');
      expect(rel.split(' '), href).toEqual(expect.arrayContaining(['noreferrer', 'noopener']));
      expect(target, href).toBe('_blank');
      expect(text, href).toContain('opens another site');
    }
  }
  expect(away).toBeGreaterThan(300);
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
  await visitor.goTo('ahead');
  await visitor.click('nprm:164.312(f)(2)(ii)', 'Exception claimed');
  expect(await lines.count()).toBeGreaterThan(0);
  for (const line of await lines.all()) await expect(line).toHaveAttribute('autocomplete', 'off');
  await visitor.goTo('compare');
  await expect(page.getByRole('searchbox')).toHaveAttribute('autocomplete', 'off');
  // A form would be remembered, and could be sent.
  await expect(page.locator('form')).toHaveCount(0);
});
