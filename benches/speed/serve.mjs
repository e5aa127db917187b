// Knows: how a folder is served in Brotli, the way a good host serves it.
// Must not know: what is in the folder, or who visits it.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

/** Resolves to the `address` of the server and to `close`, which ends it. */
export async function serve(folder) {
  for (const name of await readdir(folder, { recursive: true })) {
    if (['', '.br'].includes(extname(name))) continue;
    const path = join(folder, name);
    // At the highest quality, which is what zlib takes when it is told nothing.
    await writeFile(`${path}.br`, brotliCompressSync(await readFile(path)));
  }
  // Chromium takes Brotli without TLS from this machine only.
  const server = createServer(sirv(folder, { brotli: true }));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
