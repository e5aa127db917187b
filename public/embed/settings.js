// Knows: how the choices of a host are read off the tag, and written into a fragment.
// Must not know: what is done with them, or what is shown.

import { attributes, kinds } from './attributes.js';
import { names } from './tokens.js';
import { words } from './words.js';

// Reads a tag: what is chosen, by name, and a sentence for the author of the page about everything
// that is not allowed.
export function read(element) {
  const settings = {};
  const problems = [];
  const take = (name, value, { values, kind, fallback = values?.[0] }) => {
    const [pattern, says] = values ? [] : kinds[kind];
    const allowed = !value || (values ? values.includes(value) : pattern.test(value));
    if (!allowed) problems.push(words.problem(name, value, says ?? values.join(', ')));
    settings[name] = (allowed && value) || fallback;
  };
  for (const name in attributes) take(name, element.getAttribute(name), attributes[name]);
  // A token is an attribute, which counts first, or a custom property.
  const style = getComputedStyle(element);
  for (const kind in names) {
    for (const name of names[kind]) {
      const value = element.getAttribute(name) ?? style.getPropertyValue(`--sgc-${name}`);
      take(name, value.replace(/["']/g, '').trim(), { kind });
    }
  }
  // What is allowed alone, and not beside something else or without it.
  const { mode, 'cta-label': label, 'cta-href': href } = settings;
  const refuse = (name, allowed) => problems.push(words.problem(name, settings[name], allowed));
  const only = (name, value) => settings[name] !== value && refuse(name, `${value} with ${mode}`);
  const isTab = mode === 'new-tab';
  if (isTab || mode === 'drawer') only('load', 'click');
  if (isTab) only('storage', 'local');
  if (!label !== !href) refuse(label ? 'cta-label' : 'cta-href', 'cta-label with cta-href');
  return { settings, problems };
}

// Settings as they stand in a fragment, for the page of a frame and for the program.
export function fragment(settings) {
  // Of the page, and not of its address: that of a page written into a frame has none.
  const chosen = Object.entries({ ...settings, origin: self.origin });
  return new URLSearchParams(chosen.filter(([, value]) => value));
}

// Where the page of its own opens at what the settings say.
export function place({ view, start }) {
  if (view !== 'check') return `#/${view}` + (start ? `/${start}` : '');
  return start ? `#/${start[0] === 'n' ? 'ahead' : 'check'}/item/${start}` : '';
}
