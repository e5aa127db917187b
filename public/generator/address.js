// Knows: which addresses of a release can stand in somebody's page.
// Must not know: what is at the address.

/**
 * The folder of a release as text that ends with `/`, or nothing where the text is no such address.
 * Plain http is for trying things out on one's own machine.
 */
export function folder(text) {
  let url;
  try {
    url = new URL(text.trim());
  } catch {
    return undefined;
  }
  const isOwnMachine = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isOwnMachine)) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  // A file in the folder means the folder.
  return url.origin + url.pathname.replace(/[^/]*\.(?:html|js)$/, '').replace(/\/?$/, '/');
}

/** The origin of a folder, as a policy wants it. */
export const origin = (address) => new URL(address).origin;
