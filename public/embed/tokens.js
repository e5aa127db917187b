// Knows: which colors, fonts and sizes a host may choose, and which colors must stand out from which.
// Must not know: how a contrast is calculated, or who asks.
//
// A token is `--sgc-` and its name as a custom property on the tag, and its name alone as an
// attribute of the tag. What it is without a choice stands in style/tokens.css, and a test holds the
// two together. Only `names` is in the loader, which everybody loads; the rest comes with the
// program, and `paints` is for people.

// Every name, by the kind of its value.
export const names = {
  color: [
    'color-text',
    'color-text-soft',
    'color-surface',
    'color-surface-soft',
    'color-line',
    'color-input-line',
    'color-accent',
    'color-accent-strong',
    'color-accent-soft',
    'color-on-accent',
    'color-focus',
    'color-focus-edge',
  ],
  length: ['size-text', 'size-title', 'size-heading', 'radius', 'radius-small', 'width-page'],
  font: ['font', 'font-official'],
};

// Name, and what it is in the light and in the dark theme.
export const colors = {
  'color-text': ['#10222c', '#e8eff2'],
  'color-text-soft': ['#465963', '#a8bac4'],
  'color-surface': ['#ffffff', '#0f1920'],
  'color-surface-soft': ['#f4f7f8', '#16222a'],
  'color-line': ['#d3dce1', '#30424d'],
  'color-input-line': ['#6d7f89', '#8296a1'],
  'color-accent': ['#0b5a75', '#72c7df'],
  'color-accent-strong': ['#08465b', '#9bd9ea'],
  'color-accent-soft': ['#e6f1f5', '#12303c'],
  'color-on-accent': ['#ffffff', '#0f1920'],
  'color-focus': ['#ffb703', '#ffb703'],
  'color-focus-edge': ['#10222c', '#0f1920'],
};

// Name, what it is, and the least and the most that it may be, in px; an em counts as 16 of them.
export const sizes = {
  'size-text': ['1em', 14, 24],
  'size-title': ['1.25em', 16, 32],
  'size-heading': ['1.75em', 18, 48],
  radius: ['10px', 0, 32],
  'radius-small': ['6px', 0, 22],
  'width-page': ['62em', 320, 1600],
};

// Name, and what it is. Official wording has a font of its own, so that nobody takes it for ours.
export const fonts = {
  font: 'system-ui, -apple-system, Segoe UI, Roboto, Helvetica Neue, sans-serif',
  'font-official': 'Georgia, Times New Roman, serif',
};

// Colors that nobody chooses, because each has one meaning: those of the statuses, and of a word
// that was searched for.
export const fixed = {
  'color-in-place': ['#1b7550', '#5cc79a'],
  'color-by-alternative': ['#3c5aa8', '#98b0f5'],
  'color-by-decision': ['#8f5400', '#efb45c'],
  'color-exception-claimed': ['#006b7d', '#62cbdb'],
  'color-in-progress': ['#6d4fb3', '#bda7f4'],
  'color-open': ['#b3261e', '#ff8f86'],
  'color-unverified': ['#5c6b75', '#9aabb5'],
  'color-hit': ['#ffe9a8', '#5a4a10'],
};

// What is in front, what it is on, and the least contrast between the two: 4.5 for text, 3 for what
// only has to be seen (WCAG 2.2, 1.4.3 and 1.4.11). Two rings go round what has the focus: where they are
// 9 from each other, one of them is at least 3 from whatever they are on. Written out, because a table
// that is calculated would stay in the loader.
export const pairs = [
  ['color-text', 'color-surface', 4.5],
  ['color-text', 'color-surface-soft', 4.5],
  ['color-text', 'color-accent-soft', 4.5],
  ['color-text', 'color-hit', 4.5],
  ['color-text-soft', 'color-surface', 4.5],
  ['color-text-soft', 'color-surface-soft', 4.5],
  ['color-text-soft', 'color-accent-soft', 4.5],
  ['color-accent', 'color-surface', 4.5],
  ['color-accent', 'color-surface-soft', 4.5],
  ['color-accent', 'color-accent-soft', 4.5],
  ['color-accent-strong', 'color-surface', 4.5],
  ['color-accent-strong', 'color-surface-soft', 4.5],
  ['color-accent-strong', 'color-accent-soft', 4.5],
  ['color-on-accent', 'color-accent', 4.5],
  ['color-on-accent', 'color-accent-strong', 4.5],
  ['color-on-accent', 'color-open', 4.5],
  ['color-input-line', 'color-surface', 3],
  ['color-input-line', 'color-surface-soft', 3],
  ['color-focus', 'color-focus-edge', 9],
  ['color-in-place', 'color-surface', 4.5],
  ['color-by-alternative', 'color-surface', 4.5],
  ['color-by-decision', 'color-surface', 4.5],
  ['color-exception-claimed', 'color-surface', 4.5],
  ['color-in-progress', 'color-surface', 4.5],
  ['color-open', 'color-surface', 4.5],
  ['color-open', 'color-surface-soft', 4.5],
  ['color-unverified', 'color-surface', 4.5],
];

// What each one is for, in words, for the guide and the page that writes snippets.
export const paints = {
  'color-text': 'text',
  'color-text-soft': 'text that explains',
  'color-surface': 'the page behind everything',
  'color-surface-soft': 'boxes and the heads of tables',
  'color-line': 'lines that only divide',
  'color-input-line': 'the edges of fields and choices',
  'color-accent': 'links, buttons and what is chosen',
  'color-accent-strong': 'the same under the pointer',
  'color-accent-soft': 'the background of what is chosen',
  'color-on-accent': 'text on a button',
  'color-focus': 'the inner ring around what has the focus',
  'color-focus-edge': 'the outer ring around what has the focus',
  'size-text': 'text; every other size follows it',
  'size-title': 'titles of sections',
  'size-heading': 'the main heading of a screen',
  radius: 'corners of boxes',
  'radius-small': 'corners of buttons and fields',
  'width-page': 'the most that the content is wide',
  font: 'everything but official wording; only fonts that the visitor has',
  'font-official': 'official wording',
};
