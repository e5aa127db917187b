// Knows: which tests SECURITY.md names for its promises, and whether there are such tests.
// Must not know: what is promised.
//
// usage: node scripts/named-tests.mjs
//
// A promise whose test was renamed or taken away would go on looking as if it were held.

import { existsSync, readFileSync } from 'node:fs';

const text = readFileSync('SECURITY.md', 'utf8');
const named = [...text.matchAll(/`(tests\/[^`]+)`: \*([^*]+)\*/g)];
const missing = named.filter(([, file, sentence]) => {
  if (!existsSync(file)) return true;
  const name = sentence.replace(/\s+/g, ' ');
  // In Rust the sentence is the name of a function.
  const written = file.endsWith('.rs') ? `fn ${name.replaceAll(' ', '_')}(` : `test('${name}'`;
  return !readFileSync(file, 'utf8').includes(written);
});

console.log(`named-tests: ${named.length} tests stand behind the promises of SECURITY.md`);
for (const [, file, sentence] of missing) console.error(`  MISSING  ${file}: ${sentence.replace(/\s+/g, ' ')}`);
if (named.length === 0 || missing.length > 0) {
  console.error(
    'named-tests stopped: SECURITY.md names tests that are not there.\n' +
      '  what to do: name the test that holds the promise now, or take the promise back.',
  );
  process.exitCode = 1;
}
