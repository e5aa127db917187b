// Knows: how an instance comes into the page itself.
// Must not know: what it shows, or how the program is started.

import { make } from './dom.js';
import { message } from './message.js';
import { PROTOCOL } from './protocol.js';

const loading = {};

// Behind the address: what a browser could not fetch as a module, it may never ask for again.
let again = '';

// The program, as a script with its checksum: `import()` would carry none, and some bundlers make
// something else of it. One tag, however many instances there are.
function program(base) {
  return (loading[base] ??= new Promise((loaded, failed) => {
    document.head.append(
      make('script', {
        type: 'module',
        // Anonymous.
        crossOrigin: '',
        integrity: RELEASE,
        onload: () => loaded(globalThis[PROTOCOL]),
        onerror(error) {
          again += '?';
          failed(error);
        },
        // Throws where the page has Trusted Types.
        src: `${base}boot.js${again}`,
      }),
    );
  }));
}

// `heard` is called with what `message` gives. The instance may be taken away before it is there, and
// is heard no more then.
export function inline(base, settings, heard) {
  const element = make('div');
  let instance;
  let gone;
  // Later, as from a frame: what a listener of the page does wrong is none of the program's errors.
  const tell = (type, value) =>
    setTimeout(() => {
      const read = message({ protocol: PROTOCOL, type, quarter: value, kind: value, reason: value });
      if (read && !gone) heard(...read);
    });
  program(base)
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
      delete loading[base];
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
