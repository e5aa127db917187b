// Knows: how two lists of files are compared byte by byte.
// Must not know: where they come from.

/** What differs, one line each; nothing where both are the same. */
export function differences(one, other) {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    if (!a || !b) return [`${path}: only in the ${a ? 'first' : 'second'}`];
    if (a.equals(b)) return [];
    const at = a.findIndex((byte, index) => byte !== b[index]);
    return [`${path}: ${a.length} and ${b.length} bytes, different from byte ${at < 0 ? a.length : at}`];
  });
}
