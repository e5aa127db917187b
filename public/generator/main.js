// Knows: how choices, preview, texts and messages belong together on the page.
// Must not know: what any of them looks like, or how a text is made.

import { folder } from './address.js';
import { take } from './choices.js';
import { warnings } from './contrast-warnings.js';
import { byId, el, say } from './dom.js';
import { tell } from './fields.js';
import { form } from './form.js';
import { notice } from './notice.js';
import { output, systems, write } from './outputs.js';
import { policyLines } from './policy-lines.js';
import { show } from './preview.js';
import { frameLine, linkLine, snippet, styleLine } from './snippet.js';
import { words } from './words.js';

// A person who types is not interrupted by every letter.
const pause = 400;

// The very file that the snippet names is the one that this page has loaded, under this checksum.
const { integrity } = document.querySelector('script[src$="embed.js"]');
const here = folder(new URL('.', document.baseURI).href);
const status = byId('status');
const fields = form();
const frame = byId('preview-place');

let address = here ?? 'https://host.example/safeguard-check/';
let shown = '';

/** What stands in the form, by the names of its fields. */
const written = () => Object.fromEntries(new FormData(fields));

/** Takes the address over where it is one; otherwise the one before stays. */
function takeAddress(text) {
  const good = folder(text);
  tell(fields, 'address', good ? '' : words.address.refused);
  address = good ?? address;
}

function tellProblems({ taken, refused, missing, idle }) {
  const problem = (name) => {
    if (refused[name]) return words.problem(refused[name]);
    if (idle.includes(name)) return words.idle(taken.mode);
    return missing[name] ? words.missing(words.labels[missing[name]]) : '';
  };
  for (const { name } of fields.elements) if (name && name !== 'address') tell(fields, name, problem(name));
}

function tellContrast(rows) {
  const place = byId('contrast');
  if (rows.length === 0) return place.replaceChildren();
  const round = (row) => ({ ...row, ratio: Math.floor(row.ratio * 10) / 10 });
  const items = rows.map((row) => el('li', {}, words.contrast.row(round(row))));
  return place.replaceChildren(el('div', { class: 'page-warning' }, el('h3', { class: 'page-warning__title' }, words.contrast.title), el('ul', { class: 'sgc-list' }, ...items)));
}

function update({ again = false } = {}) {
  const choices = written();
  takeAddress(choices.address);
  const found = take(choices);
  const { taken, refused, missing, idle } = found;
  const close = warnings(taken);
  tellProblems(found);
  tellContrast(close);
  write('snippet', snippet(taken, address, choices.pin ? integrity : ''));
  write('style', styleLine);
  write('policy', policyLines(taken.mode, address).join('\n'));
  write('frame', frameLine(taken, address));
  write('link', linkLine(taken, address));
  write('notice', notice(taken, address));
  say(byId('more-frame'), taken.mode === 'inline' ? words.inlineHasNoFrame : '');
  const now = JSON.stringify([taken, address]);
  if (now === shown && !again) return;
  const isFirst = shown === '';
  shown = now;
  show(frame, taken, address);
  const without = Object.keys({ ...refused, ...missing }).length + idle.length + close.length;
  if (!isFirst) say(status, without > 0 ? words.changedWithout(without) : words.changed);
}

let timer;
function later() {
  clearTimeout(timer);
  timer = setTimeout(update, pause);
}

byId('form-place').replaceWith(fields);
byId('snippet-place').replaceWith(output('snippet', status, { level: 2 }));
byId('outputs').append(
  output('policy', status),
  output('style', status),
  systems(),
  output('frame', status, { more: true }),
  output('link', status),
  output('notice', status),
);
fields.elements.address.value = address;
fields.addEventListener('input', later);
byId('again').addEventListener('click', () => update({ again: true }));
update();
