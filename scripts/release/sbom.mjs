// Knows: how the crates of the program are written down as a CycloneDX bill of materials.
// Must not know: how they were found.

import { createHash } from 'node:crypto';

export const name = 'sbom.cdx.json';

const reference = ({ name, version }) => `pkg:cargo/${name}@${version}`;

function component({ name, version, licence, authors, description, checksum, isInside }) {
  return {
    type: 'library',
    'bom-ref': reference({ name, version }),
    ...(authors.length > 0 && { authors: authors.map(author) }),
    name,
    version,
    ...(description && { description }),
    // What only helped to compile the program is named as well, and marked.
    scope: isInside ? 'required' : 'excluded',
    ...(checksum && { hashes: [{ alg: 'SHA-256', content: checksum }] }),
    ...(licence && { licenses: [{ expression: licence }] }),
    purl: reference({ name, version }),
  };
}

/** "A Person <person@host>" */
function author(text) {
  const [, name, email] = text.match(/^([^<]*?)\s*(?:<([^<>]*)>)?$/) ?? [null, text];
  return { ...(name && { name }), ...(email && { email }) };
}

/** A name for this very list: the same list has the same one. */
function serial(bom) {
  const hex = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  // The form of a UUID of version 8, which is for what each maker derives in a way of its own (RFC 9562).
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}

/** Both lists may name the same crate in the same version; it is then one component. */
function together(crates, others) {
  const known = new Set(crates.map(reference));
  return [...crates, ...others.filter((one) => !known.has(reference(one)))];
}

/**
 * `self` and `crates` are those of the program, `library` is the standard library with crates of its
 * own, `time` a text such as 2026-11-21T00:00:00Z.
 */
export function bom({ self, crates, library, time }) {
  const ref = `${self.name}@${self.version}`;
  const std = 'rust-standard-library';
  const all = together(crates, library.crates);
  const known = new Map(all.map((one) => [`${one.name} ${one.version}`, reference(one)]));
  const needed = (names) => names.map((name) => known.get(name)).filter(Boolean);
  const list = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: time,
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': ref,
        name: self.name,
        version: self.version,
        description: self.description,
        licenses: [{ expression: self.licence }],
      },
    },
    components: [
      ...all.map(component),
      {
        type: 'library',
        'bom-ref': std,
        name: 'std',
        version: library.version,
        description: 'The standard library of Rust, compiled into the program',
        scope: 'required',
        licenses: [{ expression: library.licence }],
      },
    ],
    dependencies: [
      { ref, dependsOn: [...needed(self.needs), std] },
      { ref: std, dependsOn: library.crates.map(reference) },
      ...all.map((one) => ({ ref: reference(one), dependsOn: needed(one.needs) })),
    ],
  };
  const { $schema, bomFormat, specVersion, ...rest } = list;
  return { $schema, bomFormat, specVersion, serialNumber: serial(list), ...rest };
}

export const text = (facts) => `${JSON.stringify(bom(facts), null, 2)}\n`;
