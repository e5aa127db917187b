// Knows: how a WebAssembly file becomes as small as it gets.
// Must not know: which page it belongs to.

import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotli } from './brotli.mjs';

// What current rustc writes, one by one. `--all-features` would let wasm-opt use forms that
// browsers refuse.
export const features = [
  '--enable-bulk-memory',
  '--enable-bulk-memory-opt',
  '--enable-nontrapping-float-to-int',
  '--enable-sign-ext',
  '--enable-mutable-globals',
  '--enable-reference-types',
  '--enable-multivalue',
];

// Which of these wins changes with the program, by less than a hundredth. Others were measured
// and never won: -Oz, -Os and -O3 alone, -Os --converge, --gufa.
const ways = [
  ['-Oz', '--converge'],
  ['-Oz', '--flatten', '--rereloop', '-Oz', '-Oz'],
  ['--flatten', '--rereloop', '-Os', '-Os'],
];

const run = promisify(execFile);

// No pointer of ours is below the first kilobyte: that is the far end of the stack.
const layout = '--low-memory-unused';

// Resolves to `{ bytes, way }`, the form of the file that is the smallest in Brotli.
export async function smallest(file) {
  const tried = await Promise.all(
    ways.map(async (way, index) => {
      const out = `${file}.${index}`;
      const strip = ['--strip-debug', '--strip-producers', '--strip-target-features'];
      await run('wasm-opt', [...features, layout, ...way, ...strip, file, '-o', out]);
      const bytes = await readFile(out);
      await rm(out);
      return { bytes, way: way.join(' '), size: brotli(bytes) };
    }),
  );
  const best = tried.reduce((a, b) => (b.size < a.size ? b : a));
  // A module that no engine accepts is small, too.
  await WebAssembly.compile(best.bytes);
  return best;
}
