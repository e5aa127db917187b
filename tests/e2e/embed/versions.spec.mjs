// Knows: what a page gets that has loaders of several releases in it.
// Must not know: what differs between two releases; here it is where they lie.

import { answer, expect, goToTab, hosts, test } from './support.mjs';

/** What was asked for, of which release, in the order of the alphabet. */
function watch(page) {
  const asked = [];
  page.on('request', (request) => {
    const [, release, file] = request.url().match(/\/(v1|v2)\/([^#?]*)/) ?? [];
    if (release) asked.push(`${release}/${file}`);
  });
  return (release) => asked.filter((path) => path.startsWith(release)).sort();
}

/** Starts a tag of each mode, answers in both, and looks that they keep their answers. */
async function bothWork(host) {
  for (const id of ['one', 'two']) {
    const check = await host.start(id);
    await goToTab(check, 'Check');
    await answer(check, 'foundation:risk-analysis', 'Not in place');
    await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
  }
}

test('with the loaders of two releases the first one counts for every tag, and nothing fails', async ({ host, page }) => {
  const asked = watch(page);
  await host.open('versions');
  await bothWork(host);
  await expect(host.iframe('one')).toHaveAttribute('src', new RegExp(`^${hosts}/v1/frame\\.html#`));
  expect(asked('v2')).toEqual(['v2/embed.js']);
  expect([...new Set(asked('v1'))]).toEqual([
    'v1/boot.js',
    'v1/embed.js',
    'v1/frame.html',
    'v1/safeguard-check_bg.wasm',
    'v1/style.css',
  ]);
  expect(await host.heard()).toEqual([
    ['ready', {}],
    ['started', {}],
    ['ready', {}],
    ['started', {}],
  ]);
  expect(host.errors).toEqual([]);
});

test('which release is the first one is said by what arrives first, not by its name or by the tags', async ({ host, page }) => {
  const asked = watch(page);
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.route('**/v1/embed.js', async (route) => {
    await held;
    await route.continue();
  });
  // The page has a loader of its own, which would be the first.
  await page.route(`${host.widget}/embed.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await host.open('empty');
  await page.evaluate(() => {
    document.querySelector('main').innerHTML =
      '<safeguard-check id="one" instance="one"></safeguard-check>' +
      '<safeguard-check id="two" instance="two" mode="inline"></safeguard-check>';
    window.arrived = [];
    // A script that another script made waits for no other.
    for (const release of ['v1', 'v2']) {
      const onload = () => window.arrived.push(release);
      document.head.append(Object.assign(document.createElement('script'), { src: `/${release}/embed.js`, onload }));
    }
  });
  await expect(host.button('one')).toBeVisible();
  letGo();
  await expect.poll(() => page.evaluate(() => window.arrived)).toEqual(['v2', 'v1']);
  await bothWork(host);
  await expect(host.iframe('one')).toHaveAttribute('src', new RegExp(`^${hosts}/v2/frame\\.html#`));
  expect(asked('v1')).toEqual(['v1/embed.js']);
  expect(host.errors).toEqual([]);
});
