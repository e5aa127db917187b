// Knows: what somebody does who wants the self-check on a site of theirs.
// Must not know: how the element in the preview works.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { room } from '../../public/embed/attributes.js';
import { styleLine } from '../../public/generator/snippet.js';
import { inTheForm, test } from './support/author.mjs';
import { tabTo } from './support/keyboard.mjs';
import { expect } from './support/page.mjs';

const items = JSON.parse(readFileSync('public/generator/items.json', 'utf8'));

const everything = {
  mode: 'drawer',
  view: 'compare',
  start: 'nprm:164.312(f)(2)(ii)',
  theme: 'dark',
  'heading-level': '3',
  label: 'Where do we stand?',
  'cta-label': 'Ask us & others',
  'cta-href': 'https://host.example/?a=1&b=2',
  instance: 'one',
  'color-accent': '#72c7df',
  'size-text': '1.125em',
  font: 'Georgia, serif',
};

async function chooseEverything(author) {
  for (const [name, value] of Object.entries(everything)) {
    if (['mode', 'view', 'load', 'theme'].includes(name)) await author.choose(name, value);
    else if (['start', 'heading-level'].includes(name)) await inTheForm(author.page, name).selectOption(value);
    else await author.write(name, value);
  }
  await expect(author.text('snippet')).toContainText('font="Georgia, serif"');
}

test('the about page of the self-check leads here', async ({ author, page }) => {
  await page.goto('/#/about');
  await page.getByRole('link', { name: 'Choose how it looks, and copy the lines' }).click();
  await expect(author.text('snippet')).toContainText('<safeguard-check');
});

test('with nothing chosen the snippet is a tag with room for its card, a link, and the script that this page has loaded', async ({
  author,
  page,
  request,
  baseURL,
}) => {
  const [tag, link, script] = await author.read();
  expect(tag).toEqual({ name: 'safeguard-check', attributes: { style: room }, text: '' });
  expect(link).toEqual({
    name: 'a',
    attributes: { href: `${baseURL}/` },
    text: 'Check your technical safeguards, on a page of its own',
  });
  const loader = await (await request.get('/embed.js')).body();
  const integrity = `sha384-${createHash('sha384').update(loader).digest('base64')}`;
  expect(script.attributes).toEqual({ async: '', src: `${baseURL}/embed.js`, integrity, crossorigin: 'anonymous' });
  await expect(page.locator('script[src$="embed.js"]')).toHaveAttribute('integrity', integrity);
});

test('the snippet is exactly what is previewed, but that the preview keeps nothing', async ({ author }) => {
  await chooseEverything(author);
  const [tag, link] = await author.read();
  expect(tag.attributes).toEqual({ ...everything, style: room });
  expect(await author.previewed()).toEqual({ ...everything, storage: 'none' });
  await expect(author.preview.getByRole('link', { name: link.text })).toHaveAttribute('href', link.attributes.href);
});

test('every item of both rules can be the start, by its paragraph and name', async ({ author, page }) => {
  const list = inTheForm(page, 'start');
  for (const [rule, label] of [['current', 'Rule in force'], ['proposed', 'Proposed rule, not law']]) {
    const options = list.locator(`optgroup[label="${label}"] option`);
    expect(await options.evaluateAll((all) => all.map(({ value }) => value))).toEqual(items[rule].map(([id]) => id));
    await expect(options.first()).toContainText(items[rule][0][1]);
  }
  await list.selectOption('164.312(a)(2)(iv)');
  await expect(author.text('snippet')).toContainText('start="164.312(a)(2)(iv)"');
});

test('with the keyboard alone a snippet is chosen and copied', async ({ author, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, inTheForm(page, 'mode').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Name on the card'));
  await page.keyboard.type('Where do we stand?');
  await expect(author.text('snippet')).toContainText('label="Where do we stand?"');
  await tabTo(page, page.getByRole('button', { name: 'Copy: Lines for your page' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#status')).toHaveText('Copied: Lines for your page.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await author.text('snippet').textContent());
});

test('where copying is refused, somebody is told what to do', async ({ author, page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy: Lines for your page' }).click();
  await expect(page.locator('#status')).toHaveText(/Select the text and copy it with the keyboard/);
  await expect(author.text('snippet')).toContainText('<safeguard-check style=');
});

test('colors that are too close are told, with what is shown instead', async ({ author, page }) => {
  const warning = page.locator('#contrast');
  await author.write('color-accent', '#88ccee');
  await expect(warning.getByRole('heading')).toHaveText('Colors that are too close');
  await expect(warning).toContainText('In the light theme, color-accent on color-surface has a contrast of 1.7 to 1, and needs 4.5 to 1.');
  await expect(warning).toContainText('shows its own color-accent (#0b5a75) instead');
  await expect(page.locator('#status')).toHaveText(/not used/);
  await author.choose('theme', 'dark');
  await expect(warning).toBeEmpty();
});

test('what is not allowed is named at its field, and is not in the snippet', async ({ author, page }) => {
  await author.write('color-text', 'teal');
  const field = inTheForm(page, 'color-text');
  await expect(field).toHaveAccessibleDescription('Not used. Allowed is a color such as #0b5a75.');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(author.text('snippet')).not.toContainText('teal');
  await expect(field).toHaveValue('teal');
  await author.write('cta-label', 'Ask us');
  await expect(inTheForm(page, 'cta-href')).toHaveAccessibleDescription(/Needed, because you filled in “Words of your link”\.$/);
  await expect(author.text('snippet')).not.toContainText('Ask us');
  await author.write('color-text', '#102030');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(author.text('snippet')).toContainText('color-text="#102030"');
});

test('a hostile name stays text, in the preview and in every line', async ({ author, page }) => {
  const hostile = `" onclick="alert(1)" '&lt;b&gt;`;
  await author.write('label', hostile);
  await expect(author.preview).toHaveAttribute('label', hostile);
  const [tag, link, script, ...others] = await author.read();
  expect(tag.attributes).toEqual({ label: hostile, style: room });
  expect(link).toMatchObject({ name: 'a', text: `${hostile}, on a page of its own` });
  expect(Object.keys(link.attributes)).toEqual(['href']);
  expect([script.name, others]).toEqual(['script', []]);
  for (const name of ['frame', 'link']) {
    const found = await author.text(name).evaluate(({ textContent }) => {
      const { body } = new DOMParser().parseFromString(textContent, 'text/html');
      return [...body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    });
    expect(found.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
  }
  await author.write('label', '<img src=x onerror=alert(1)>');
  await expect(inTheForm(page, 'label')).toHaveAccessibleDescription(/Not used/);
  await expect(author.preview).not.toHaveAttribute('label');
});

test('an address that is none leaves the one before, and says why', async ({ author, page, baseURL }) => {
  await author.write('address', 'javascript:alert(1)');
  await expect(inTheForm(page, 'address')).toHaveAccessibleDescription(/Enter an address that begins with https:/);
  await expect(author.text('snippet')).toContainText(`src="${baseURL}/embed.js"`);
  await author.write('address', 'https://host.example/a/embed.js');
  await expect(author.text('snippet')).toContainText('src="https://host.example/a/embed.js"');
  await expect(author.text('policy')).toHaveText('script-src https://host.example\nframe-src https://host.example');
  await expect(author.text('notice')).toContainText('loads a script from https://host.example.');
  await inTheForm(page, 'pin').uncheck();
  await expect(author.text('snippet')).not.toContainText('integrity');
});

test('the policy lines and the words for a notice follow the mode', async ({ author }) => {
  await author.choose('mode', 'inline');
  await expect(author.text('policy')).toContainText("'wasm-unsafe-eval'");
  await expect(author.text('policy')).toContainText('connect-src');
  await expect(author.text('notice')).toContainText('Programs that run on this website could read them.');
});

test('what does nothing in a tab of its own is named at its field, and the notice says that answers are kept', async ({ author, page }) => {
  await author.choose('storage', 'none');
  await author.write('instance', 'one');
  await expect(author.text('notice')).toContainText('Your answers are not stored');
  await author.choose('mode', 'new-tab');
  await expect(author.text('notice')).toContainText('Your answers are stored in your browser');
  const idle = 'Not used: it does nothing in a tab of its own.';
  await expect(inTheForm(page, 'instance')).toHaveAccessibleDescription(new RegExp(idle));
  await expect(page.locator('fieldset', { has: page.locator('#storage-none') })).toHaveAccessibleDescription(idle);
  await expect(page.locator('#status')).toHaveText('Snippet and preview have changed. 2 choices are not used.');
  const [tag] = await author.read();
  expect(tag.attributes).toEqual({ mode: 'new-tab', style: room });
  // The preview is told nothing that is not possible there.
  expect(await author.previewed()).toEqual({ mode: 'new-tab' });
  await expect(author.preview.locator('.told')).toHaveCount(0);
  await author.choose('mode', 'drawer');
  await expect(inTheForm(page, 'instance')).not.toHaveAccessibleDescription(new RegExp(idle));
  expect((await author.read())[0].attributes).toEqual({ mode: 'drawer', storage: 'none', instance: 'one', style: room });
});

test('a drawer is loaded when it is opened, and what was chosen about that is named and not written', async ({ author, page }) => {
  await author.choose('load', 'eager');
  await author.choose('mode', 'drawer');
  const loading = page.locator('fieldset', { has: page.locator('#load-eager') });
  await expect(loading).toHaveAccessibleDescription('Not used: a drawer is loaded when it is opened.');
  expect((await author.read())[0].attributes).toEqual({ mode: 'drawer', style: room });
  expect(await author.previewed()).toEqual({ mode: 'drawer', storage: 'none' });
  await author.choose('mode', 'frame');
  await expect(author.text('snippet')).toContainText('load="eager"');
  expect((await author.read())[0].attributes).toEqual({ load: 'eager', style: room });
});

test('the style of the tag can be had as a line of a style sheet, for pages that forbid it on a tag', async ({ author, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(author.text('style')).toHaveText(styleLine);
  await page.getByRole('button', { name: 'Copy: If your policy or your system forbids styles on a tag' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(styleLine);
});

test('nothing that is typed stands in an address, is sent, or is kept', async ({ author, page, context, watched }) => {
  const before = watched.requests.length;
  await author.write('label', 'Where do we stand?');
  await author.write('cta-label', 'Ask us');
  await author.write('cta-href', 'https://elsewhere.example/');
  await expect(author.text('snippet')).toContainText('elsewhere.example');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  expect(watched.requests.slice(before)).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
});
