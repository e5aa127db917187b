// Knows: the steps from the page that Trunk wrote to release files.
// Must not know: how the page is served, or what is on it.
//
// usage: node scripts/finish.mjs FROM TO

import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { program, release, styleSheets } from './finish/page.mjs';
import { shortNames } from './finish/names.mjs';
import { smallest } from './finish/wasm.mjs';

const [from, to] = process.argv.slice(2);
// The oldest browsers that are promised to work; newer syntax is written in an older form.
const target = ['chrome111', 'firefox114', 'safari16.4'];
const style = './style.css';

// One file out of many: minified, without comments, with the names of what went into it.
async function bundle(options) {
  const { outputFiles, metafile } = await build({
    ...options,
    bundle: true,
    minify: true,
    legalComments: 'none',
    // The glue registers its classes with both; nothing here makes one of them, so without the
    // two the classes fall away. Anything else that is unused is seen by esbuild itself.
    define: { 'Symbol.dispose': 'undefined' },
    pure: ['FinalizationRegistry'],
    target,
    write: false,
    metafile: true,
  });
  return { bytes: outputFiles[0].contents, used: Object.keys(metafile.inputs).map((path) => basename(path)) };
}

const html = await readFile(join(from, 'index.html'), 'utf8');
const { boot, wasm } = program(html);
const imports = styleSheets(html).map(({ href, media }) => `@import ${JSON.stringify(href)} ${media};`);

// Beside the folder, so that finishing the same page twice starts from the same files.
const renamed = `${from}.wasm`;
const rename = await shortNames(join(from, wasm), renamed);
const glue = {
  name: 'short names in the glue',
  setup: ({ onLoad }) =>
    onLoad({ filter: new RegExp(`${basename(wasm, '_bg.wasm')}\\.js$`) }, async ({ path }) => ({
      contents: rename(await readFile(path, 'utf8')),
    })),
};

const [scripts, styles, shrunk] = await Promise.all([
  bundle({ entryPoints: [join(from, boot)], format: 'esm', plugins: [glue] }),
  bundle({ stdin: { contents: imports.join('\n'), loader: 'css', resolveDir: from } }),
  smallest(renamed),
]);
console.log(`dist: the WebAssembly file is the smallest with wasm-opt ${shrunk.way}`);

const made = new Map([
  [boot, scripts.bytes],
  [style, styles.bytes],
  [wasm, shrunk.bytes],
]);
const integrity = (name) => `sha384-${createHash('sha384').update(made.get(name)).digest('base64')}`;
const page = release(html, { style, integrity });

// What went into nothing above is published as it is.
const used = new Set(['index.html', posix.normalize(wasm), ...scripts.used, ...styles.used]);
for (const name of await readdir(from)) {
  if (!used.has(name)) made.set(name, await readFile(join(from, name)));
}

// Only now is the old release touched. The page comes last, so that it never names a file that
// is not there yet.
await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
for (const [name, bytes] of [...made, ['index.html', page]]) await writeFile(join(to, name), bytes);
