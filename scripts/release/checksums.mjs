// Knows: the list of checksums that goes with a release, in the form of `sha384sum`.
// Must not know: what is in the files.

import { createHash } from 'node:crypto';

export const name = 'SHA384SUMS';

/** In hex, as `sha384sum` writes it. */
export const sha384 = (bytes) => createHash('sha384').update(bytes).digest('hex');

/** As a browser wants it, in `integrity`. */
export const integrity = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** One line a file, but for the list itself; `sha384sum -c` reads it inside the folder. */
export function list(files) {
  const others = [...files].filter(([path]) => path !== name).sort(([a], [b]) => (a < b ? -1 : 1));
  return others.map(([path, bytes]) => `${sha384(bytes)}  ${path}\n`).join('');
}
