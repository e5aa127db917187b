// Knows: how an instance comes into the page itself.
// Must not know: what it shows, or how the program is started.

import { make } from './dom.js';
import { message, PROTOCOL } from './message.js';

const loading = {};

// The program, as a script with its checksum: `import()` would carry none. One tag, however many
// instances there are.
function program(address) {
  return (loading[address] ??= new Promise((loaded, failed) => {
    const tag = make('script', {
      type: 'module',
      crossOrigin: 'anonymous',
      integrity: RELEASE,
      onload: () => loaded(globalThis[Symbol.for(address)]),
      onerror: failed,
      // Throws where the page has Trusted Types.
      src: address,
    });
    tag.dataset.inline = '';
    document.head.append(tag);
  }));
}

// `heard` is called with what `message` gives. The instance may be taken away before it is there, and
// is heard no more then.
export function inline(base, settings, heard) {
  const address = base + 'boot.js';
  const element = make('div');
  let instance;
  let gone;
  // Later, as from a frame: what a listener of the page does wrong is none of the program's errors.
  const tell = (type, value) =>
    setTimeout(() => {
      const read = message({ protocol: PROTOCOL, type, quarter: value, kind: value, reason: value });
      if (read && !gone) heard(...read);
    });
  program(address)
    .then((mount) => mount(element, String(settings), tell))
    .then((mounted) => {
      instance = mounted;
      if (gone) instance?.unmount();
      // Nothing is ready where the program has stopped, which it has told.
      else if (instance) tell('ready');
    })
    .catch((error) => {
      console.error(error);
      // So that it can be tried again.
      delete loading[address];
      tell('error', 'load');
    });
  return {
    element,
    ask: (type, settings) => instance?.[type](settings),
    remove() {
      gone = true;
      instance?.unmount();
      element.remove();
    },
  };
}
