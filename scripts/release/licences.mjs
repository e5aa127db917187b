// Knows: how the licences of everything in the program are written down, each text once.
// Must not know: which of them are allowed; scripts/audit does.

export const name = 'LICENCES.txt';

const line = '='.repeat(80);

/** Texts that differ in white space alone are one text. */
const same = (text) => text.replace(/\s+/g, ' ').trim();

/** The licences that an expression of SPDX names. */
const named = (licence) => (licence ?? '').split(/[\s()]+/).filter((word) => word && !['OR', 'AND', 'WITH'].includes(word));

/**
 * Many crates name their licence and bring no text of it. `standard` has the standard text by the SPDX
 * name of the licence; under MIT it begins with whom the manifest names as authors.
 */
function textsOf(crate, standard) {
  if (crate.texts.length > 0) return crate.texts.map(({ text }) => text);
  const who = crate.authors.map((author) => author.replace(/\s*<.*>/, '')).join(', ') || `The authors of ${crate.name}`;
  const found = named(crate.licence).filter((name) => standard[name]);
  if (found.length === 0) throw new Error(`There is no licence text for ${crate.name} ${crate.version} (${crate.licence}).`);
  return found.map((name) => standard[name].replace(/^Copyright \(c\) .*$/m, `Copyright (c) ${who}`));
}

/** `library` is the standard library, with crates of its own. */
export function text(own, library, standard) {
  const known = new Set(own.map(({ name, version }) => `${name} ${version}`));
  const crates = [...own, ...library.crates.filter(({ name, version }) => !known.has(`${name} ${version}`))];
  const rust = `Rust standard library ${library.version}`;
  const byText = new Map();
  const add = (who, text) => {
    const key = same(text);
    if (!byText.has(key)) byText.set(key, { text: text.replaceAll('\r\n', '\n').trimEnd(), who: new Set() });
    byText.get(key).who.add(who);
  };
  for (const { text } of library.texts) add(rust, text);
  for (const one of crates) for (const text of textsOf(one, standard)) add(`${one.name} ${one.version}`, text);
  const table = crates.map(({ name, version, licence }) => `  ${`${name} ${version}`.padEnd(36)} ${licence ?? 'see below'}`);
  const blocks = [...byText.values()].map(({ text, who }) => `${line}\n${wrap([...who])}\n${line}\n\n${text}\n`);
  return `Licences of what the program is made of, and of what helped to compile it. Where there is a choice, any
of the licences may be taken. A crate that names its licence and brings no text of it stands at the
standard text. The licence of safeguard-check itself is in LICENSE-MIT and LICENSE-APACHE.

${table.join('\n')}
  ${rust.padEnd(36)} ${library.licence}

${blocks.join('\n')}`;
}

/** Names in lines of at most 80 characters, none of them broken in two. */
function wrap(names) {
  const lines = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length < 78) lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(name);
  }
  return lines.join(',\n');
}
