// Knows: what a host writes in TypeScript, and what the compiler has to refuse.
// Must not know: a framework.

import type { SafeguardCheckAttributes, SafeguardCheckElement } from '../../../public/embed/safeguard-check.js';

const element: SafeguardCheckElement = document.createElement('safeguard-check');
const found = document.querySelector('safeguard-check');
found?.setAttribute('mode', 'inline');

element.addEventListener('safeguard-check:progress', ({ detail }) => {
  const quarter: 1 | 2 | 3 | 4 = detail.quarter;
  console.log(quarter);
  // @ts-expect-error no event tells an answer
  console.log(detail.answers);
});
element.addEventListener('safeguard-check:exported', ({ detail }) => {
  // @ts-expect-error there is no such kind of file
  if (detail.kind === 'exe') console.log(detail.kind);
});
element.addEventListener('safeguard-check:finished', ({ detail }) => {
  // @ts-expect-error no event tells a score
  console.log(detail.score);
});
element.addEventListener('safeguard-check:error', ({ detail }) => {
  const reason: 'item' | 'storage' | 'load' | 'stopped' = detail.reason;
  console.log(reason);
});
element.addEventListener('click', ({ clientX }) => console.log(clientX));
// @ts-expect-error there is no such event
element.addEventListener('safeguard-check:answered', () => {});
document.body.addEventListener('safeguard-check:ready', ({ detail }) => console.log(detail satisfies object));

export const fine: SafeguardCheckAttributes[] = [
  {},
  { mode: 'drawer', view: 'compare', start: 'nprm:164.312(f)(2)(ii)', load: 'visible', lang: 'en', theme: 'dark' },
  { 'heading-level': '3', label: 'Check', 'cta-label': 'Ask us', 'cta-href': 'mailto:desk@host.example', storage: 'none' },
  { 'color-accent': '#0b5a75', radius: '0px', 'size-text': '1.125em', font: 'Georgia, serif', instance: 'one' },
];

export const refused: SafeguardCheckAttributes[] = [
  // @ts-expect-error
  { mode: 'popup' },
  // @ts-expect-error
  { view: 'result' },
  // @ts-expect-error
  { start: 'access control' },
  // @ts-expect-error
  { theme: 'blue' },
  // @ts-expect-error
  { 'heading-level': 3 },
  // @ts-expect-error
  { 'cta-href': 'javascript:alert(1)' },
  // @ts-expect-error
  { 'color-accent': 'teal' },
  // @ts-expect-error
  { radius: '4rem' },
  // @ts-expect-error
  { answers: '{}' },
];
