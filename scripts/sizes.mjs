// Knows: what the release files weigh, and how much they may.
// Must not know: how they were made.

import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotli } from './finish/brotli.mjs';

// The whole stand-alone page as a visitor receives it, in Brotli bytes. Raised only together
// with a reason in CHANGELOG.md.
const BUDGET = 228_000;

// What everybody loads who comes across somebody else's page with the tag in it.
export const LOADER_BUDGET = 4_096;
const loader = 'embed.js';

// Other ways to look at the same files, and the page for hosts, which the page of its own never loads.
const others = [loader, 'frame.html', 'generator.html', 'generator.css', 'generator.js'];

const groups = { '.js': 'code', '.wasm': 'code', '.css': 'style', '.html': 'text' };

// One row a file of the stand-alone page.
export async function measure(folder) {
  const isOfThePage = (name) => groups[extname(name)] && !others.includes(name);
  const names = (await readdir(folder)).filter(isOfThePage).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return { name, group: groups[extname(name)], raw: bytes.length, small: brotli(bytes) };
    }),
  );
}

function table(rows) {
  const sum = (of) => of.reduce((to, { raw, small }) => ({ raw: to.raw + raw, small: to.small + small }), { raw: 0, small: 0 });
  const line = (name, { raw, small }) =>
    `${name.padEnd(30)}${raw.toLocaleString('en').padStart(12)}${small.toLocaleString('en').padStart(12)}`;
  const total = sum(rows);
  return {
    total: total.small,
    text: [
      `${'bytes'.padEnd(30)}${'raw'.padStart(12)}${'Brotli'.padStart(12)}`,
      ...rows.map((row) => line(row.name, row)),
      ...['code', 'style', 'text'].map((group) => line(`= ${group}`, sum(rows.filter((row) => row.group === group)))),
      line('= the page in all', total),
    ].join('\n'),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { total, text } = table(await measure(process.argv[2] ?? 'dist'));
  console.log(text);
  if (total > BUDGET) {
    console.error(`The page weighs ${total} bytes in Brotli, and ${BUDGET} is the most it may.`);
    console.error('  what to do: take something out, or raise BUDGET in scripts/sizes.mjs with a reason.');
    process.exit(1);
  }
  console.log(`${total} of ${BUDGET} bytes allowed`);
  const small = brotli(await readFile(join(process.argv[2] ?? 'dist', loader)));
  if (small > LOADER_BUDGET) {
    console.error(`The loader weighs ${small} bytes in Brotli, and ${LOADER_BUDGET} is the most it may.`);
    console.error('  what to do: take something out of public/embed. Hosts were promised this number.');
    process.exit(1);
  }
  console.log(`${small} of ${LOADER_BUDGET} bytes allowed for the loader, ${loader}`);
}
