// Knows: how the release files are served on this machine.
// Must not know: what is in them.

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersFor } from './policy.mjs';

const host = '127.0.0.1';
const port = Number(process.env.PORT || 8080);
const folder = process.argv[2] ?? 'dist';

function stop(what, todo) {
  console.error(`serve stopped: ${what}\n  what to do: ${todo}`);
  process.exit(1);
}

if (!existsSync(`${folder}/index.html`)) stop(`there is no page in ${folder}/.`, "run 'make dist' first.");

const files = sirv(folder, {
  // Files are read at every request, so a new build shows without a restart.
  dev: true,
  etag: true,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  },
});
const server = createServer((request, response) =>
  files(request, response, () => {
    response.writeHead(404, { ...headersFor('/'), 'Content-Type': 'text/plain' }).end('There is no such file.\n');
  }),
);
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  stop(`port ${port} is taken by another program.`, `end that program, or choose another port: PORT=${port + 1} make serve`);
});
server.listen(port, host, () => console.log(`The self-check is served on http://${host}:${port} (end with Ctrl+C)`));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
