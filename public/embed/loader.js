// Knows: where the loader came from, and the name of the tag.
// Must not know: what the tag does.

import { tag } from './element.js';
import { words } from './words.js';

// A classic script, so that it knows its own address. Where another program put it together with
// others, or made a module of it, a tag says where the release is. An image that somebody could put
// into the page, named like that property, is no script.
const { currentScript: own } = document;
const script =
  own?.localName === 'script' ? own : document.querySelector('script[data-safeguard-check-base]');
const address = script?.dataset.safeguardCheckBase || script?.src;

if (!address) {
  console.error(words.noBase);
} else if (!customElements.get('safeguard-check')) {
  // Two tags, two versions: the first one wins, and everything works as it says.
  customElements.define('safeguard-check', tag(new URL('.', new URL(address, document.baseURI)).href));
}
