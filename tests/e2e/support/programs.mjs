// Knows: how programs that are not ours open what a person saved: those of tests/exports.
// Must not know: what they look at, or how a file was saved.

import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const python = '.tools/python/bin/python';
const fixtures = 'tests/fixtures/exports';

/**
 * Lets a test of tests/exports look at these files, by the names that it knows, in place of those
 * in the fixtures. Gives what it says; throws what it says when it finds something.
 */
export async function openedBy(test, files, folder) {
  await cp(fixtures, folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const env = { ...process.env, EXPORTS: folder };
  const args = ['-B', '-m', 'unittest', '-v', `tests/exports/${test}.py`];
  return unittest(args, env);
}

async function unittest(args, env) {
  try {
    const { stderr } = await run(python, args, { env: { ...env, PYTHONPATH: 'tests/exports' }, maxBuffer: 1 << 26 });
    return stderr;
  } catch (error) {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? error}`);
  }
}
