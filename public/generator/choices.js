// Knows: which choices can be taken over as they are, which cannot, and why.
// Must not know: a page, or how a choice is made.
//
// A choice is an attribute of the tag and its value, as text. A token is an attribute, too.

import { attributes, fallbackOf, inTab, kinds } from '../embed/attributes.js';
import { colors, fonts, sizes } from '../embed/tokens.js';

const list = (values) => values.join(', ');

/** What may be written for an attribute: `{ values }` or `{ pattern, words }`, and its default. */
export function ruleOf(name) {
  if (attributes[name]) {
    const { values, kind } = attributes[name];
    const fallback = fallbackOf(name);
    return values ? { values, words: list(values), fallback } : { ...kindOf(kind), fallback };
  }
  if (colors[name]) return kindOf('color');
  if (sizes[name]) return kindOf('length');
  return fonts[name] ? kindOf('font') : undefined;
}

function kindOf(kind) {
  const [pattern, words] = kinds[kind];
  return { pattern, words };
}

/** Whether an attribute does nothing in a mode. A drawer is loaded when it is opened. */
const isIdle = (name, mode) => (mode === 'new-tab' ? !inTab.includes(name) : mode === 'drawer' && name === 'load');

/** In px. An em counts as 16 of them, as it does for the loader. */
const inPixels = (length) => parseFloat(length) * (length.endsWith('em') ? 16 : 1);

/** Why a value cannot be taken, as the end of "Allowed is ..."; nothing where it can. */
export function refusal(name, value) {
  const { values, pattern, words } = ruleOf(name);
  if (!(values ? values.includes(value) : pattern.test(value))) return words;
  if (!sizes[name]) return undefined;
  const [, least, most] = sizes[name];
  const size = inPixels(value);
  return size < least || size > most ? `a length from ${least}px to ${most}px; 1em counts as 16px` : undefined;
}

/**
 * `{ taken, refused, missing, idle }`: what goes on the tag, in the order of the tables and without what
 * counts anyway; what is allowed in place of what is not; for what is missing, what needs it; and the
 * names of what does nothing in that mode. What is left empty is no choice.
 */
export function take(choices) {
  const taken = {};
  const refused = {};
  const idle = [];
  for (const name of [...Object.keys(attributes), ...Object.keys(colors), ...Object.keys(sizes), ...Object.keys(fonts)]) {
    const value = (choices[name] ?? '').trim();
    if (!value) continue;
    const reason = refusal(name, value);
    if (reason) refused[name] = reason;
    else if (value === ruleOf(name).fallback) continue;
    else if (isIdle(name, choices.mode)) idle.push(name);
    else taken[name] = value;
  }
  return { taken, refused, missing: missing(taken, refused), idle };
}

/** Words without an address lead nowhere, and an address without words cannot be read. */
function missing(taken, refused) {
  const pair = ['cta-label', 'cta-href'];
  const [there] = pair.filter((name) => taken[name]);
  const [other] = pair.filter((name) => !taken[name]);
  if (!there || !other) return {};
  delete taken[there];
  return refused[other] ? {} : { [other]: there };
}
