// Knows: how an element is made.
// Must not know: what it is for. Text goes in as text only.

export const make = (name, properties) => Object.assign(document.createElement(name), properties);

// Adds an element to a parent.
export function add(parent, name, properties) {
  const element = make(name, properties);
  parent.append(element);
  return element;
}
