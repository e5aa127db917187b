// Knows: that every kind of host is told the same headers for each file.
// Must not know: the values of the headers, but for what sets the pages apart.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { headersFor } from '../../scripts/policy.mjs';
import * as apache from '../../scripts/release/hosting/apache.mjs';
import * as caddy from '../../scripts/release/hosting/caddy.mjs';
import * as cloudfront from '../../scripts/release/hosting/cloudfront.mjs';
import { sent } from '../../scripts/release/hosting/groups.mjs';
import * as headersFile from '../../scripts/release/hosting/headers-file.mjs';
import * as nginx from '../../scripts/release/hosting/nginx.mjs';
import { page } from './support/project.mjs';

const folder = 'safeguard-check-1.2.3';
const paths = [...page.keys()];

/** `Name: value` lines or their like, as an object; a header that comes twice is seen. */
function fields(block, pattern) {
  const found = [...block.matchAll(pattern)].map(([, name, value]) => [name, value]);
  assert.equal(new Set(found.map(([name]) => name)).size, found.length, block);
  return Object.fromEntries(found);
}

test('the frame page may be framed by anybody and asks not to be found; the others may be framed by their own site', () => {
  assert.match(headersFor('frame.html')['Content-Security-Policy'], /frame-ancestors \*$/);
  assert.equal(headersFor('frame.html')['X-Robots-Tag'], 'noindex');
  for (const path of ['', '/', 'index.html', 'generator.html', 'demo/blog.html']) {
    assert.match(headersFor(path)['Content-Security-Policy'], /frame-ancestors 'self'$/, path);
    assert.equal(headersFor(path)['X-Robots-Tag'], undefined, path);
  }
});

test('no page may run a script or a style that stands in the page', () => {
  for (const path of paths) assert.doesNotMatch(headersFor(path)['Content-Security-Policy'], /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/);
});

test('script, style and program may be asked for by any site, and pages may not', () => {
  for (const path of paths) {
    const shared = /\.(js|css|wasm)$/.test(path) && !path.startsWith('demo/');
    assert.equal(headersFor(path)['Access-Control-Allow-Origin'], shared ? '*' : undefined, path);
  }
});

test('a page is asked for anew at each visit, and everything else is kept', () => {
  for (const path of paths) assert.equal(sent(path)['Cache-Control'] === 'no-cache', path.endsWith('.html'), path);
});

test('_headers has one rule for each address, with exactly the headers of its file', () => {
  const rules = headersFile.write(paths, folder).split('\n\n').slice(1);
  const byAddress = new Map(rules.map((rule) => [rule.split('\n')[0], fields(rule, /^ {2}([\w-]+): (.*)$/gm)]));
  assert.equal(byAddress.size, rules.length, 'no address has two rules, which such hosts would add up');
  for (const path of paths) assert.deepEqual(byAddress.get(`/${folder}/${path}`), sent(path), path);
  assert.deepEqual(byAddress.get(`/${folder}/`), sent('index.html'));
  assert.deepEqual(byAddress.get(`/${folder}/frame`), sent('frame.html'));
  assert.ok(![...byAddress.keys()].some((address) => address.includes('*')));
});

test('nginx has one location for each file, with exactly its headers', () => {
  const blocks = nginx.write(paths, folder).split(/^(?=location)/m).slice(1);
  for (const path of paths) {
    const fitting = blocks.filter((block) => new RegExp(block.match(/^location ~ "(.*)" \{/)[1]).test(`/${folder}/${path}`));
    assert.equal(fitting.length, 1, path);
    assert.deepEqual(fields(fitting[0], /add_header ([\w-]+) "(.*)" always;/g), sent(path), path);
    assert.match(fitting[0], /application\/wasm wasm;/);
  }
  const other = blocks.filter((block) => new RegExp(block.match(/^location ~ "(.*)" \{/)[1]).test(`/${folder}/frameXhtml`));
  assert.deepEqual(other, [], 'a dot is a dot');
});

test('Apache has one rule for the name of each file, with exactly its headers', () => {
  const blocks = apache.write(paths).split(/^(?=<FilesMatch)/m).slice(1);
  for (const path of paths) {
    const name = path.split('/').at(-1);
    const fitting = blocks.filter((block) => new RegExp(block.match(/^<FilesMatch "(.*)">/)[1]).test(name));
    assert.equal(fitting.length, 1, path);
    assert.deepEqual(fields(fitting[0], /Header always set ([\w-]+) "(.*)"/g), sent(path), path);
  }
  assert.throws(() => apache.write([...paths, 'demo/frame.html']), /cannot tell apart: frame\.html/);
});

test('Caddy has one rule for each address, with exactly the headers of its file', () => {
  const text = caddy.write(paths, folder);
  for (const path of paths) {
    const fitting = [...text.matchAll(/^@(\S+) path (.*)$/gm)].filter(([, , list]) => list.split(' ').includes(`/${folder}/${path}`));
    assert.equal(fitting.length, 1, path);
    const [block] = text.split(`header @${fitting[0][1]} {`)[1].split('\n}');
    assert.deepEqual(fields(block, /^\t([\w-]+) "(.*)"$/gm), sent(path), path);
  }
});

test('the function of CloudFront sets exactly the headers of each file, wherever the folder lies', () => {
  const context = createContext({});
  runInContext(cloudfront.write(paths, folder), context);
  const asked = (uri) => {
    const event = { context: { eventType: 'viewer-response' }, request: { uri }, response: { headers: { etag: { value: 'x' } } } };
    const { headers } = context.handler(event);
    return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
  };
  const lower = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  for (const path of paths) {
    assert.deepEqual(asked(`/${folder}/${path}`), { etag: 'x', ...lower(sent(path)) }, path);
    assert.deepEqual(asked(`/a/b/${folder}/${path}`), { etag: 'x', ...lower(sent(path)) }, path);
  }
  assert.deepEqual(asked('/elsewhere/frame.html'), { etag: 'x' });
});

test('the function of CloudFront asks S3 for the page of a folder, without statements that its runtime does not know', () => {
  const context = createContext({});
  runInContext(cloudfront.write(paths, folder), context);
  const asksFor = (uri) => context.handler({ context: { eventType: 'viewer-request' }, request: { uri } }).uri;
  assert.equal(asksFor(`/a/${folder}/`), `/a/${folder}/index.html`);
  for (const path of [`/${folder}/embed.js`, `/${folder}/frame.html`, '/elsewhere/']) assert.equal(asksFor(path), path);
  // Its statements are those of an older JavaScript, without this one.
  const code = cloudfront.write(paths, folder).replace(/^\/\/.*$/gm, '');
  assert.doesNotMatch(code, /\bfor \((?:var|let|const) \w+ of\b|=>|\b(?:let|const|class)\b/);
});
