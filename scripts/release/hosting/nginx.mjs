// Knows: how nginx is told which headers to send.
// Must not know: which header has which value.

import { groups } from './groups.mjs';

export const name = 'nginx.conf';

export const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('\\/', '/');

export function write(paths, folder) {
  const locations = groups(paths).map(({ paths, headers }) =>
    [
      `location ~ "^/${literal(folder)}/(?:${paths.map(literal).join('|')})$" {`,
      '    types { text/html html; text/css css; text/javascript js; application/wasm wasm; application/json json; text/plain txt md ts; }',
      ...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
      '}',
    ].join('\n'),
  );
  return `# For nginx: include this inside the server block of the site. The paths fit a folder that lies in
# the root of the site under its own name; where it lies elsewhere, change the beginning of each.
# A location that has headers of its own sends none of those around it.

${locations.join('\n\n')}
`;
}
