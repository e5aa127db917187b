// Knows: the form, section by section.
// Must not know: what becomes of a choice.

import { attributes, fallbackOf } from '../embed/attributes.js';
import { colors, fonts, paints, sizes } from '../embed/tokens.js';
import { el } from './dom.js';
import { color, line, list, radios } from './fields.js';
import items from './items.json';
import { words } from './words.js';

/** Colors that most sites want; the others are behind a disclosure. */
const first = ['color-accent', 'color-on-accent', 'color-surface', 'color-text'];

const common = (name) => ({ name, label: words.labels[name], hint: words.hints[name] });

const closed = (name, heading) =>
  radios({
    ...common(name),
    heading,
    choices: attributes[name].values.map((value) => {
      const [label, meaning] = words.values[name][value];
      return { value, label, meaning };
    }),
    chosen: fallbackOf(name),
  });

const text = (name, more) => line({ ...common(name), ...more });

function start() {
  const options = (rule) => items[rule].map(([id, title]) => [id, `${id.replace('nprm:', 'Proposed ')} ${title}`]);
  return list({
    ...common('start'),
    groups: [
      { options: [['', words.starts.none]] },
      { label: words.starts.current, options: options('current') },
      { label: words.starts.proposed, options: options('proposed') },
    ],
    chosen: '',
  });
}

const plainList = (name, label) =>
  list({ ...common(name), groups: [{ options: attributes[name].values.map((value) => [value, label(value)]) }], chosen: fallbackOf(name) });

const asked = (...parts) => el('div', { class: 'page-section' }, ...parts);

const section = (title, ...parts) => asked(el('h2', { class: 'sgc-section__title' }, title), ...parts);

const capital = (sentence) => sentence[0].toUpperCase() + sentence.slice(1);

const colorFields = (names) => names.map((name) => color({ name, label: capital(paints[name]), own: colors[name][0] }));

/** Theme, colors with the place for warnings about them, sizes and fonts. */
function look() {
  const rest = Object.keys(colors).filter((name) => !first.includes(name));
  const lengths = Object.entries(sizes).map(([name, size]) =>
    line({ name, label: capital(paints[name]), token: name, hint: words.sizeOf(size), placeholder: size[0], length: 12, code: true }),
  );
  const families = Object.entries(fonts).map(([name, own]) =>
    line({ name, label: capital(paints[name]), token: name, placeholder: own, length: 200, code: true }),
  );
  const hint = (text) => el('p', { class: 'page-hint' }, text);
  const fold = (title, ...parts) => el('details', { class: 'page-fold' }, el('summary', {}, title), ...parts);
  return [
    closed('theme'),
    el(
      'fieldset',
      { class: 'page-group' },
      el('legend', { class: 'page-group__legend' }, words.colors),
      hint(words.colorsHint),
      el('div', { class: 'page-pair' }, ...colorFields(first)),
      fold(words.moreColors, el('div', { class: 'page-pair' }, ...colorFields(rest))),
    ),
    el('div', { id: 'contrast' }),
    fold(words.sizes, hint(words.sizesHint), el('div', { class: 'page-pair' }, ...lengths), ...families),
  ];
}

function address() {
  const pin = el('input', { class: 'sgc-tick__box', type: 'checkbox', id: 'pin', name: 'pin', checked: true, 'aria-describedby': 'hint-pin' });
  return [
    line({ name: 'address', label: words.address.label, hint: words.address.hint, length: 300, type: 'url', code: true }),
    el('label', { class: 'sgc-tick', for: 'pin' }, pin, words.address.pin),
    el('p', { class: 'page-hint', id: 'hint-pin' }, words.address.pinHint),
  ];
}

/** The whole form. Its fields are called like the attributes. */
export function form() {
  const { place, opening, loading, naming, look: looks, call, keeping, address: where } = words.sections;
  return el(
    'form',
    { class: 'sgc', id: 'choices', autocomplete: 'off', novalidate: true, 'aria-label': words.title },
    asked(closed('mode', place)),
    asked(closed('view', opening), start()),
    asked(closed('load', loading)),
    section(
      naming,
      text('label', { placeholder: fallbackOf('label') }),
      plainList('lang', (value) => words.values.lang[value][0]),
      plainList('heading-level', (level) => `h${level}`),
    ),
    section(looks, ...look()),
    section(call, text('cta-label'), text('cta-href', { length: 300, type: 'url', code: true })),
    asked(closed('storage', keeping), text('instance', { placeholder: fallbackOf('instance'), length: 32, code: true })),
    section(where, ...address()),
  );
}
