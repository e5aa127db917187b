// Knows: how Apache is told which headers to send, from inside the folder.
// Must not know: which header has which value.

import { basename } from 'node:path';
import { groups } from './groups.mjs';

export const name = 'apache.htaccess';

const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A rule goes by the name of a file alone, so two files of one name must not differ. */
function byName(paths) {
  const rows = groups(paths).map(({ paths, headers }) => ({
    names: [...new Set(paths.map((path) => basename(path)))],
    headers,
  }));
  const twice = rows.flatMap(({ names }) => names).filter((name, at, all) => all.indexOf(name) !== at);
  if (twice.length > 0) throw new Error(`Apache cannot tell apart: ${twice.join(', ')}.`);
  return rows;
}

export function write(paths) {
  const rules = byName(paths).map(({ names, headers }) =>
    [
      `<FilesMatch "^(?:${names.map(literal).join('|')})$">`,
      ...Object.entries(headers).map(([name, value]) => `    Header always set ${name} "${value}"`),
      '</FilesMatch>',
    ].join('\n'),
  );
  return `# For Apache 2.4: put this into the folder as .htaccess, wherever the folder lies. It needs
# mod_headers, and AllowOverride FileInfo.

AddType application/wasm .wasm
AddType text/javascript .js

${rules.join('\n\n')}
`;
}
