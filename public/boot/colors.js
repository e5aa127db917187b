// Knows: which of a host's colors are used in which theme, so that everything stays legible.
// Must not know: how a contrast is calculated, or where the colors are shown.

import { color as kind } from '../embed/attributes.js';
import { guard } from '../embed/contrast.js';
import { colors, fixed, pairs } from '../embed/tokens.js';

// Settings as they stand in a fragment, with the colors that can be kept: as they are for the light
// theme, behind `dark.` for the dark one. The author is told in the console of the others.
export function legible(fragment) {
  const settings = new URLSearchParams(fragment);
  const chosen = {};
  for (const name in colors) {
    // Written by hand, it would get past what follows.
    settings.delete(`dark.${name}`);
    const color = settings.get(name) ?? '';
    // What is no color is left for the program, which says so.
    if (!kind.test(color)) continue;
    chosen[name] = color;
    settings.delete(name);
  }
  for (const [index, theme] of ['light', 'dark'].entries()) {
    const own = Object.entries({ ...colors, ...fixed }).map(([name, both]) => [name, both[index]]);
    const { kept, replaced } = guard(chosen, Object.fromEntries(own), pairs);
    for (const name in kept) settings.set(index ? `dark.${name}` : name, kept[name]);
    // Nobody sees the other theme.
    if (![theme, 'auto', null].includes(settings.get('theme'))) continue;
    for (const { name, color, by, front, back, ratio, least } of replaced) {
      console.warn(
        `safeguard-check: in the ${theme} theme ${front} on ${back} would have a contrast of ` +
          `${ratio.toFixed(2)}; ${least} is the least. ${by} is used for ${name}, not ${color}.`,
      );
    }
  }
  return String(settings);
}
