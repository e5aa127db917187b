// Knows: what a zip and a list of checksums have to be.
// Must not know: what is released.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { zip } from '../../scripts/release/archive.mjs';
import { integrity, list, sha384 } from '../../scripts/release/checksums.mjs';
import { differences } from '../../scripts/release/compare.mjs';
import { write } from '../../scripts/release/files.mjs';
import { python } from './support/project.mjs';

const files = new Map([
  ['b/second.txt', Buffer.from('two\n')],
  ['a.txt', Buffer.from('one\n'.repeat(1000))],
]);
const turned = new Map([...files].reverse());

function inFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    return act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a zip is the same whatever the time zone and the order of the files', () => {
  const script = `
    import { zip } from './scripts/release/archive.mjs';
    const files = new Map([['b/second.txt', Buffer.from('two\\n')], ['a.txt', Buffer.from('one\\n'.repeat(1000))]]);
    process.stdout.write(Buffer.from(zip('folder', files)).toString('base64'));`;
  const made = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env: { ...process.env, TZ } }),
  );
  assert.equal(new Set(made).size, 1);
  assert.equal(made[0], Buffer.from(zip('folder', turned)).toString('base64'));
});

test('a zip is read by a program that is not ours, and everybody may read what is in it', () => {
  inFolder((folder) => {
    const path = join(folder, 'made.zip');
    writeFileSync(path, zip('folder-1.0.0', files));
    const told = python(
      `import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as made:
    print(made.testzip())
    for one in made.infolist(): print(one.filename, one.file_size, oct(one.external_attr >> 16), one.date_time[0])`,
      [path],
    );
    assert.deepEqual(told.trim().split('\n'), [
      'None',
      'folder-1.0.0/a.txt 4000 0o100644 1980',
      'folder-1.0.0/b/second.txt 4 0o100644 1980',
    ]);
  });
});

test('the list of checksums is one that sha384sum accepts, and refuses a changed file by', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  t.after(() => rmSync(folder, { recursive: true }));
  await write(join(folder, 'made'), new Map([...files, ['SHA384SUMS', Buffer.from(list(files))]]));
  const check = () => spawnSync('sha384sum', ['-c', '--strict', 'SHA384SUMS'], { cwd: join(folder, 'made'), encoding: 'utf8' });
  assert.equal(check().stdout, 'a.txt: OK\nb/second.txt: OK\n');
  assert.equal(check().status, 0);
  writeFileSync(join(folder, 'made/a.txt'), 'other\n');
  assert.notEqual(check().status, 0);
});

test('the list does not name itself', () => {
  const text = list(new Map([...files, ['SHA384SUMS', Buffer.from('x')]]));
  assert.equal(text, list(files));
});

test('a checksum for a browser and one for a list are the same number', () => {
  const [, base64] = integrity(files.get('a.txt')).split('-');
  assert.equal(Buffer.from(base64, 'base64').toString('hex'), sha384(files.get('a.txt')));
});

test('two folders differ where a byte, a length or a name does, and nowhere else', () => {
  assert.deepEqual(differences(files, turned), []);
  const changed = new Map([['a.txt', Buffer.from('one\n'.repeat(999))], ['c.txt', Buffer.from('')]]);
  assert.deepEqual(differences(files, changed), [
    'a.txt: 4000 and 3996 bytes, different from byte 3996',
    'b/second.txt: only in the first',
    'c.txt: only in the second',
  ]);
});
