// Knows: the steps from release files to a versioned folder and a zip of it.
// Must not know: how the page was built.
//
// usage: scripts/run.sh node scripts/release/pack.mjs [PAGE] [INTO]       (dist, release)

import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zip } from './archive.mjs';
import { sha384 } from './checksums.mjs';
import { contents, folderOf } from './contents.mjs';
import { cratesOfProgram } from './crates.mjs';
import { read, write } from './files.mjs';
import { standardLibrary } from './standard-library.mjs';
import { time } from './time.mjs';

const [page = 'dist', into = 'release'] = process.argv.slice(2);

const facts = { ...cratesOfProgram(), library: standardLibrary(), time: time() };
const folder = folderOf(facts.self);
let files;
try {
  files = await contents(await read(page), '.', facts);
} catch (error) {
  console.error(`release stopped: ${error.message}\n  what to do: run 'make dist' and look at what ${page}/ lacks.`);
  process.exit(1);
}
await rm(into, { recursive: true, force: true });
await write(join(into, folder), files);
const archive = zip(folder, files);
await writeFile(join(into, `${folder}.zip`), archive);
await writeFile(join(into, `${folder}.zip.sha384`), `${sha384(archive)}  ${folder}.zip\n`);
const inside = facts.crates.filter(({ isInside }) => isInside).length;
console.log(`release: ${files.size} files in ${into}/${folder}/, ${archive.length.toLocaleString('en')} bytes as a zip`);
console.log(`release: ${inside} crates in the program, ${facts.crates.length - inside} more that helped to compile it`);
console.log(`release: SHA-384 of the zip ${sha384(archive)}`);
