// Knows: how an instance stands in a drawer over the page, and how that is left.
// Must not know: what is in it.

import { add } from './dom.js';
import { words } from './words.js';

// Gives the instance a drawer to be opened and closed. The dialog of the browser keeps the focus
// off the page behind, takes Escape, and gives the focus back.
export function drawer(box, instance) {
  const { element } = instance;
  const dialog = add(box, 'dialog', { ariaLabel: element.title });
  instance.close = () => dialog.close();
  add(dialog, 'button', { textContent: words.close, onclick: instance.close });
  // What stands behind an open dialog can be neither read nor pressed.
  instance.status = add(dialog, 'p', { role: 'status' });
  dialog.append(element);
  instance.open = () => {
    dialog.showModal();
    // Before it is ready, nothing in it would hear Escape: the focus stays on the button.
    if (instance.isReady) element.focus();
  };
}
