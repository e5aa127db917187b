// Knows: which files belong into a release beside the page, and what each is made from.
// Must not know: where the release is written to.

import { readFile } from 'node:fs/promises';
import * as apache from './hosting/apache.mjs';
import * as caddy from './hosting/caddy.mjs';
import * as cloudfront from './hosting/cloudfront.mjs';
import * as headersFile from './hosting/headers-file.mjs';
import * as nginx from './hosting/nginx.mjs';
import * as checksums from './checksums.mjs';
import * as licences from './licences.mjs';
import * as sbom from './sbom.mjs';

/** Pages and scripts that a host may rely on: their names stay as long as there are releases. */
export const promised = ['index.html', 'frame.html', 'generator.html', 'embed.js', 'boot.js', 'style.css', 'safeguard-check_bg.wasm'];

const documents = ['EMBEDDING.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE-MIT', 'LICENSE-APACHE'];
const declarations = ['safeguard-check.d.ts', 'safeguard-check-react.d.ts'];
const hosts = [headersFile, nginx, apache, caddy, cloudfront];

/** The name of the folder, which says the release. */
export const folderOf = ({ name, version }) => `${name}-${version}`;

/**
 * All files of a release by path. `page` are the files of dist/, `root` is where the project lies, and
 * `facts` are `{ self, crates, library, time }`.
 */
export async function contents(page, root, facts) {
  const missing = promised.filter((path) => !page.has(path));
  if (missing.length > 0) throw new Error(`A release needs ${missing.join(', ')}.`);
  const file = (path) => readFile(`${root}/${path}`);
  const files = new Map(page);
  for (const path of documents) files.set(path, await file(path));
  for (const path of declarations) files.set(path, await file(`public/embed/${path}`));
  const standard = { MIT: String(files.get('LICENSE-MIT')), 'Apache-2.0': String(files.get('LICENSE-APACHE')) };
  const add = (path, text) => files.set(path, Buffer.from(text));
  add(licences.name, licences.text(facts.crates, facts.library, standard));
  add(sbom.name, sbom.text(facts));
  const folder = folderOf(facts.self);
  const served = [...page.keys(), ...documents, ...declarations];
  for (const host of hosts) add(`hosting/${host.name}`, host.write(served, folder));
  add(checksums.name, checksums.list(files));
  return files;
}
