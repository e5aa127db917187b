// Knows: how the loader finds out where its release is, however it came into the page.
// Must not know: what the tag does then.

import { readFile } from 'node:fs/promises';
import { answer, expect, goToTab, test } from './support.mjs';

const mark = 'data-safeguard-check-base';

/** Puts these scripts into a page, one after the other; `bundle.js` is the loader under another name. */
async function load(host, scripts) {
  const { page, widget } = host;
  const body = await readFile('dist/embed.js', 'utf8');
  await page.route('**/bundle.js', (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await page.route('**/vendor/embed.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await host.open('bare');
  for (const attributes of scripts) {
    await page.evaluate(([attributes, widget]) => {
      const script = document.createElement('script');
      for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value.replace('WIDGET', widget));
      document.head.append(script);
      // Of what is no script a browser says nothing.
      return script.src && new Promise((loaded) => script.addEventListener('load', () => loaded()));
    }, [attributes, widget]);
  }
}

const vendor = { src: '/vendor/embed.js' };
const data = { type: 'application/json' };

for (const [how, scripts] of Object.entries({
  'as a module, whose tag is marked': [{ type: 'module', src: 'WIDGET/embed.js', [mark]: '' }],
  'as a module, beside a script of the same name': [vendor, { type: 'module', src: 'WIDGET/embed.js', [mark]: '' }],
  'in a bundle, whose tag names the folder': [{ src: '/bundle.js', [mark]: 'WIDGET/' }],
  'in a bundle that is a module, beside a tag that names the folder': [{ ...data, [mark]: 'WIDGET/' }, { type: 'module', src: '/bundle.js' }],
  'as a script of its own, whatever other tags say': [{ ...data, [mark]: 'https://host.example/' }, { src: 'WIDGET/embed.js' }],
})) {
  test(`the loader finds its release: ${how}`, async ({ host }) => {
    await load(host, scripts);
    await host.start();
    await expect(host.iframe()).toHaveAttribute('src', new RegExp(`^${host.widget}/frame\\.html#`));
    // Inside of the page the loader fetches the program itself.
    await host.tag().evaluate((tag) => {
      tag.remove();
      tag.setAttribute('mode', 'inline');
      document.querySelector('main').append(tag);
    });
    await host.start();
    expect(host.errors).toEqual([]);
  });
}

test('a loader that cannot know where its release is says what it needs, and takes no other script for it', async ({ host, page }) => {
  await load(host, [vendor, { type: 'module', src: '/bundle.js' }]);
  await expect.poll(() => host.errors).toEqual(['safeguard-check: data-safeguard-check-base is missing.']);
  expect(await page.evaluate(() => customElements.get('safeguard-check'))).toBe(undefined);
});

test('an image that somebody has named like a property of the page is not taken for the script', async ({ host, page }) => {
  await host.open('bare');
  await page.evaluate((src) => {
    document.querySelector('main').insertAdjacentHTML('beforeend', '<img name="currentScript" src="data:," data-safeguard-check-base="https://evil.example/">');
    return new Promise((loaded) => document.head.append(Object.assign(document.createElement('script'), { src, onload: loaded })));
  }, `${host.widget}/embed.js`);
  await expect.poll(() => host.errors.join()).toContain('data-safeguard-check-base is missing');
  expect(await page.evaluate(() => customElements.get('safeguard-check'))).toBe(undefined);
});

// The short address of a host, which leads to its newest release.
for (const mode of ['frame', 'inline']) {
  test(`behind an address that leads elsewhere it works as well: mode ${mode}`, async ({ host }) => {
    await host.open('latest');
    await host.tag().evaluate((tag, mode) => tag.setAttribute('mode', mode), mode);
    const check = await host.start();
    await goToTab(check, 'Check');
    await answer(check, 'foundation:risk-analysis', 'Not in place');
    await expect(check.locator('[data-saved]')).toHaveText(/^Saved in this browser/);
    expect(host.errors).toEqual([]);
  });
}
