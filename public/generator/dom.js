// Knows: how elements are made and found.
// Must not know: what they are for. Text goes in as text only.

/** `el('p', { class: 'a' }, 'text', child)`; an attribute that is false or undefined is left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(attribute, '');
    else if (value !== false && value !== undefined) element.setAttribute(attribute, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== ''));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** Replaces a text only where it is another one, so that nobody is told twice. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
