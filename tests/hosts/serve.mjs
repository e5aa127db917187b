// Knows: how pages of other people are served that have the self-check in them, and releases that they
// have put beside their pages.
// Must not know: what is on the pages.
//
// usage: PORT=... WIDGET=http://... node tests/hosts/serve.mjs
//
// Under `127.0.0.1`, as the self-check is, it is another origin of the same site; under `localhost`
// another site, from where a browser without third-party cookies lets no frame keep anything. In
// every page, WIDGET stands for the origin of the self-check.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../scripts/policy.mjs';

const port = Number(process.env.PORT);
const widget = process.env.WIDGET;

// The same files each time; what is of interest is that a page meets them under several addresses.
const files = sirv('dist', {
  dev: true,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  },
});
const nothing = (response) => response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
// The last one lacks its program, as after an upload that broke off.
const isRelease = /^\/(v1|v2|no-program)(?=\/)/;

const server = createServer(async (request, response) => {
  // The short address beside them.
  if (request.url.startsWith('/latest/')) {
    const headers = { ...headersFor('embed.js'), Location: request.url.replace('latest', 'v1') };
    return response.writeHead(302, headers).end();
  }
  const [before, release] = request.url.match(isRelease) ?? [];
  if (release === 'no-program' && request.url.endsWith('.wasm')) return nothing(response);
  if (release) {
    request.url = request.url.slice(before.length);
    return files(request, response, () => nothing(response));
  }
  const name = basename(new URL(request.url, 'http://localhost').pathname);
  try {
    const page = await readFile(new URL(name, import.meta.url), 'utf8');
    if (!name.endsWith('.html')) throw new Error('not a page');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page.replaceAll('WIDGET', widget));
  } catch {
    response.writeHead(name === '' ? 200 : 404, { 'Content-Type': 'text/plain' }).end();
  }
});
server.listen(port, '127.0.0.1', () => console.log(`Pages of hosts are served on http://127.0.0.1:${port}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
