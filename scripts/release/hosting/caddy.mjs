// Knows: how Caddy is told which headers to send.
// Must not know: which header has which value.

import { addresses, groups } from './groups.mjs';

export const name = 'Caddyfile';

export function write(paths, folder) {
  const rules = groups(paths).flatMap(({ paths, headers }, index) => [
    `@safeguard-check-${index + 1} path ${paths.flatMap(addresses).map((path) => `/${folder}/${path}`).join(' ')}`,
    `header @safeguard-check-${index + 1} {`,
    ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
    '}',
    '',
  ]);
  return `# For Caddy 2: put this into the block of the site, beside file_server. The paths fit a folder that
# lies in the root of the site under its own name; where it lies elsewhere, change the beginning of each.

${rules.join('\n')}`;
}
