// Knows: that the guide and the demonstrations say what the tables, the policy and the words say.
// Must not know: how the guide is written.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { attributes, fallbackOf, inTab, kinds, says } from '../../public/embed/attributes.js';
import { events } from '../../public/embed/message.js';
import { colors, fonts, paints, sizes } from '../../public/embed/tokens.js';
import { refusal, ruleOf } from '../../public/generator/choices.js';
import { notice } from '../../public/generator/notice.js';
import { styleLine } from '../../public/generator/snippet.js';
import { words } from '../../public/generator/words.js';
import { allowedByHost, frame, headersFor } from '../../scripts/policy.mjs';
import { folderOf, promised } from '../../scripts/release/contents.mjs';
import { facts, release } from './support/project.mjs';

const guide = readFileSync('EMBEDDING.md', 'utf8');
const flowing = guide.replace(/\s+/g, ' ');

/** The rows of the table below a heading, without its head. */
function rows(heading) {
  const [, section] = guide.split(`\n## ${heading}\n`);
  return section.split('\n## ')[0].split('\n').filter((line) => line.startsWith('| `'));
}

test('the table of attributes is the one of the loader', () => {
  const expected = Object.entries(attributes).map(([name, { values, kind }]) => {
    const fallback = fallbackOf(name);
    const allowed = values ? values.map((value) => `\`${value}\``).join(', ') : kinds[kind][1];
    return `| \`${name}\` | ${allowed} | ${fallback ? `\`${fallback}\`` : 'nothing'} | ${says[name]} |`;
  });
  assert.deepEqual(rows('Attributes'), expected);
});

test('the style that keeps room for the card is in the guide and on the demonstrations', () => {
  for (const text of [guide, readFileSync('public/demo/demo.css', 'utf8')]) assert.ok(text.includes(`\n${styleLine}\n`));
});

test('the guide says which attributes count in a tab of its own', () => {
  const names = inTab.filter((name) => name !== 'mode').map((name) => `\`${name}\``);
  assert.ok(flowing.includes(`With \`mode="new-tab"\` only ${names.slice(0, -1).join(', ')} and ${names.at(-1)} count`));
});

test('the table of tokens is the one of the loader', () => {
  const own = {
    ...Object.fromEntries(Object.entries(colors).map(([name, [light, dark]]) => [name, `\`${light}\`, dark \`${dark}\``])),
    ...Object.fromEntries(Object.entries(sizes).map(([name, [size, least, most]]) => [name, `\`${size}\`, from ${least}px to ${most}px`])),
    ...Object.fromEntries(Object.entries(fonts).map(([name, font]) => [name, `\`${font}\``])),
  };
  assert.deepEqual(rows('Colors, sizes and fonts'), Object.entries(own).map(([name, text]) => `| \`${name}\` | ${paints[name]} | ${text} |`));
});

test('every event of the loader is in the guide and in the declaration, and no other', () => {
  const named = rows('Events').map((row) => row.match(/^\| `safeguard-check:(\w+)`/)[1]);
  assert.deepEqual(named, events());
  const declaration = readFileSync('public/embed/safeguard-check.d.ts', 'utf8');
  assert.deepEqual([...declaration.matchAll(/^ {2}'safeguard-check:(\w+)': CustomEvent/gm)].map(([, name]) => name), events());
});

test('the policies of pages and of hosts are those that are sent and needed', () => {
  for (const path of ['frame.html', 'generator.html', 'index.html']) {
    assert.ok(guide.includes(`\`${headersFor(path)['Content-Security-Policy']}\``), path);
  }
  for (const lines of Object.values(allowedByHost)) {
    for (const line of lines('https://host.example')) assert.ok(guide.includes(line), line);
  }
});

test('the plain frame is written as the generator writes it', () => {
  assert.ok(flowing.includes(`sandbox="${frame.sandbox}" allow="${frame.allow}"`));
  for (const permission of frame.sandbox.split(' ')) assert.ok(guide.includes(`| \`${permission}\` |`), permission);
});

test('what the tag gives its frame beyond that is explained', () => {
  const [, given] = readFileSync('public/embed/frame.js', 'utf8').match(/^const allowed =\n {2}'([^']+)';/m);
  const more = given.split(' ').filter((permission) => !frame.sandbox.split(' ').includes(permission));
  assert.deepEqual(more, ['allow-popups-to-escape-sandbox']);
  assert.ok(guide.includes(`\`${more}\``));
});

test('the words for a privacy notice are those of the generator', () => {
  const address = 'https://host.example/safeguard-check-0.1.0/';
  for (const choices of [{}, { mode: 'inline' }, { storage: 'none' }]) assert.ok(guide.includes(`> ${notice(choices, address)}\n`));
});

test('what content systems do is said in the same words', () => {
  for (const [name, what] of words.systems.rows) assert.ok(guide.includes(`- **${name}:** ${what}\n`), name);
});

test('the files that no host is told a header for are named', async () => {
  const files = await release();
  const rules = String(files.get('hosting/_headers'));
  const { self } = facts;
  const without = [...files.keys()].filter((path) => !rules.includes(`\n/${folderOf(self)}/${path}\n`));
  const names = [...new Set(without.map((path) => path.replace(/^hosting\/.*/, 'hosting/')))].sort();
  const [, section] = guide.split('\n## Hosting a release yourself\n');
  const [, list] = section.replace(/\s+/g, ' ').match(/no page loads them: ([^.]*\.[^ ][^:]*?)\. /);
  assert.deepEqual([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name).sort(), names);
});

test('the names that stay are the ones without which there is no release', () => {
  for (const name of promised) assert.ok(guide.split('### Names and versions')[1].includes(`\`${name}\``), name);
});

test('the wrapper for React is one that the compiler accepts', () => {
  const [, code] = guide.match(/```tsx\n([^]*?)```/);
  const compiled = readFileSync('tests/release/types/react.tsx', 'utf8').replaceAll('../../../public/embed/', './');
  assert.ok(compiled.includes(code.split('\n\n')[1]), 'the component');
  for (const line of code.split('\n\n')[0].split('\n')) assert.ok(compiled.includes(line), line);
});

const demos = readdirSync('public/demo').filter((name) => name.endsWith('.html'));

test('every demonstration is written as a host may write it, without a script or a style in the page', () => {
  assert.ok(demos.length >= 5);
  for (const name of demos) {
    const html = readFileSync(`public/demo/${name}`, 'utf8');
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc="\.\.\/embed\.js")/, name);
    const [, tag = ''] = html.match(/<safeguard-check([^>]*)>/) ?? [];
    for (const [, attribute, value] of tag.matchAll(/([\w-]+)="([^"]*)"/g)) {
      assert.ok(ruleOf(attribute), `${name}: ${attribute}`);
      assert.equal(refusal(attribute, value), undefined, `${name}: ${attribute}`);
    }
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g)) assert.doesNotMatch(address, /^(?:https?:)?\/\//, name);
    for (const [, other] of html.matchAll(/href="(\w[\w-]*\.html)"/g)) assert.ok(demos.includes(other), `${name}: ${other}`);
  }
});
