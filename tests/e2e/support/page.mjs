// Knows: how a page is opened and watched, and the few things that a person does on it.
// Must not know: what any one test is about.

import { expect, test as base } from '@playwright/test';
import { answers, fields, screens, storageKey } from './words.mjs';

export { expect };

/** Everything that no test may ever see, collected over all pages of one browser context. */
function watch(context, home) {
  const nothing = () => ({ errors: [], policyViolations: [], otherOrigins: [], lateRequests: [] });
  const watched = { home, seen: nothing(), requests: [], ready: new WeakSet(), nothing };
  // For the few tests that do on purpose what no page may do.
  watched.forget = () => Object.assign(watched.seen, nothing());
  const { seen, requests, ready } = watched;
  const violation = 'content security policy violated: ';
  // A page cannot hand anything out but through the console, and the policy allows no more.
  watched.listen = context.addInitScript((prefix) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(prefix + event.violatedDirective + ' ' + event.blockedURI);
    });
  }, violation);
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    if (text.startsWith(violation)) seen.policyViolations.push(text.slice(violation.length));
    else seen.errors.push(text);
  });
  context.on('weberror', (error) => seen.errors.push(String(error.error())));
  context.on('request', (request) => {
    const url = request.url();
    requests.push(url);
    if (new URL(url).origin !== watched.home) seen.otherOrigins.push(url);
    // The first request of a new page has no frame yet, and cannot be a late one.
    else if (!request.isNavigationRequest() && ready.has(request.frame().page())) {
      seen.lateRequests.push(url);
    }
  });
  return watched;
}

/** What a person does, in words. One for each page; most tests have one page. */
export class Visitor {
  constructor(page, watched) {
    this.page = page;
    this.watched = watched;
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Opens a place as if the address had been typed: everything is loaded anew. */
  async open(place = '') {
    this.watched?.ready.delete(this.page);
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
    await this.page.goto(place && `/#/${place}`);
    await this.isReady();
  }

  async reload() {
    this.watched?.ready.delete(this.page);
    await this.page.reload();
    await this.isReady();
  }

  /** The page is ready when its heading is there. From then on it needs nothing from a server. */
  async isReady() {
    await this.heading.waitFor();
    this.watched?.ready.add(this.page);
  }

  /** Opens a place of a page that is open, as a link or a typed fragment does. */
  async goTo(place) {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
    await this.isAt(place);
  }

  /** Waits until the address names a place. */
  async isAt(place) {
    await expect(this.page).toHaveURL((url) => url.hash === `#/${place}`);
  }

  /** Opens a screen by its tab. */
  async goToTab(name) {
    const { tab } = screens[name];
    await this.page.getByRole('navigation').getByRole('link', { name: tab, exact: true }).click();
  }

  /** Goes on to the next step. */
  async goOn(title) {
    await this.page.getByRole('link', { name: 'Continue', exact: true }).click();
    await expect(this.heading).toHaveText(title);
  }

  question(id) {
    return this.page.locator(`[data-item="${id}"]`);
  }

  /** The radio button of an answer, by the name of the answer. */
  choice(id, answer) {
    return this.question(id).getByRole('radio', { name: answers[answer] });
  }

  /** Answers with the mouse: a click on the row, which is larger than the button in it. */
  async answer(id, answer) {
    await this.question(id).locator('label').filter({ hasText: answers[answer] }).click();
    await expect(this.choice(id, answer)).toBeChecked();
  }

  field(id, name) {
    return this.question(id).getByLabel(fields[name], { exact: true });
  }

  /** Fills in fields of the record. */
  async fillRecord(id, record) {
    for (const [name, text] of Object.entries(record)) await this.field(id, name).fill(text);
  }

  /** The state of saving, on every screen. */
  get saved() {
    return this.page.locator('[data-saved]');
  }

  /** Waits until everything that was said is written down. */
  async hasSaved() {
    await expect(this.saved).toHaveText(/^Saved in this browser, on this device/);
  }

  get status() {
    return this.page.getByRole('status');
  }

  /** What the browser keeps for this site. */
  storage() {
    return this.page.evaluate(() => ({ ...localStorage }));
  }

  /** What is kept under our key, as data; null while there is nothing. */
  async assessment() {
    return JSON.parse((await this.storage())[storageKey] ?? 'null');
  }
}

/** Puts texts into local storage before the page is opened for the first time. */
export async function keep(context, origin, texts) {
  const localStorage = Object.entries(texts).map(([name, value]) => ({ name, value }));
  await context.setStorageState({ cookies: [], origins: [{ origin, localStorage }] });
}

export const test = base.extend({
  // Every test has it, wanted or not: the page, and every other page of the test, is watched.
  watched: [
    async ({ context, baseURL }, use) => {
      const watched = watch(context, baseURL);
      await watched.listen;
      await use(watched);
      expect(watched.seen, 'nothing that no test may ever see').toEqual(watched.nothing());
    },
    { auto: true },
  ],
  visitor: async ({ page, watched }, use) => use(new Visitor(page, watched)),
  // Something kept from an earlier visit: an assessment as text, or texts by key.
  keep: async ({ context, baseURL }, use) =>
    use((kept) => keep(context, baseURL, typeof kept === 'string' ? { [storageKey]: kept } : kept)),
});
