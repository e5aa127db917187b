// Knows: what can go wrong around the program, each thing as a script that runs in the page first.
// Must not know: what the program does about it.

/** A browser that keeps nothing for this site. */
export const refuseStorage = () =>
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });

/** No room for anything new, from the beginning. */
export const haveNoRoom = () => {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  Storage.prototype.setItem = refuse;
  // An empty page has no storage of its own.
  if (origin === 'null') return;
  // A text can be put there as a property as well.
  const storage = new Proxy(window.localStorage, {
    get: (target, name) => {
      const found = Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(target) : found;
    },
    set: refuse,
    defineProperty: refuse,
  });
  Object.defineProperty(window, 'localStorage', { value: storage });
};

/** A browser that lets no page copy. */
export const refuseToCopy = () => {
  const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  navigator.clipboard.writeText = refuse;
  navigator.clipboard.write = refuse;
};

/** No room while `window.noRoom` says so. */
export const runOutOfRoom = () => {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (...args) {
    if (window.noRoom) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return setItem.apply(this, args);
  };
};

/**
 * The program stops when `window.stopAfter` more calls have gone from it to the browser, as it
 * does when it reaches what cannot be: with an error of the machine that it runs on.
 */
export const stopOnCommand = () => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = (program, imports) => {
    for (const functions of Object.values(imports)) {
      for (const [name, call] of Object.entries(functions)) {
        if (typeof call !== 'function') continue;
        functions[name] = function (...args) {
          if (window.stopAfter === 0) {
            if (window.stopsOnce) delete window.stopAfter;
            throw new WebAssembly.RuntimeError('unreachable');
          }
          if (window.stopAfter > 0) window.stopAfter -= 1;
          return call.apply(this, args);
        };
      }
    }
    return instantiate.call(WebAssembly, program, imports);
  };
};

/** A browser that refuses to create the next element when `window.refusesNext` says so, once. */
export const refuseElementOnCommand = () => {
  const { createElement } = Document.prototype;
  Document.prototype.createElement = function (...args) {
    if (!window.refusesNext) return createElement.apply(this, args);
    window.refusesNext = false;
    throw new DOMException('No element today.', 'InvalidStateError');
  };
};
