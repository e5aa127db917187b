// Knows: how the page that writes snippets is made from its sources and the finished loader.
// Must not know: how the loader is made, or what the page offers.

import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { hostPolicy } from '../policy.mjs';
import { integrity } from '../release/checksums.mjs';
import { shortened } from './page.mjs';

const folder = 'public/generator';

/** The preview would take custom properties of the product's names for choices of this page. */
const ownPrefix = (css) => css.replaceAll('--sgc-', '--page-').replaceAll('--_sgc-', '--_page-');

async function bundle(entry, target) {
  const options = { bundle: true, minify: true, legalComments: 'none', format: 'esm', target, write: false };
  const { outputFiles } = await build({ ...options, entryPoints: [`${folder}/${entry}`] });
  return outputFiles[0].text;
}

/** The files of the page by name. `loader` are the bytes of embed.js, `target` the oldest browsers. */
export async function generator(loader, target) {
  const [script, style, html] = await Promise.all([
    bundle('main.js', target),
    bundle('generator.css', target).then(ownPrefix),
    readFile(`${folder}/generator.html`, 'utf8'),
  ]);
  const rules = `<meta http-equiv="Content-Security-Policy" content="${hostPolicy}">`;
  // The loader as any host writes it: its checksum here is the one that goes into snippets.
  const files =
    `<link rel="stylesheet" href="./generator.css" integrity="${integrity(style)}">` +
    `<script async src="./embed.js" integrity="${integrity(loader)}" crossorigin="anonymous"></script>` +
    `<script type="module" src="./generator.js" integrity="${integrity(script)}"></script>`;
  const charset = '<meta charset="utf-8" />';
  for (const part of [charset, '</head>']) {
    if (html.split(part).length !== 2) throw new Error(`generator.html has not exactly one ${part}.`);
  }
  const page = html.replace(charset, charset + rules).replace('</head>', `${files}</head>`);
  return new Map([
    ['generator.js', Buffer.from(script)],
    ['generator.css', Buffer.from(style)],
    ['generator.html', Buffer.from(shortened(page))],
  ]);
}
