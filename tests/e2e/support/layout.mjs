// Knows: how to measure what is on a screen: sizes of targets, text that is cut off, headings.
// Must not know: which screen it is. Everything here runs in the page.

/** Draws what is far below the window and would be drawn only when somebody comes near. */
export function drawEverything() {
  const within = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : []))];
  for (const root of within(document)) {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('.sgc * { content-visibility: visible !important }');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, drawn];
  }
}

/** Links and controls that are smaller than `least` pixels either way. */
export function tooSmall(least) {
  const found = [];
  for (const target of document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=radio])')) {
    if (!target.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
    // A box to tick is as large as its label.
    const whole = target.type === 'checkbox' ? (target.labels[0] ?? target) : target;
    const { width, height } = whole.getBoundingClientRect();
    if (width >= least && height >= least) continue;
    // WCAG 2.5.8 excepts a link inside a sentence. A sentence has other words, on both levels: not
    // a citation beside a name, and not a row of a list.
    const block = target.closest('p, li, td, th, h1, h2, h3, dd, figcaption, div');
    const spoken = (element) => element.textContent.replace(/\(opens another site\)/g, ' ');
    const others = spoken(block).replace(spoken(target), ' ');
    const isSentence = getComputedStyle(target).display === 'inline' && /(\p{Ll}{2,}[\s,]+){3}/u.test(others);
    if (!isSentence) found.push(`${Math.round(width)} x ${Math.round(height)}: ${whole.textContent.trim()}`);
  }
  return found;
}

/** Rows of answers that are lower than `least` pixels, or narrower. */
export function lowRows(least) {
  const rows = [...document.querySelectorAll('label')].filter(({ control }) => control?.type === 'radio');
  return rows
    .map((label) => ({ name: label.textContent, ...label.getBoundingClientRect().toJSON() }))
    .filter(({ width, height }) => width < least || height < least)
    .map(({ name, width, height }) => `${width} x ${height}: ${name}`);
}

/** Text that lies outside the window to a side, or is cut off by a box around it. */
export function cutOff() {
  const found = [];
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > room) {
    found.push(`the page is ${document.documentElement.scrollWidth} wide in a window of ${room}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const holder = text.parentElement;
    if (!text.data.trim() || !holder.checkVisibility({ visibilityProperty: true })) continue;
    // Kept for those who hear the page, and folded to nothing on purpose.
    if (holder.closest('.sgc-visually-hidden, .sgc-table thead, .sgc-skip')) continue;
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      if (left < -1 || right > room + 1) found.push(`outside the window: ${text.data}`);
      for (let box = holder; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const edge = box.getBoundingClientRect();
        // What can be scrolled up and down, with the keyboard too, is there for everybody.
        const scrolls = overflowY === 'auto' && box.tabIndex >= 0;
        const isAside = right > edge.right + 1 || left < edge.left - 1;
        if (isAside || (!scrolls && (bottom > edge.bottom + 1 || top < edge.top - 1))) {
          found.push(`cut off by ${box.className}: ${text.data}`);
        }
      }
    }
  }
  return [...new Set(found)];
}

/** Texts that lie on each other. */
export function overlapping() {
  const lines = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.data.trim() || !text.parentElement.checkVisibility()) continue;
    if (text.parentElement.closest('.sgc-visually-hidden, .sgc-table thead, .sgc-skip')) continue;
    range.selectNodeContents(text);
    // What lies outside a box that scrolls is not seen there.
    const box = text.parentElement.closest('pre')?.getBoundingClientRect();
    // Boxes of letters reach above and below what is seen of them.
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const trim = (bottom - top) / 4;
      if (box && (bottom > box.bottom || top < box.top)) continue;
      if (right - left > 1) lines.push({ left, right, top: top + trim, bottom: bottom - trim, text });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const found = new Set();
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
      const other = lines[next];
      if (other.text === one.text) continue;
      if (other.left < one.right - 1 && one.left < other.right - 1) found.add(`${one.text.data} / ${other.text.data}`);
    }
  });
  return [...found];
}

/** The levels of all headings that are shown, in their order. */
export function headingLevels() {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => Number(heading.tagName[1]));
}
