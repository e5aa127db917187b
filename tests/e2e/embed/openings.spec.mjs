// Knows: where the self-check opens, for each thing that a host may choose to begin with.
// Must not know: what else is on the screen there.

import { answer, expect, goToTab, test } from './support.mjs';

/** What is chosen, and what can be seen then: an item is in sight, a list is there. */
const openings = {
  'an item of the rule in force': [{ start: '164.312(a)(2)(iv)' }, '[data-item="164.312(a)(2)(iv)"]'],
  'an item of the proposed rule': [{ start: 'nprm:164.312(j)' }, '[data-item="nprm:164.312(j)"]'],
  'both rules side by side': [{ view: 'compare' }, '[data-row="164.312(a)(1)"]'],
  'one row of both rules': [{ view: 'compare', start: '164.312(d)' }, '[data-row="164.312(d)"]'],
  'a row of the proposed rule': [{ view: 'compare', start: 'nprm:164.312(j)' }, '[data-row="nprm:164.312(j)"]'],
  'the list of safeguards': [{ view: 'safeguards' }, 'a[href$="#/safeguards/164.312(b)"]'],
  'the page of one safeguard': [{ view: 'safeguards', start: '164.312(b)' }, '[data-heading]:has-text("Audit controls")'],
};

const isSeen = (element, { start }) => (start ? expect(element).toBeInViewport() : expect(element).toBeVisible());

for (const [what, [attributes, selector]] of Object.entries(openings)) {
  test(`it opens at ${what}, in a frame and in a tab of its own alike`, async ({ host, context }) => {
    await host.openTag(attributes);
    const check = await host.start();
    await isSeen(check.locator(selector).first(), attributes);
    const heading = await check.locator('[data-heading]').textContent();
    await host.openTag({ ...attributes, mode: 'new-tab' });
    const opened = context.waitForEvent('page');
    await host.tag().getByRole('link', { name: 'Open the check in its own tab' }).click();
    const tab = await opened;
    await expect(tab.locator('[data-heading]')).toHaveText(heading);
    await isSeen(tab.locator(selector).first(), attributes);
    expect(host.errors).toEqual([]);
  });
}

test('a link of the host may be an address for mail', async ({ host }) => {
  await host.openTag({ 'cta-label': 'Write to us', 'cta-href': 'mailto:desk@host.example' });
  const check = await host.start();
  await goToTab(check, 'Check');
  await check.getByRole('link', { name: 'Continue', exact: true }).click();
  await answer(check, '164.312(a)(1)', 'Not in place');
  await goToTab(check, 'Result');
  await expect(check.getByRole('link', { name: /Write to us/ })).toHaveAttribute('href', 'mailto:desk@host.example');
});
