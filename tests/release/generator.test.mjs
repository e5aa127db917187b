// Knows: what the page for hosts makes of choices, as text.
// Must not know: the page itself; tests/e2e/generator.spec.mjs does.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { attributes } from '../../public/embed/attributes.js';
import { colors, fonts, sizes } from '../../public/embed/tokens.js';
import { folder } from '../../public/generator/address.js';
import { refusal, ruleOf, take } from '../../public/generator/choices.js';
import { warnings } from '../../public/generator/contrast-warnings.js';
import { notice } from '../../public/generator/notice.js';
import { policyLines } from '../../public/generator/policy-lines.js';
import { frameLine, linkLine, snippet } from '../../public/generator/snippet.js';
import { words } from '../../public/generator/words.js';

const address = 'https://host.example/safeguard-check-1.2.3/';
const hostile = `"><img src=x onerror=alert(1)>&amp;'`;

test('nothing chosen is a tag without attributes', () => {
  assert.equal(
    snippet({}, address, 'sha384-abc'),
    `<safeguard-check style="display: block; min-height: 292px">
  <a href="${address}">Check your technical safeguards, on a page of its own</a>
</safeguard-check>
<script async src="${address}embed.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
  );
});

test('without a checksum the script has neither integrity nor crossorigin', () => {
  assert.match(snippet({}, address, ''), /<script async src="[^"]+"><\/script>$/);
});

test('what counts anyway is left out, and what is chosen stands in the order of the table', () => {
  const { taken } = take({ theme: 'dark', mode: 'frame', view: 'compare', load: 'click', 'color-accent': '#0b5a75', instance: 'main' });
  assert.deepEqual(Object.entries(taken), [['view', 'compare'], ['theme', 'dark'], ['color-accent', '#0b5a75']]);
});

test('what is not allowed is named with what is, and is not taken', () => {
  const { taken, refused } = take({ mode: 'popup', start: '164.999', label: '<b>', 'color-text': 'teal', 'size-text': '400px', instance: 'A' });
  assert.deepEqual(taken, {});
  assert.equal(refused.mode, 'frame, inline, drawer, new-tab');
  assert.equal(refused['color-text'], 'a color such as #0b5a75');
  assert.equal(refused['size-text'], 'a length from 14px to 24px; 1em counts as 16px');
  assert.deepEqual(Object.keys(refused).sort(), ['color-text', 'instance', 'label', 'mode', 'size-text', 'start']);
});

test('a link of the host needs words and an address', () => {
  assert.deepEqual(take({ 'cta-label': 'Ask us' }), { taken: {}, refused: {}, missing: { 'cta-href': 'cta-label' }, idle: [] });
  assert.deepEqual(take({ 'cta-href': 'https://a.example' }).missing, { 'cta-label': 'cta-href' });
  const both = { 'cta-label': 'Ask us', 'cta-href': 'mailto:desk@host.example' };
  assert.deepEqual(take(both), { taken: both, refused: {}, missing: {}, idle: [] });
  const wrong = take({ 'cta-label': 'Ask us', 'cta-href': 'javascript:alert(1)' });
  assert.deepEqual(wrong.taken, {});
  assert.match(wrong.refused['cta-href'], /an address with https:\/\/ or mailto:/);
});

test('every attribute and every token has a rule, and its own default keeps it', () => {
  for (const name of [...Object.keys(attributes), ...Object.keys(colors), ...Object.keys(sizes), ...Object.keys(fonts)]) {
    assert.ok(ruleOf(name).words, name);
  }
  for (const [name, [own]] of Object.entries(sizes)) assert.equal(refusal(name, own), undefined, name);
  for (const [name, both] of Object.entries(colors)) for (const own of both) assert.equal(refusal(name, own), undefined, name);
});

test('hostile text stays text in every line', () => {
  const choices = { label: hostile };
  for (const text of [snippet(choices, address, ''), frameLine(choices, address), linkLine(choices, address)]) {
    assert.ok(!text.includes('<img'), text);
    assert.ok(text.includes('&quot;&gt;&lt;img'), text);
  }
});

test('the plain frame has its settings in the fragment, the documented sandbox, and no tag of ours', () => {
  const line = frameLine({ mode: 'drawer', view: 'compare', start: '164.312(a)(1)', load: 'eager', 'color-accent': '#0b5a75' }, address);
  assert.equal(
    line,
    `<iframe src="${address}frame.html#view=compare&amp;start=164.312%28a%29%281%29&amp;color-accent=%230b5a75" title="Check your technical safeguards" ` +
      'width="100%" height="900" loading="lazy" sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-modals" allow="clipboard-write"></iframe>',
  );
  assert.match(frameLine({}, address), /frame\.html" title/);
});

test('only a frame needs frame-src, and only the inline mode needs to compile a program', () => {
  assert.deepEqual(policyLines(undefined, address), ['script-src https://host.example', 'frame-src https://host.example']);
  assert.deepEqual(policyLines('drawer', address), policyLines('frame', address));
  assert.deepEqual(policyLines('new-tab', address), ['script-src https://host.example']);
  assert.deepEqual(policyLines('inline', address), ["script-src https://host.example 'wasm-unsafe-eval'", 'connect-src https://host.example']);
});

test('an address of a release is https, or this very machine, and is a folder', () => {
  for (const [text, good] of [
    ['https://host.example', 'https://host.example/'],
    [' https://host.example/a/b ', 'https://host.example/a/b/'],
    ['https://host.example/a/embed.js', 'https://host.example/a/'],
    ['https://host.example/a/generator.html', 'https://host.example/a/'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
    ['http://host.example/', undefined],
    ['https://a:b@host.example/', undefined],
    ['https://host.example/?x', undefined],
    ['https://host.example/#x', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['host.example', undefined],
    ['', undefined],
  ]) {
    assert.equal(folder(text), good, text);
  }
});

test('colors that are too close are told for each theme that can be seen', () => {
  assert.deepEqual(warnings({}), []);
  const both = warnings({ 'color-accent': '#88ccee' });
  assert.deepEqual(new Set(both.map(({ theme }) => theme)), new Set(['light']), 'light blue can be read on dark');
  assert.equal(both[0].by, colors['color-accent'][0]);
  assert.ok(both[0].ratio < both[0].least);
  assert.deepEqual(warnings({ 'color-accent': '#88ccee', theme: 'dark' }), []);
  assert.deepEqual(new Set(warnings({ 'color-text': '#102030' }).map(({ theme }) => theme)), new Set(['dark']));
  assert.deepEqual(warnings({ 'color-text': '#102030', theme: 'light' }), []);
  assert.deepEqual(new Set(warnings({ 'color-text': '#777777' }).map(({ theme }) => theme)), new Set(['light', 'dark']));
});

test('the words for a privacy notice are true of the mode that was chosen', () => {
  const [frame, inline, none] = [{}, { mode: 'inline' }, { storage: 'none' }].map((choices) => notice(choices, address));
  assert.match(frame, /stored in your browser, on your device, under the address https:\/\/host\.example\./);
  assert.match(frame, /When you start it, your browser loads the rest/);
  assert.match(inline, /Programs that run on this website could read them\./);
  assert.match(none, /not stored/);
  assert.doesNotMatch(none, /Erase everything/);
  for (const text of [frame, inline, none]) assert.match(text, /not sent to us or to anybody else\./);
  assert.match(notice({ mode: 'inline', storage: 'none' }, address), /not stored.*could read them\./);
  // Fetched at once, it needs nobody who sees it.
  assert.match(notice({ load: 'eager' }, address), /As soon as that page is there, your browser/);
  assert.match(notice({ load: 'visible' }, address), /As soon as it is in sight, your browser/);
  assert.match(notice({ load: 'eager', mode: 'drawer' }, address), /When you start it, your browser/);
});

test('a tab of its own keeps answers, whatever is chosen for the tag, and the notice says so', () => {
  assert.equal(notice({ mode: 'new-tab', storage: 'none' }, address), notice({ mode: 'new-tab' }, address));
  assert.match(notice({ mode: 'new-tab', storage: 'none' }, address), /stored in your browser.*Erase everything/);
});

test('what does nothing in a tab of its own is named, and is not in the snippet', () => {
  const choices = {
    mode: 'new-tab',
    view: 'compare',
    theme: 'dark',
    label: 'Ours',
    load: 'eager',
    storage: 'none',
    instance: 'one',
    'cta-label': 'Ask us',
    'cta-href': 'https://host.example/',
    'color-accent': '#0b5a75',
    radius: '2px',
    font: 'Georgia',
  };
  const { taken, refused, missing, idle } = take(choices);
  assert.deepEqual(taken, { mode: 'new-tab', view: 'compare', theme: 'dark', label: 'Ours' });
  assert.deepEqual(idle, ['load', 'cta-label', 'cta-href', 'storage', 'instance', 'color-accent', 'radius', 'font']);
  assert.deepEqual([refused, missing], [{}, {}]);
  // What counts anyway is no choice there either.
  assert.deepEqual(take({ mode: 'new-tab', storage: 'local', load: 'click' }).idle, []);
  // A drawer is loaded when it is opened.
  assert.deepEqual(take({ ...choices, mode: 'drawer' }).idle, ['load']);
  assert.deepEqual(take({ ...choices, mode: 'frame' }).idle, []);
});

test('every value that can be chosen has words', () => {
  for (const [name, { values }] of Object.entries(attributes)) {
    if (name === 'heading-level') continue;
    for (const value of values ?? []) assert.ok(words.values[name][value][0], `${name} ${value}`);
  }
});

test('no page of ours has a script or a style in the page itself', () => {
  const html = readFileSync('public/generator/generator.html', 'utf8');
  assert.doesNotMatch(html, /<script|<style|\sstyle=|\son\w+=/);
});
