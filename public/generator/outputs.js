// Knows: the blocks of text that somebody copies, and the button beside each.
// Must not know: how any of the texts is made.

import { el, say } from './dom.js';
import { words } from './words.js';

const codeId = (name) => `output-${name}`;

/** One block with its title, a sentence, the text and a button. `status` says what happened. */
export function output(name, status, { level = 3, more = false } = {}) {
  const [title, hint] = words.outputs[name];
  const code = el('code', { id: codeId(name) });
  const button = el('button', { class: 'sgc-button sgc-button--plain', type: 'button', 'aria-label': words.copyOf(title) }, words.copy);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      say(status, words.copied(title));
    } catch {
      say(status, words.notCopied);
    }
  });
  return el(
    'section',
    { class: 'sgc page-output', 'aria-labelledby': `title-${name}` },
    el(`h${level}`, { class: level === 2 ? 'sgc-section__title' : 'page-output__title', id: `title-${name}` }, title),
    el('p', { class: 'page-hint' }, hint),
    more ? el('p', { class: 'page-hint', id: `more-${name}` }) : undefined,
    // It scrolls where lines are long, so the keyboard has to get there.
    el('pre', { class: name === 'notice' ? 'page-code page-code--prose' : 'page-code', tabindex: '0', role: 'group', 'aria-labelledby': `title-${name}` }, code),
    button,
  );
}

/** Puts the text of a block in its place. */
export const write = (name, text) => say(document.getElementById(codeId(name)), text);

/** What content systems do, as a list of terms. */
export function systems() {
  const { title, intro, rows } = words.systems;
  const parts = rows.flatMap(([name, what]) => [el('dt', { class: 'page-systems__name' }, name), el('dd', { class: 'page-systems__what' }, what)]);
  return el('section', { class: 'sgc page-output' }, el('h3', { class: 'page-output__title' }, title), el('p', { class: 'page-hint' }, intro), el('dl', { class: 'page-systems' }, ...parts));
}
