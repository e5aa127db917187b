// Knows: how files become a zip that is the same, byte for byte, wherever and whenever it is made.
// Must not know: what the files are.

import { zipSync } from 'fflate';

// A zip holds the time of a clock on the wall, without a zone: the first that it can hold, read off
// the clock of this machine, is the same everywhere.
const mtime = new Date(1980, 0, 1, 12);
// Files that anybody may read, made on Unix. Otherwise some programs unpack them for nobody.
const attributes = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/** All files in one folder inside the zip. */
export function zip(folder, files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, bytes]) => [`${folder}/${path}`, [new Uint8Array(bytes), attributes]]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
