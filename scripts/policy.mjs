// Knows: what each page may do in a browser, and every header that goes with a file of a release, as
// one table for the server, the release, the guide and the tests.
// Must not know: who sends it, or how a host writes it down.

// 'wasm-unsafe-eval' allows WebAssembly and nothing else; no engine starts it without.
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// Pages of ours that embed the element as any host does, in a frame and inline: the generator and
// the demonstrations.
export const hostPolicy = `${policy}; frame-src 'self'`;

// For every file.
export const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

// A page of somebody else, and a sandboxed frame, load these with their checksums, which a browser
// compares only where it may read them.
const shared = /\.(?:js|css|wasm)$/;

// The page of a frame, which anybody may put into theirs. Who wants fewer hosts names them in its
// `frame-ancestors`.
export const framePage = '/frame.html';

// `frame-ancestors` is understood in a header only, not in a meta element.
const framedBy = (ancestors, rules = policy) => ({ 'Content-Security-Policy': `${rules}; frame-ancestors ${ancestors}` });

/** The headers of one file of a release, by its path there, with or without a slash before it. */
export function headersFor(path) {
  const file = path.replace(/^\/?/, '/');
  // The stand-alone page is the one to be found.
  if (file === framePage) return { ...headers, ...framedBy('*'), 'X-Robots-Tag': 'noindex' };
  if (file === '/generator.html' || file.startsWith('/demo/')) return { ...headers, ...framedBy("'self'", hostPolicy) };
  const cors = shared.test(file) ? { 'Access-Control-Allow-Origin': '*' } : {};
  return { ...headers, ...framedBy("'self'"), ...cors };
}

/**
 * How long a file of a versioned folder may be kept. Pages are asked for anew, so that a change of
 * their headers arrives; everything else never changes under its name. Not for a folder that is
 * built again and again.
 */
export function cachingFor(path) {
  return /(?:^|\/)$|\.html$/.test(path) ? 'no-cache' : 'public, max-age=31536000, immutable';
}

/** What the site that embeds has to allow in its own policy, where it has one. */
export const allowedByHost = {
  frame: (origin) => [`script-src ${origin}`, `frame-src ${origin}`],
  tab: (origin) => [`script-src ${origin}`],
  inline: (origin) => [`script-src ${origin} 'wasm-unsafe-eval'`, `connect-src ${origin}`],
};

/** Attributes of a frame that a host writes by hand. */
export const frame = {
  sandbox: 'allow-scripts allow-same-origin allow-downloads allow-popups allow-modals',
  allow: 'clipboard-write',
};
