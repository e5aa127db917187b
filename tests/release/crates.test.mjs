// Knows: what has to be said about the crates in the program, and what must not.
// Must not know: how cargo is asked.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { test } from 'node:test';
import { named } from '../../scripts/release/crates.mjs';
import * as licences from '../../scripts/release/licences.mjs';
import * as sbom from '../../scripts/release/sbom.mjs';
import { brought } from '../../scripts/release/standard-library.mjs';
import { facts, python } from './support/project.mjs';

const bill = JSON.parse(sbom.text(facts));
const component = (name) => bill.components.find((one) => one.name === name);
const standard = { MIT: readFileSync('LICENSE-MIT', 'utf8'), 'Apache-2.0': readFileSync('LICENSE-APACHE', 'utf8') };

const validate = `
import json, sys
from pathlib import Path
from jsonschema import Draft7Validator, FormatChecker
from referencing import Registry, Resource
names = ['bom-1.6', 'spdx', 'jsf-0.82']
texts = {f'{name}.SNAPSHOT.schema.json': json.loads(Path(f'tests/fixtures/cyclonedx/{name}.SNAPSHOT.schema.json').read_text()) for name in names}
base = 'http://cyclonedx.org/schema/'
registry = Registry().with_resources([(base + name, Resource.from_contents(text)) for name, text in texts.items()])
validator = Draft7Validator(texts['bom-1.6.SNAPSHOT.schema.json'], registry=registry, format_checker=FormatChecker())
for error in validator.iter_errors(json.load(sys.stdin)): print(error.json_path, error.message[:200])
`;

test('the bill of materials is valid by the schema that CycloneDX publishes', () => {
  assert.equal(python(validate, [], JSON.stringify(bill)), '');
});

test('the schema refuses what is no bill of materials', () => {
  const wrong = { ...bill, components: [{ type: 'library' }], more: true };
  const told = python(validate, [], JSON.stringify(wrong));
  assert.match(told, /'name' is a required property/);
  assert.match(told, /'more' was unexpected/);
});

test('what is in the program is told apart from what helped to compile it, and tests are in neither', () => {
  assert.equal(component('leptos').scope, 'required');
  assert.equal(component('wasm-bindgen').scope, 'required');
  assert.equal(component('leptos_macro').scope, 'excluded');
  assert.equal(component('syn').scope, 'excluded');
  for (const name of ['proptest', 'jsonschema', 'csv', 'pulldown-cmark', 'wasm-bindgen-test']) {
    assert.equal(component(name), undefined, name);
  }
});

test('the standard library is named with its version and what it brings along', () => {
  assert.match(component('std').version, /^1\.\d+\.\d+/);
  assert.ok(component('dlmalloc'), 'the part of it that hands out memory');
});

test('each crate has the checksum of the lock file, its licence, and a name of its own', () => {
  const lock = readFileSync('Cargo.lock', 'utf8');
  const crates = bill.components.filter(({ purl }) => purl);
  for (const { name, hashes, licenses } of crates) {
    assert.match(hashes[0].content, /^[0-9a-f]{64}$/, name);
    assert.ok(licenses[0].expression, name);
  }
  const { content } = component('leptos').hashes[0];
  assert.ok(lock.includes(`checksum = "${content}"`));
  const names = bill.components.map((one) => one['bom-ref']);
  assert.equal(new Set(names).size, names.length);
});

test('every crate that another one needs is in the list, and everything hangs together', () => {
  const known = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((one) => one['bom-ref'])]);
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  for (const [ref, others] of needs) for (const other of [ref, ...others]) assert.ok(known.has(other), other);
  const reached = new Set();
  const visit = (ref) => !reached.has(ref) && reached.add(ref) && needs.get(ref).forEach(visit);
  visit(bill.metadata.component['bom-ref']);
  assert.deepEqual([...known].filter((ref) => !reached.has(ref)), []);
});

test('neither list tells where it was made, nor which server a crate came from', () => {
  for (const text of [sbom.text(facts), licences.text(facts.crates, facts.library, standard)]) {
    for (const told of [process.cwd(), homedir(), 'file://', 'registry+', '/registry/src/']) {
      assert.ok(!text.includes(told), told);
    }
  }
});

test('the same list has the same serial number, and another one another', () => {
  assert.equal(JSON.parse(sbom.text(facts)).serialNumber, bill.serialNumber);
  assert.notEqual(JSON.parse(sbom.text({ ...facts, time: '2027-01-01T00:00:00Z' })).serialNumber, bill.serialNumber);
});

test('every crate stands at a licence text, and a text that many share stands there once', () => {
  const text = licences.text(facts.crates, facts.library, standard);
  for (const { name, version } of [...facts.crates, ...facts.library.crates]) {
    const times = text.split(`${name} ${version}`).length - 1;
    assert.ok(times >= 2, `${name} ${version} is in the table and at a text`);
  }
  const apache = text.match(/Version 2\.0, January 2004/g).length;
  assert.ok(apache < facts.crates.length / 2, `the Apache licence stands there ${apache} times`);
});

test('a crate without any text of its licence stops a release', () => {
  const crate = { name: 'odd', version: '1.0.0', licence: 'Odd-1.0', authors: [], texts: [] };
  assert.throws(() => licences.text([crate], { ...facts.library, crates: [] }, standard), /no licence text for odd 1\.0\.0 \(Odd-1\.0\)/);
});

test('a crate that only names MIT gets the standard text with its authors', () => {
  const crate = { name: 'odd', version: '1.0.0', licence: 'MIT', authors: ['A Person <a@example.org>'], texts: [] };
  const text = licences.text([crate], { ...facts.library, crates: [] }, standard);
  assert.match(text, /Copyright \(c\) A Person\n/);
});

test('lines of cargo are read, whatever stands behind the version', () => {
  assert.deepEqual([...named('a-b v1.0.0\nc v0.2.0+x (proc-macro)\nd v3.0.0 (/some/where)\na-b v1.0.0\n')], ['a-b 1.0.0', 'c 0.2.0+x', 'd 3.0.0']);
  assert.deepEqual(brought('core v0.0.0 (/some/where)|MIT\ncfg-if v1.0.4|MIT/Apache-2.0'), [
    { name: 'cfg-if', version: '1.0.4', licence: 'MIT OR Apache-2.0' },
  ]);
});
