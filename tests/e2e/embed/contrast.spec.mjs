// Knows: the arithmetic of contrasts, and which colors of a host can be kept.
// Must not know: a page.

import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { contrast, guard } from '../../../public/embed/contrast.js';
import { colors, fixed, fonts, names, paints, pairs, sizes } from '../../../public/embed/tokens.js';
import { legible } from '../../../public/boot/colors.js';

const themes = ['light', 'dark'];
const own = (index) =>
  Object.fromEntries(Object.entries({ ...colors, ...fixed }).map(([name, both]) => [name, both[index]]));

test('the contrast of two colors is the one that the guidelines define', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#fff', '#fff')).toBe(1);
  // The gray that is just enough on white, and the one that is just not.
  expect(contrast('#767676', '#fff')).toBeGreaterThan(4.5);
  expect(contrast('#777777', '#fff')).toBeLessThan(4.5);
  expect(contrast('#0b5a75', '#abc')).toBe(contrast('#aabbcc', '#0b5a75'));
});

test('our own colors are legible together in both themes', () => {
  for (const index of themes.keys()) {
    for (const [front, back, least] of pairs) {
      const ratio = contrast(own(index)[front], own(index)[back]);
      expect(ratio, `${front} on ${back}, ${themes[index]}`).toBeGreaterThanOrEqual(least);
    }
  }
});

test('a color that is legible is kept, and one that is not gives way to ours, with the reason', () => {
  const { kept, replaced } = guard({ 'color-accent': '#7a1f5c', 'color-text': '#cccccc' }, own(0), pairs);
  expect(kept).toEqual({ 'color-accent': '#7a1f5c' });
  expect(replaced).toEqual([
    expect.objectContaining({ name: 'color-text', color: '#cccccc', by: '#10222c', back: 'color-surface', least: 4.5 }),
  ]);
  expect(replaced[0].ratio).toBeCloseTo(1.6, 1);
});

test('a background under which our own colors drown gives way, and so does what was meant for it', () => {
  const chosen = { 'color-surface': '#0b1f3a', 'color-text': '#ffffff' };
  const { kept, replaced } = guard(chosen, own(0), pairs);
  expect(kept).toEqual({});
  expect(replaced.map(({ name }) => name)).toEqual(['color-text', 'color-surface']);
});

test('whatever a host chooses, what is used in the end is legible', () => {
  // The same numbers in every run.
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647);
  const names = Object.keys(colors);
  // Collected, and expected once: a hundred thousand expectations take minutes.
  const wrong = [];
  for (let times = 0; times < 2000; times += 1) {
    const chosen = {};
    for (const name of names) {
      if (random() % 3 === 0) chosen[name] = `#${(random() % 0x1000000).toString(16).padStart(6, '0')}`;
    }
    for (const index of themes.keys()) {
      const { kept, replaced } = guard(chosen, own(index), pairs);
      const used = { ...own(index), ...kept };
      for (const [front, back, least] of pairs) {
        if (contrast(used[front], used[back]) < least) wrong.push({ front, back, chosen });
      }
      if (Object.keys(kept).length + replaced.length !== Object.keys(chosen).length) wrong.push({ kept, chosen });
    }
  }
  expect(wrong).toEqual([]);
});

test('of the two rings around the focus one stands out from whatever they are on', () => {
  const chosen = { 'color-focus': '#5a5a5a', 'color-focus-edge': '#000000' };
  for (const index of themes.keys()) {
    const used = { ...own(index), ...guard(chosen, own(index), pairs).kept };
    for (let gray = 0; gray < 256; gray += 1) {
      const back = `#${gray.toString(16).padStart(2, '0').repeat(3)}`;
      const most = Math.max(contrast(used['color-focus'], back), contrast(used['color-focus-edge'], back));
      expect(most, `${themes[index]}, on ${back}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('in a fragment a color stands for each theme in which it can be kept', () => {
  const warn = console.warn;
  const told = [];
  console.warn = (text) => told.push(text);
  try {
    const read = (text) => Object.fromEntries(new URLSearchParams(legible(text)));
    const accent = encodeURIComponent('#7a1f5c');
    expect(read(`view=check&color-accent=${accent}`)).toEqual({ view: 'check', 'color-accent': '#7a1f5c' });
    expect(told.join()).toContain('in the dark theme color-accent on color-surface would have a contrast of 1.8');
    told.length = 0;
    // Nobody sees the dark theme there.
    expect(read(`theme=light&color-accent=${accent}`)).toEqual({ theme: 'light', 'color-accent': '#7a1f5c' });
    expect(told).toEqual([]);
    expect(read('color-accent=red&color-line=%23abc')).toEqual({
      'color-accent': 'red',
      'color-line': '#abc',
      'dark.color-line': '#abc',
    });
  } finally {
    console.warn = warn;
  }
});

test('a color that somebody wrote for the dark theme alone does not get past the guard', () => {
  const dark = encodeURIComponent('#10222c');
  expect(legible(`theme=dark&dark.color-text=${dark}&dark.color-surface=${dark}`)).toBe('theme=dark');
});

test('what a token is without a choice is what the style sheet says', async () => {
  const style = await readFile('style/tokens.css', 'utf8');
  const blocks = style.split(/\n\}/);
  const light = blocks[0];
  const dark = style.slice(style.indexOf('(prefers-color-scheme: dark)'), style.indexOf('@media screen {'));
  const forced = style.slice(style.indexOf(':root[data-theme="dark"]'), style.indexOf('@media (prefers-reduced-motion'));
  const value = (name, ...sheets) => {
    for (const sheet of sheets) {
      const found = sheet.match(new RegExp(`--${name}: ([^;]+);`));
      if (found) return found[1].startsWith('var(') ? value(found[1].slice(6, -1), ...sheets) : found[1];
    }
    throw new Error(`--${name} is nowhere`);
  };
  for (const [name, [inLight, inDark]] of Object.entries({ ...colors, ...fixed })) {
    expect(value(`sgc-${name}`, light), name).toBe(inLight);
    expect(value(`sgc-${name}`, dark, light), name).toBe(inDark);
    expect(value(`sgc-${name}`, forced, light), name).toBe(inDark);
  }
  for (const [name, [size]] of Object.entries(sizes)) expect(value(`sgc-${name}`, light), name).toBe(size);
  for (const [name, font] of Object.entries(fonts)) {
    expect(value(`sgc-${name}`, light).replaceAll('"', ''), name).toBe(font);
  }
});

test('every token has a name, a kind and a purpose, and there are twenty of them', () => {
  const all = [...names.color, ...names.length, ...names.font];
  expect(all).toEqual(Object.keys(paints));
  expect(all).toHaveLength(20);
  expect(names.color).toEqual(Object.keys(colors));
  expect(names.length).toEqual(Object.keys(sizes));
  expect(names.font).toEqual(Object.keys(fonts));
});
