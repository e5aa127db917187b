// Knows: how the program is fetched and started, and what to say when that fails.
// Must not know: what the program shows.

// Static, so that a release can join the two: one file, one checksum. A later `import()` would
// carry none, and browsers then load a changed file without a word.
import start from './safeguard-check.js';

const place = document.getElementById('app');
// A module has no `document.currentScript`, so the tag is found by what it carries.
const { wasm, wasmIntegrity = '' } = document.querySelector('script[data-wasm]').dataset;

async function program() {
  const response = await fetch(wasm, { integrity: wasmIntegrity });
  if (!response.ok) throw new Error(`The program could not be fetched: status ${response.status}.`);
  // The streaming form insists on the right type, and not every host sends it.
  return response.headers.get('content-type') === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

function sayThatItFailed() {
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent =
    'The self-check could not start. Reload the page. If that does not help, use a current ' +
    'version of Chrome, Edge, Firefox or Safari, or try another network connection.';
  place.replaceChildren(message);
}

try {
  // Once more for a lost connection. Starting is not tried twice: the second time a program that
  // failed half-way would only look as if it had started.
  await start({ module_or_path: await program().catch(program) });
  document.getElementById('loading')?.remove();
} catch (error) {
  console.error(error);
  sayThatItFailed();
}
