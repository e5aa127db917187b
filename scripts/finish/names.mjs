// Knows: how the names between the program and its glue become short.
// Must not know: what is behind a name.
//
// wasm-bindgen gives every import and export a long name with a checksum in it, written down on
// both sides. Nobody but these two files ever reads them.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { features } from './wasm.mjs';

const run = promisify(execFile);

// Writes the program with short names to `to`. Resolves to a function that puts the same names
// into the text of the glue.
export async function shortNames(wasm, to) {
  const pass = '--minify-imports-and-exports-and-modules';
  const { stdout } = await run('wasm-opt', [...features, pass, wasm, '-o', to], { maxBuffer: 2 ** 24 });
  const { imports, exports } = JSON.parse(stdout);
  return (glue) => {
    let text = glue;
    const replace = (pattern, by, name) => {
      if (!pattern.test(text)) throw new Error(`The glue does not name ${name}.`);
      text = text.replace(new RegExp(pattern, 'g'), () => by);
    };
    for (const module of new Set(imports.map(([module]) => module))) {
      // binaryen calls the one module of imports by this name.
      replace(new RegExp(`"${literal(module)}":`), '"a":', module);
    }
    for (const [, name, short] of imports) {
      replace(new RegExp(`(?<![\\w$.])${literal(name)}(?![\\w$])`), short, name);
    }
    for (const [name, short] of exports) {
      const pattern = new RegExp(`(?<=\\bwasm\\.)${literal(name)}(?![\\w$])`);
      // An export that the glue never calls has no name to be changed.
      if (pattern.test(text)) text = text.replace(new RegExp(pattern, 'g'), () => short);
    }
    return text;
  };
}

function literal(name) {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
