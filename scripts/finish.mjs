// Knows: the steps from the page that Trunk wrote to release files.
// Must not know: how the page is served, or what is on it.
//
// usage: node scripts/finish.mjs FROM TO

import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { framePage, loader, sources } from './finish/embed.mjs';
import { dropUnusedExports, withoutSideEffects } from './finish/exports.mjs';
import { generator } from './finish/generator.mjs';
import { program, release, styleSheets } from './finish/page.mjs';
import { shortNames } from './finish/names.mjs';
import { smallest } from './finish/wasm.mjs';

const [from, to] = process.argv.slice(2);
// The oldest browsers that the guide names; newer syntax is written in an older form.
const target = ['chrome111', 'firefox119', 'safari16.4'];
const style = './style.css';

// One file out of many: minified, without comments, with the names of what went into it.
async function bundle(options) {
  const { outputFiles, metafile } = await build({
    ...options,
    bundle: true,
    minify: true,
    legalComments: 'none',
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
const [needed, renamed] = [`${from}.needed.wasm`, `${from}.wasm`];
const bootstrap = (rewrite, files = null) => ({
  entryPoints: [join(from, boot)],
  format: 'esm',
  // Nothing here disposes of anything, and the program comes as a module that boot.js has
  // compiled, so the code for the other ways falls away.
  define: {
    'Symbol.dispose': 'undefined',
    Response: 'undefined',
    Request: 'undefined',
    // What it loads into a page that is not ours, and whose script tag says nothing about it.
    FILES: JSON.stringify(files),
  },
  plugins: [
    {
      name: 'glue',
      setup: ({ onLoad }) =>
        onLoad({ filter: new RegExp(`${basename(wasm, '_bg.wasm')}\\.js$`) }, async ({ path }) => ({
          contents: rewrite(withoutSideEffects(await readFile(path, 'utf8'))),
        })),
    },
  ],
});
const { bytes: called } = await bundle(bootstrap((glue) => glue));
await copyFile(join(from, wasm), needed);
await dropUnusedExports(needed, new TextDecoder().decode(called));
const rename = await shortNames(needed, renamed);

const [styles, shrunk] = await Promise.all([
  bundle({ stdin: { contents: imports.join('\n'), loader: 'css', resolveDir: from } }),
  smallest(renamed),
]);
console.log(`dist: the WebAssembly file is the smallest with wasm-opt ${shrunk.way}`);

const made = new Map([
  [style, styles.bytes],
  [wasm, shrunk.bytes],
]);
const integrity = (name) => `sha384-${createHash('sha384').update(made.get(name)).digest('base64')}`;
// Each of these holds the checksums of the ones before it.
const files = { wasm, wasmIntegrity: integrity(wasm), style, styleIntegrity: integrity(style) };
const scripts = await bundle(bootstrap(rename, files));
made.set(boot, scripts.bytes);
const page = release(html, { style, integrity });
const loaded = await bundle(loader(join(from, sources, 'loader.js'), { target, program: integrity(boot) }));
made.set('embed.js', loaded.bytes);
made.set('frame.html', framePage(page));
for (const [name, bytes] of await generator(loaded.bytes, target)) made.set(name, bytes);

// What went into nothing above is published as it is, but for the sources of the loader.
const used = new Set(['index.html', posix.normalize(wasm), ...scripts.used, ...styles.used]);
for (const name of await readdir(from, { recursive: true })) {
  const path = join(from, name);
  if (used.has(basename(name)) || (await stat(path)).isDirectory()) continue;
  if (name.startsWith(`${sources}/`)) continue;
  made.set(name, await readFile(path));
}

// Only now is the old release touched. The page comes last, so that it never names a file that
// is not there yet.
await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });
for (const [name, bytes] of [...made, ['index.html', page]]) {
  await mkdir(dirname(join(to, name)), { recursive: true });
  await writeFile(join(to, name), bytes);
}
