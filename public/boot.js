// Knows: on whose page it runs.
// Must not know: how the program starts there.

import { mount } from './boot/inline.js';
import { start } from './boot/page.js';

// A module has no `document.currentScript`, so the tag is found by its address.
const tag = [...document.scripts].find(({ src }) => src === import.meta.url);
const place = document.querySelector('[data-safeguard-check]');

if ('inline' in tag.dataset) {
  // For the loader that put the tag here, and under its address: another version has another one.
  // A release writes down which files it is made of, and their checksums.
  globalThis[Symbol.for(import.meta.url)] = (...where) => mount(FILES, ...where);
} else if (place) {
  await start(place, tag.dataset);
}
