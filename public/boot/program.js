// Knows: how the program is fetched, compiled and started, once for everything on a page, and what
// holds for all of it once it has stopped.
// Must not know: where anything is shown, or what is said when it fails.

// Static, so that a release can join the two: one file, one checksum. A later `import()` would
// carry none, and browsers then load a changed file without a word.
import start from '../safeguard-check.js';

// What the program is made of, as a browser names it in a stack.
const files = [import.meta.url];

async function compiled(address, integrity) {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`The program could not be fetched: status ${response.status}.`);
  files.push(response.url);
  // The streaming form insists on the right type, and not every host sends it.
  return response.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

let started;

// `wasm` is its address from this file, `wasmIntegrity` its checksum.
export function program({ wasm, wasmIntegrity = '' }) {
  const fetched = () => compiled(new URL(wasm, import.meta.url), wasmIntegrity);
  // Once more for a lost connection, and again when somebody asks. Starting is not tried twice: the
  // second time a program that failed half-way would only look as if it had started.
  return (started ??= fetched()
    .catch(fetched)
    .catch((error) => {
      started = undefined;
      throw error;
    })
    .then((module) => start({ module_or_path: module })));
}

// An error is the program's own when it comes from its files; browser extensions, and the scripts
// of a page around it, throw errors as well, and so does their own WebAssembly. Where an engine gives
// that no address, an error of the machine that names none is taken for ours.
function isOurs(error) {
  const stack = String(error?.stack);
  return (
    files.some((file) => stack.includes(file)) ||
    (error instanceof WebAssembly.RuntimeError && !/https?:/.test(stack))
  );
}

export let hasStopped = false;

// Whether the program has stopped with this error. Timers and events may still call into it then,
// half-way through a change. It writes nothing any more; what is not its own is written as before.
export function stops(error) {
  if (!isOurs(error)) return false;
  if (!hasStopped) {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, ...more) {
      if (/^safeguard-check\//.test(key)) throw new Error('The program has stopped.');
      setItem.call(this, key, ...more);
    };
  }
  return (hasStopped = true);
}
