// Knows: how much two colors stand out from each other, and which of a host's colors can be kept.
// Must not know: a page, a tag, or where a color comes from. Nothing but arithmetic.

// The parts of `#rgb` or `#rrggbb`, each 0 to 255.
function parts(color) {
  const hex = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

// Relative luminance, 0 to 1, as WCAG 2.2 defines it.
function luminance(color) {
  const [red, green, blue] = parts(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// The contrast between two colors, 1 to 21.
export function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

// `chosen` are a host's colors, `own` are ours, both by name; `pairs` are those of tokens.js. Gives
// what can be kept of the choice, and what cannot, with the reason. What is in front gives way
// first. Ours are legible together, so in the end there is always something left to give way.
export function guard(chosen, own, pairs) {
  const kept = { ...chosen };
  const replaced = [];
  const color = (name) => kept[name] ?? own[name];
  for (let again = true; again; ) {
    again = false;
    for (const [front, back, least] of pairs) {
      const ratio = contrast(color(front), color(back));
      const name = front in kept ? front : back;
      if (ratio < least && name in kept) {
        replaced.push({ name, color: kept[name], by: own[name], front, back, ratio, least });
        delete kept[name];
        again = true;
      }
    }
  }
  return { kept, replaced };
}
