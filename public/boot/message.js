// Knows: what is said when the program could not be started, or has stopped.
// Must not know: why, or on which page.

// Text alone, in words that do not depend on the program: it is the program that has stopped.
export const notStarted = [
  'The self-check could not start',
  'Reload the page. If that does not help, use a current version of Chrome, Edge, Firefox or ' +
    'Safari, or try another network connection.',
];

export const stopped = [
  'The self-check has stopped',
  'There is a mistake in this page, not in your answers. Reload the page to go on where you were.',
];

// `kept` is what the browser holds, as text, if it holds anything.
export function message([title, advice], kept) {
  const message = document.createElement('div');
  message.className = 'sgc sgc-stopped';
  message.setAttribute('role', 'alert');
  const add = (tag, text, parent = message) => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  add('h1', title);
  add('p', advice);
  if (kept) {
    add('p', 'What was saved before is untouched in this browser. You can keep it as a file as well.');
    const link = add('a', 'Save the stored answers to a file');
    link.href = URL.createObjectURL(new Blob([kept], { type: 'application/json' }));
    link.download = 'safeguard-check-answers.json';
  }
  return message;
}

// What stands under the key of an instance, where the browser lets anybody look.
export function stored(instance) {
  try {
    return localStorage.getItem(`safeguard-check/${instance}/assessment`);
  } catch {
    return null;
  }
}
