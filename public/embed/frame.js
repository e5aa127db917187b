// Knows: how an instance stands in a frame, and how it is talked to.
// Must not know: what a message leads to, or where the frame stands.

import { make } from './dom.js';
import { message } from './message.js';
import { PROTOCOL } from './protocol.js';

// What a frame needs: to run, to keep answers, to save files, to open official texts and its own tab,
// to print. What is opened would inherit the sandbox, in which no site may send a form, unless one
// word lets it out.
const allowed =
  'allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox allow-modals';

// `heard` is called with what `message` gives.
export function frame(address, title, heard) {
  const { origin } = new URL(address);
  const element = make('iframe', {
    title,
    sandbox: allowed,
    allow: 'clipboard-write',
    referrerPolicy: 'no-referrer',
    src: address,
  });
  const listen = ({ source, origin: from, data }) => {
    if (source !== element.contentWindow || from !== origin) return;
    const read = message(data);
    if (read) heard(...read);
  };
  addEventListener('message', listen);
  return {
    element,
    // Of the settings no more than it asks for.
    ask: (type, { theme } = {}) => element.contentWindow?.postMessage({ protocol: PROTOCOL, type, theme }, origin),
    remove() {
      removeEventListener('message', listen);
      element.remove();
    },
  };
}
