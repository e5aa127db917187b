// Knows: what a release has to hold, and when none is made.
// Must not know: how any of it is written.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digest } from '../../scripts/release/build-files.mjs';
import { list } from '../../scripts/release/checksums.mjs';
import { contents, folderOf, promised } from '../../scripts/release/contents.mjs';
import { time } from '../../scripts/release/time.mjs';
import { facts, page, release } from './support/project.mjs';

const files = await release();

test('a release holds the page, the guide, licences, a bill of materials, headers and checksums', () => {
  for (const path of [
    ...promised,
    'EMBEDDING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'LICENSE-MIT',
    'LICENSE-APACHE',
    'LICENCES.txt',
    'sbom.cdx.json',
    'safeguard-check.d.ts',
    'safeguard-check-react.d.ts',
    'hosting/_headers',
    'hosting/nginx.conf',
    'hosting/apache.htaccess',
    'hosting/Caddyfile',
    'hosting/cloudfront-function.js',
    'SHA384SUMS',
  ]) {
    assert.ok(files.get(path)?.length > 0, path);
  }
});

test('the files of the page are in it as they were built', () => {
  for (const [path, bytes] of page) assert.equal(files.get(path), bytes, path);
});

test('every file but the list of checksums is in that list', () => {
  assert.equal(String(files.get('SHA384SUMS')), list(files));
  assert.equal(list(files).trim().split('\n').length, files.size - 1);
});

test('without a file whose name is promised there is no release', async () => {
  for (const path of promised) {
    const less = new Map([...page].filter(([name]) => name !== path));
    await assert.rejects(contents(less, '.', facts), new RegExp(`A release needs ${path.replaceAll('.', '\\.')}`));
  }
});

test('the folder is called by the version of the program', () => {
  assert.equal(folderOf({ name: 'safeguard-check', version: '1.2.3' }), 'safeguard-check-1.2.3');
});

test('the moment of a release is that of the last commit, or the one that was given', () => {
  assert.equal(time({ SOURCE_DATE_EPOCH: '1795248000' }), '2026-11-21T08:00:00Z');
  assert.match(time({}), /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.throws(() => time({ SOURCE_DATE_EPOCH: 'yesterday' }), /number of seconds/);
});

test('a change of a name, of a byte, or of where one file ends and the next begins is another set of build files', () => {
  const one = [['a', Buffer.from('xy')], ['b', Buffer.from('z')]];
  const others = [
    [['a', Buffer.from('x')], ['b', Buffer.from('yz')]],
    [['a', Buffer.from('xy')], ['c', Buffer.from('z')]],
    [['a', Buffer.from('xY')], ['b', Buffer.from('z')]],
    [['a', Buffer.from('xy')]],
  ];
  assert.equal(digest(one), digest(structuredClone(one).map(([path, bytes]) => [path, Buffer.from(bytes)])));
  for (const other of others) assert.notEqual(digest(other), digest(one));
});
