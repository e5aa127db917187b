// Knows: how choices become lines that somebody copies into a page.
// Must not know: a page. Everything in and out is text.

import { fallbackOf, room } from '../embed/attributes.js';
import { frame } from '../../scripts/policy.mjs';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML, between tags or in quotes. */
export const escape = (text) => text.replace(/[&<>"]/g, (sign) => entities[sign]);

const written = (all) => Object.entries(all).map(([name, value]) => ` ${name}="${escape(value)}"`);

const labelOf = (choices) => choices.label ?? fallbackOf('label');

/** A tag in one line, or one line an attribute where that gets long. */
function tag(name, all) {
  const parts = written(all);
  const line = `<${name}${parts.join('')}>`;
  return line.length <= 100 ? line : `<${name}\n ${parts.join('\n ')}\n>`;
}

/** Words of the plain link inside the tag, which stands below the name on the card where scripts run. */
export const linkText = (choices) => `${labelOf(choices)}, on a page of its own`;

/** The line for a style sheet that does what the style of the tag does. */
export const styleLine = `safeguard-check { ${room}; }`;

/**
 * The tag, with room for its card, a plain link inside, which shows where no script runs, and the
 * script.
 */
export function snippet(choices, address, integrity) {
  const pinned = integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  return [
    tag('safeguard-check', { ...choices, style: room }),
    `  <a href="${escape(address)}">${escape(linkText(choices))}</a>`,
    '</safeguard-check>',
    `<script async src="${escape(address)}embed.js"${pinned}></script>`,
  ].join('\n');
}

// What a frame that somebody writes by hand cannot have: it is there at once, and is a frame.
const notInFrame = ['mode', 'load', 'label'];

/** One line that needs no script of ours: for systems that leave nothing but frames. */
export function frameLine(choices, address) {
  const settings = new URLSearchParams(Object.entries(choices).filter(([name]) => !notInFrame.includes(name)));
  const fragment = String(settings) && `#${settings}`;
  const src = escape(`${address}frame.html${fragment}`);
  return (
    `<iframe src="${src}" title="${escape(labelOf(choices))}" width="100%" height="900" loading="lazy" ` +
    `sandbox="${frame.sandbox}" allow="${frame.allow}"></iframe>`
  );
}

/** One line that works wherever a link does. */
export const linkLine = (choices, address) => `<a href="${escape(address)}">${escape(labelOf(choices))}</a>`;
