// Knows: how functions that nobody calls are taken out of a program.
// Must not know: what they do.
//
// An export is kept whether somebody calls it or not. Which ones are called is seen in the glue
// once esbuild has taken out of it what is never used. What such an export has put into the table of
// functions stays, so that a library that exports much is better not there at all; see stand-ins/.

import binaryen from 'binaryen';
import { readFile, writeFile } from 'node:fs/promises';

// The glue registers every class with the browser as soon as it is loaded, needed or not. Marked as
// free of side effects, what nobody uses falls away. Every browser we promise has the registry.
export function withoutSideEffects(glue) {
  const registry = /= \(typeof FinalizationRegistry === 'undefined'\)\n.*\n\s*: new/g;
  if (!registry.test(glue)) throw new Error('The glue registers its classes in another way now.');
  return glue.replace(registry, '= /* @__PURE__ */ new');
}

// Rewrites the program at `path` without the exports that are not named in `glue`.
export async function dropUnusedExports(path, glue) {
  const { BulkMemory, BulkMemoryOpt, NontrappingFPToInt, SignExt, MutableGlobals, ReferenceTypes, Multivalue } =
    binaryen.Features;
  const module = binaryen.readBinary(await readFile(path));
  // The same features as in wasm.mjs; with others the file is written in a form that browsers refuse.
  module.setFeatures(
    BulkMemory | BulkMemoryOpt | NontrappingFPToInt | SignExt | MutableGlobals | ReferenceTypes | Multivalue,
  );
  const exports = Array.from({ length: module.getNumExports() }, (_, index) =>
    binaryen.getExportInfo(module.getExportByIndex(index)),
  );
  const unused = exports.filter(({ name }) => !new RegExp(`\\.${name}(?![\\w$])`).test(glue));
  for (const { name } of unused) module.removeExport(name);
  module.runPasses(['remove-unused-module-elements']);
  await writeFile(path, module.emitBinary());
  module.dispose();
}
