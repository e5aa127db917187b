// Knows: how the page that Trunk wrote becomes the page of a release.
// Must not know: how the files it names are made small.

import { policy } from '../policy.mjs';

// Takes exactly one match out of the text, or stops: a page that changed its shape must not
// lose its checksums silently.
function one(pattern, html, what) {
  const found = [...html.matchAll(new RegExp(pattern, 'g'))];
  if (found.length !== 1) throw new Error(`index.html has ${found.length} ${what}, not one.`);
  return found[0];
}

const styleLink = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;

// The addresses and media of the style sheets, in page order.
export function styleSheets(html) {
  return [...html.matchAll(styleLink)].map(([link]) => ({
    href: link.match(/\bhref="([^"]+)"/)[1],
    media: link.match(/\bmedia="([^"]+)"/)?.[1] ?? '',
  }));
}

// The script tag, and the names of the two files in it.
export function program(html) {
  const [script] = one(/<script\b[^>]*\bdata-wasm="[^>]*><\/script>/, html, 'script tags with data-wasm');
  const name = (attribute) => script.match(new RegExp(`\\b${attribute}="([^"]+)"`))[1];
  return { script, boot: name('src'), wasm: name('data-wasm') };
}

// `integrity` gives the checksum of an address.
export function release(html, { style, integrity }) {
  const { script, boot, wasm } = program(html);
  const [charset] = one(/<meta\b[^>]*\bcharset=[^>]*>/, html, 'charset elements');
  const rules = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const files =
    // `crossorigin`, because a sandboxed frame has no origin, and everything is foreign to it.
    `<link rel="stylesheet" href="${style}" integrity="${integrity(style)}" crossorigin>` +
    `<script type="module" src="${boot}" integrity="${integrity(boot)}"` +
    ` data-wasm="${wasm}" data-wasm-integrity="${integrity(wasm)}"></script>`;
  return shortened(
    html
      .replace(script, '')
      .replace(styleLink, '')
      // The policy first: it counts only for what comes after it.
      .replace(charset, charset + rules)
      .replace('</head>', `${files}</head>`),
  );
}

// Comments and the white space that no browser shows.
export function shortened(html) {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ \/>/g, '>')
    .replace(/(<(?:p|div|noscript)\b[^>]*>) /g, '$1')
    .replace(/ (<\/(?:p|div|noscript)>)/g, '$1')
    .trim();
}
