// Knows: which chosen colors are too close to be read, in which theme, and what is shown instead.
// Must not know: how a contrast is calculated, or where the warning is shown.

import { guard } from '../embed/contrast.js';
import { colors, fixed, pairs } from '../embed/tokens.js';

const themes = { light: 0, dark: 1 };

/** One row for each color that gives way: `{ theme, name, color, by, front, back, ratio, least }`. */
export function warnings(choices) {
  const wanted = choices.theme === 'light' || choices.theme === 'dark' ? [choices.theme] : Object.keys(themes);
  const chosen = Object.fromEntries(Object.keys(colors).filter((name) => choices[name]).map((name) => [name, choices[name]]));
  return wanted.flatMap((theme) => {
    const own = Object.fromEntries(Object.entries({ ...colors, ...fixed }).map(([name, both]) => [name, both[themes[theme]]]));
    return guard(chosen, own, pairs).replaced.map((row) => ({ theme, ...row }));
  });
}
