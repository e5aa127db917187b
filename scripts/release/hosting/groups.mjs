// Knows: which files of a release are sent with the same headers.
// Must not know: how any host writes that down.

import { cachingFor, headersFor } from '../../policy.mjs';

/** The headers of a file in a versioned folder, how long it may be kept included. */
export const sent = (path) => ({ ...headersFor(path), 'Cache-Control': cachingFor(path) });

/**
 * Rows of `{ paths, headers }` in the order of the paths. Every file is in one row and no more, because
 * some hosts add up the headers of every rule that fits, and two policies are stricter than either.
 */
export function groups(paths) {
  const rows = new Map();
  for (const path of [...paths].sort()) {
    const headers = sent(path);
    const key = JSON.stringify(headers);
    if (!rows.has(key)) rows.set(key, { paths: [], headers });
    rows.get(key).paths.push(path);
  }
  return [...rows.values()];
}

/**
 * The addresses under which hosts answer with this file: a folder for its index, and a page without
 * its ending, as some hosts prefer it.
 */
export function addresses(path) {
  const short = path.replace(/(?:^|(?<=\/))index\.html$/, '');
  if (short !== path) return [path, short];
  return path.endsWith('.html') ? [path, path.slice(0, -'.html'.length)] : [path];
}
