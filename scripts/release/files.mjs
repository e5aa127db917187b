// Knows: how a folder becomes a list of files in memory, and back.
// Must not know: what the files are.

import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Every file under a folder: its path there, with `/`, and its bytes; in the order of the paths. */
export async function read(folder) {
  const found = [];
  for (const name of await readdir(folder, { recursive: true })) {
    if (!(await stat(join(folder, name))).isDirectory()) found.push(name.replaceAll('\\', '/'));
  }
  return new Map(await Promise.all(found.sort().map(async (name) => [name, await readFile(join(folder, name))])));
}

/** Puts files into a folder, in place of whatever it held. */
export async function write(folder, files) {
  await rm(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}
