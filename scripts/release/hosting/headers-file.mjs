// Knows: the file `_headers`, which Cloudflare Pages, Netlify and others read.
// Must not know: which header has which value.

import { addresses, groups } from './groups.mjs';

export const name = '_headers';

export function write(paths, folder) {
  const rules = groups(paths).flatMap(({ paths, headers }) =>
    paths.flatMap(addresses).map((address) => [
      `/${folder}/${address}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n')),
  );
  return `# For Cloudflare Pages, Netlify and hosts that read the same file. Put it into the root of the
# site. The rules fit a folder that lies there under its own name; where it lies elsewhere, change
# the beginning of each path. No file is named twice, because such hosts add rules up.

${rules.join('\n\n')}
`;
}
