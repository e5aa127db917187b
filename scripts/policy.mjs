// Knows: what the page may do in a browser, as one text for the server, the release and the tests.
// Must not know: who sends it.

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

// `frame-ancestors` is understood in a header only, not in a meta element.
export const headers = {
  'Content-Security-Policy': `${policy}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
