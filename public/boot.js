// Knows: on whose page it runs.
// Must not know: how the program starts there.

import { mount } from './boot/inline.js';
import { start } from './boot/page.js';
import { PROTOCOL } from './embed/protocol.js';

// For the loader, in somebody else's page, in which only one loader counts. A release writes down which
// files it is made of, and their checksums.
globalThis[PROTOCOL] = (...where) => mount(FILES, ...where);

// On a page of our own the tag of this script names them. It is not found by its address, which may
// be another one than ours where a short address leads elsewhere.
const place = document.querySelector('[data-safeguard-check]');
const tag = document.querySelector('script[data-wasm]');
if (place && tag) await start(place, tag.dataset);
