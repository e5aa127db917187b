// Knows: how the release files for other people's pages come from those of our own page.
// Must not know: how anything is made small, or what is on the page.

import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

// Where the sources of the loader lie. None of them is a file of a release.
export const sources = 'embed';

// What esbuild needs to know to join the loader into one classic script. `program` is the checksum
// of the script that it may load into a page.
export function loader(entry, { target, program }) {
  const style = {
    name: 'style',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.css$/ }, async ({ path }) => {
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target });
        return { contents: code.trim(), loader: 'text' };
      }),
  };
  return {
    entryPoints: [entry],
    format: 'iife',
    define: { RELEASE: JSON.stringify(program) },
    plugins: [style],
  };
}

// For a frame in which nothing may be loaded, such as one in a sandbox without an origin in WebKit.
const wayOut = '<a href="./index.html" target="_blank" rel="noopener">Open the check in its own tab</a>';

// The page of a frame: our own page, that says so, and that no search engine is to list. What it says
// until the program is there leads out of the frame.
export function framePage(page) {
  const change = (text, from, to) => {
    if (text.split(from).length !== 2) throw new Error(`The page does not have ${from} exactly once.`);
    return text.replace(from, to);
  };
  const marked = change(page, 'data-safeguard-check="page"', 'data-safeguard-check="frame"');
  const leading = change(marked, 'Firefox or Safari.</p>', `Firefox or Safari. ${wayOut}</p>`);
  return change(leading, '<title>', '<meta name="robots" content="noindex"><title>');
}
