// Knows: what a host may write on the tag, in one table.
// Must not know: what becomes of it, or any token; a token is an attribute, too: see tokens.js.
//
// The loader, the page that writes snippets, the guide and the type declaration all follow this
// table. `attributes` and `kinds` travel to every visitor of every host, so they are short; `says`
// is for people and is left out of the loader.

// A closed set has `values`, anything else a `kind`. Without the attribute, or with a value that is
// not allowed, `fallback` counts, or the first of the values; where there is neither, nothing is set.
export const attributes = {
  mode: { values: ['frame', 'inline', 'drawer', 'new-tab'] },
  view: { values: ['check', 'compare', 'safeguards'] },
  start: { kind: 'item' },
  load: { values: ['click', 'visible', 'eager'] },
  lang: { values: ['en'] },
  theme: { values: ['auto', 'light', 'dark'] },
  'heading-level': { values: ['1', '2', '3', '4', '5', '6'], fallback: '2' },
  label: { kind: 'text', fallback: 'Check your technical safeguards' },
  'cta-label': { kind: 'text' },
  'cta-href': { kind: 'link' },
  storage: { values: ['local', 'none'] },
  instance: { kind: 'name', fallback: 'main' },
};

// What counts without the attribute.
export const fallbackOf = (name) => attributes[name].fallback ?? attributes[name].values?.[0];

// What counts with `mode="new-tab"`. A tab of its own is a page that reads no tag: of the rest it learns
// nothing.
export const inTab = ['mode', 'view', 'start', 'lang', 'theme', 'heading-level', 'label'];

// The style of a tag under which nothing on its page moves when the card appears: room for the card at
// the width of a phone.
export const room = 'display: block; min-height: 292px';

// What a value of each kind looks like: for the machine, and in words that end the sentence
// "Allowed is ...". Kinds that only tokens have are among them. None is looser than the program,
// which could tell nobody but the console.
export const color = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i;
export const kinds = {
  item: [/^(nprm:)?164\.3\d\d(\([a-z0-9]{1,4}\)){0,4}$/, 'a paragraph such as 164.312(b) or nprm:164.312(b)(1)'],
  text: [/^[^\p{Cc}<>]{1,80}$/u, 'at most 80 characters, without < and >'],
  link: [/^(https:\/\/|mailto:)[^\s\p{Cc}<>"]{1,300}$/u, 'an address with https:// or mailto:'],
  name: [/^[a-z0-9-]{1,32}$/, 'at most 32 of a to z, 0 to 9 and -'],
  color: [color, 'a color such as #0b5a75'],
  length: [/^\d{1,4}(\.\d{1,3})?(px|em)$/, 'a length in px or em'],
  font: [/^(?=.*[a-z])[a-z0-9 ,-]{1,200}$/i, 'fonts, separated by commas'],
};

// One sentence each, for the guide and the page that writes snippets.
export const says = {
  mode:
    'Where the self-check appears: in a frame in the page, inside the page itself (only where you ' +
    'trust everything else on the page), in a drawer over the page, or in a tab of its own.',
  view: 'What it opens with: the check, the comparison of both rules, or the list of safeguards.',
  start: 'The item it opens at, by its paragraph; nprm: before it means the item as proposed.',
  load: 'When it is fetched: after a click, as soon as it is in sight, or at once.',
  lang: 'The language of the interface; English is the only one so far.',
  theme: 'Light, dark, or as the visitor has set it.',
  'heading-level': 'The level of its main heading, so that it fits the outline of your page.',
  label: 'What the card and the frame are called.',
  'cta-label': 'The words of a link of your own after the result, marked as yours; needs cta-href.',
  'cta-href': 'Where that link leads; needs cta-label.',
  storage: 'Whether answers are kept in the browser, or only until the page is left.',
  instance: 'The name under which answers are kept; the same name shares them, another one does not.',
};
