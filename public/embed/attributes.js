// Knows: what a host may write on the tag, in one table.
// Must not know: what becomes of it, or any token; a token is an attribute, too: see tokens.js.
//
// The loader, the page that writes snippets, the guide and the type declaration all follow this
// table. `attributes` and `kinds` travel to every visitor of every host, so they are short; `says`
// is for people and is left out of the loader.

// A closed set has `values`, anything else a `kind`. Without the attribute, or with a value that is
// not allowed, `fallback` counts; where there is none, nothing is set.
export const attributes = {
  mode: { values: ['frame', 'inline', 'drawer', 'new-tab'], fallback: 'frame' },
  view: { values: ['check', 'compare', 'safeguards'], fallback: 'check' },
  start: { kind: 'item' },
  load: { values: ['click', 'visible', 'eager'], fallback: 'click' },
  lang: { values: ['en'], fallback: 'en' },
  theme: { values: ['auto', 'light', 'dark'], fallback: 'auto' },
  'heading-level': { values: ['1', '2', '3', '4', '5', '6'], fallback: '2' },
  label: { kind: 'text', fallback: 'Check your technical safeguards' },
  'cta-label': { kind: 'text' },
  'cta-href': { kind: 'link' },
  storage: { values: ['local', 'none'], fallback: 'local' },
  instance: { kind: 'name', fallback: 'main' },
};

// What counts with `mode="new-tab"`. A tab of its own is a page that reads no tag: of the rest it learns
// nothing.
export const inTab = ['mode', 'view', 'start', 'lang', 'theme', 'heading-level', 'label'];

// What a host adds to its style sheet so that nothing on its page moves when the card appears: room
// for the card at the width of a phone.
export const room = 'safeguard-check { display: block; min-height: 292px; }';

// What a value of each kind looks like: for the machine, and in words that end the sentence
// "Allowed is ...". Kinds that only tokens have are among them. None is looser than the program,
// which could tell nobody but the console.
export const kinds = {
  item: [
    /^(nprm:)?164\.3\d\d(\([a-z0-9]{1,4}\)){0,4}$/,
    'a paragraph such as 164.312(a)(2)(iv) or nprm:164.312(a)(2)(v)',
  ],
  text: [/^[^\p{Cc}<>]{1,80}$/u, 'text of at most 80 characters'],
  link: [/^(https:\/\/|mailto:)[^\s\p{Cc}<>"]{1,300}$/u, 'an address that begins with https:// or mailto:'],
  name: [/^[a-z0-9-]{1,32}$/, 'at most 32 of the characters a to z, 0 to 9 and -'],
  color: [/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'a color such as #0b5a75'],
  length: [/^\d{1,4}(\.\d{1,3})?(px|em)$/, 'a length in px or em'],
  font: [/^(?=.*[a-z])[a-z0-9 ,-]{1,200}$/i, 'names of fonts, separated by commas'],
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
