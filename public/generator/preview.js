// Knows: how the real element is shown with somebody's choices.
// Must not know: how the element works, or how a choice is made.

import { el } from './dom.js';
import { linkText } from './snippet.js';

/**
 * Puts a new element in place of the one before. It has the attributes of the snippet, but for one:
 * what is tried here is not kept. A tab of its own cannot be told so.
 */
export function show(place, choices, address) {
  const link = el('a', { href: address }, linkText(choices));
  const storage = choices.mode === 'new-tab' ? undefined : 'none';
  place.replaceChildren(el('safeguard-check', { ...choices, storage }, link));
}
