// Knows: the steps from the page that Trunk wrote to release files.
// Must not know: how the page is served, or what is on it.
//
// usage: node scripts/finish.mjs FROM TO

import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import { program, release, styleSheets } from './finish/page.mjs';
import { smallest } from './finish/wasm.mjs';

const [from, to] = process.argv.slice(2);
// The oldest browsers that are promised to work; newer syntax is written in an older form.
const target = ['chrome111', 'firefox114', 'safari16.4'];
const style = './style.css';

const html = await readFile(join(from, 'index.html'), 'utf8');
const sheets = styleSheets(html);
const { boot, wasm } = program(html);

await rm(to, { recursive: true, force: true });
await mkdir(to, { recursive: true });

const written = new Map();
async function write(name, bytes) {
  await writeFile(join(to, name), bytes);
  written.set(posix.normalize(name), `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
}

async function joinStyles() {
  const contents = sheets.map(({ href, media }) => `@import ${JSON.stringify(href)} ${media};`).join('\n');
  const result = await build({
    stdin: { contents, loader: 'css', resolveDir: from },
    bundle: true,
    minify: true,
    target,
    write: false,
  });
  await write(style, result.outputFiles[0].contents);
}

async function joinScripts() {
  const result = await build({
    entryPoints: [join(from, boot)],
    bundle: true,
    format: 'esm',
    minify: true,
    legalComments: 'none',
    target,
    write: false,
    metafile: true,
  });
  await write(boot, result.outputFiles[0].contents);
  return Object.keys(result.metafile.inputs).map((path) => basename(path));
}

async function shrinkProgram(name) {
  const { bytes, way } = await smallest(join(from, name));
  console.log(`dist: ${basename(name)} is the smallest with wasm-opt ${way}`);
  await write(name, bytes);
}

const [joined] = await Promise.all([joinScripts(), joinStyles(), shrinkProgram(wasm)]);

// What is left belongs to nobody here, and is published as it is.
const used = new Set(['index.html', posix.normalize(wasm), ...joined, ...sheets.map(({ href }) => posix.normalize(href))]);
for (const name of await readdir(from)) {
  if (!used.has(name)) await copyFile(join(from, name), join(to, name));
}

// Last, so that the page never names a file that is not there yet.
const integrity = (name) => written.get(posix.normalize(name));
await writeFile(join(to, 'index.html'), release(html, { style, integrity }));
