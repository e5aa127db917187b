// Knows: how axe looks at a page, frames and shadow roots included.
// Must not know: which page it is.

import { createRequire } from 'node:module';

/** Put in by the browser and not by the page, so that the policy of the page stays as it is. */
export const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** All rules of WCAG 2.2 A and AA. */
export const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against these rules, one line for each element. */
export async function findings(page, runOnly = everything) {
  return page.evaluate(async (runOnly) => {
    // Axe asks for the fill of a letter, which Chromium leaves as it was when forced colours
    // replace the colour that is drawn.
    const { getPropertyValue } = CSSStyleDeclaration.prototype;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    };
    const { violations, incomplete } = await window.axe.run(document, {
      runOnly,
      rules: { 'color-contrast': { enabled: true }, 'target-size': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
      // Style sheets are not fetched anew; the page asks for nothing once it is ready.
      preload: false,
    });
    CSSStyleDeclaration.prototype.getPropertyValue = getPropertyValue;
    const undecided = incomplete.filter(({ id }) => id === 'color-contrast');
    return [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, runOnly);
}
