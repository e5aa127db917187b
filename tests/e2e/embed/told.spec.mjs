// Knows: what the author of a page is told in place, and that no value gets past the loader that the
// program refuses.
// Must not know: how the program reads a value.

import { kinds } from '../../../public/embed/attributes.js';
import { expect, test } from './support.mjs';

const sentence = (name, value, allowed) =>
  `For the author of this page: ${name}="${value}" is not possible. Allowed is ${allowed}.`;

for (const mode of ['frame', 'inline']) {
  test(`a start that names no item is told, and stays told: mode ${mode}`, async ({ host }) => {
    await host.openTag({ mode, start: '164.312(z)(9)' });
    const told = host.tag().locator('.told');
    // It looks like an item, and only the program knows that it is none.
    await expect(told).toHaveCount(0);
    const check = await host.start();
    await expect(check.locator('[data-heading]')).toHaveText('Where do your technical safeguards stand?');
    await expect.poll(() => host.heard()).toContainEqual(['ready', {}]);
    expect(await host.heard()).toContainEqual(['error', { reason: 'item' }]);
    await expect(told).toHaveText([sentence('start', '164.312(z)(9)', kinds.item[1])]);
    await expect(told).toBeVisible();
    // With another value it is no longer true.
    await host.tag().evaluate((tag) => tag.setAttribute('start', '164.312(b)'));
    await expect(told).toHaveCount(0);
  });
}

test('what a tab of its own cannot do is told', async ({ host }) => {
  await host.openTag({ mode: 'new-tab', storage: 'none' });
  const told = host.tag().locator('.told');
  await expect(told).toHaveText([sentence('storage', 'none', 'local with new-tab')]);
  await host.tag().evaluate((tag) => tag.setAttribute('mode', 'frame'));
  await expect(told).toHaveCount(0);
});

test('words without an address are told, and so is an address without words', async ({ host }) => {
  await host.openTag({ 'cta-label': 'Talk to us' });
  const told = host.tag().locator('.told');
  await expect(told).toHaveText([sentence('cta-label', 'Talk to us', 'cta-label with cta-href')]);
  await host.tag().evaluate((tag) => tag.setAttribute('cta-href', 'https://host.example/'));
  await expect(told).toHaveCount(0);
  await host.tag().evaluate((tag) => tag.removeAttribute('cta-label'));
  await expect(told).toHaveText([sentence('cta-href', 'https://host.example/', 'cta-label with cta-href')]);
});

test('what becomes wrong after the start is told as well', async ({ host }) => {
  await host.openTag({});
  await host.start();
  await host.tag().evaluate((tag) => tag.setAttribute('theme', 'sepia'));
  await expect(host.tag().locator('.told')).toHaveText([sentence('theme', 'sepia', 'auto, light, dark')]);
});

test('a value that the program refuses is refused by the loader', () => {
  const allows = (kind, value) => kinds[kind][0].test(value);
  // Characters are counted, and not what they are made of.
  expect(allows('text', '🩺'.repeat(80))).toBe(true);
  expect(allows('text', '🩺'.repeat(81))).toBe(false);
  for (const control of ['\u0000', '\t', '\n', '\u007f', '\u0085', '\u009f']) {
    expect(allows('text', `a${control}b`)).toBe(false);
    expect(allows('link', `https://host.example/${control}b`)).toBe(false);
  }
  expect(allows('link', `https://${'é'.repeat(300)}`)).toBe(true);
  expect(allows('link', `https://${'a'.repeat(301)}`)).toBe(false);
  expect(allows('font', 'Georgia, serif')).toBe(true);
  expect(allows('font', '123, -')).toBe(false);
  // The program takes no more than forty characters.
  expect(allows('item', `nprm:164.312${'(viii)'.repeat(4)}`)).toBe(true);
  expect(allows('item', `nprm:164.312${'(viii)'.repeat(5)}`)).toBe(false);
});
