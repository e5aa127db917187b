// Knows: how a page is opened and watched, and the few things that a person does on it.
// Must not know: what any one test is about.

import { readFile } from 'node:fs/promises';
import { expect, test as base } from '@playwright/test';
import { answers, fields, screens, steps, storageKey } from './words.mjs';

export { expect };

/** The page that asks; none while it is so new that it has no frame yet, and nothing can be late. */
function pageOf(request) {
  try {
    return request.frame().page();
  } catch {
    return undefined;
  }
}

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
    // A file that a person saves has an address inside this browser, and of this page alone: what
    // "asks" for it is the browser itself, and nobody else could. Other origins' are not let through.
    if (url.startsWith(`blob:${watched.home}/`)) return;
    requests.push(url);
    if (new URL(url).origin !== watched.home) seen.otherOrigins.push(url);
    else if (!request.isNavigationRequest() && ready.has(pageOf(request))) {
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
    await this.isWhole();
  }

  /** A long screen comes a part at a time, and says so until it is whole. */
  async isWhole() {
    await expect(this.page.locator('[aria-busy]')).toHaveCount(0);
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
    await this.isWhole();
  }

  /** Opens a screen by its tab. */
  async goToTab(name) {
    const { tab, place } = screens[name];
    await this.page.getByRole('navigation').getByRole('link', { name: tab, exact: true }).click();
    await this.isAt(place);
  }

  /** Goes on to the next step. */
  async goOn(title) {
    await this.page.getByRole('link', { name: 'Continue', exact: true }).click();
    await expect(this.heading).toHaveText(title);
    await this.isAt(steps.find((step) => step.title === title).place);
  }

  /** The rows of the list of safeguards. */
  get itemRows() {
    return this.page.locator('li').filter({ has: this.page.locator('a[href*="/item/"]') });
  }

  /** The row of one item there: its title leads to its page. */
  itemRow(id) {
    return this.itemRows.filter({ has: this.page.locator(`a[href="#/safeguards/${id}"]`) });
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

  /** One line of answers in the look ahead: the answer to an item, or to one of its details. */
  line(id, detail) {
    const name = detail ? `-${id}-${detail}` : `-${id}`;
    return this.question(id).locator('fieldset').filter({ has: this.page.locator(`input[name$="${name}"]`) });
  }

  /** The radio button of an answer in the look ahead, by the words on it. */
  short(id, words, detail) {
    return this.line(id, detail).getByRole('radio', { name: words, exact: true });
  }

  /** Answers in the look ahead with one click. */
  async click(id, words, detail) {
    const label = this.line(id, detail).locator('label');
    await label.filter({ hasText: new RegExp(`^${words}$`) }).click();
    await expect(this.short(id, words, detail)).toBeChecked();
  }

  /** Unfolds everything in the main part, and what only shows once something else is unfolded. */
  async unfold() {
    const press = () =>
      this.page.evaluate(() => {
        const closed = [...document.querySelectorAll('main details:not([open]) > summary')];
        const seen = closed.filter((summary) => summary.checkVisibility());
        for (const summary of seen) summary.click();
        return seen.length;
      });
    await expect.poll(press).toBe(0);
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

  /** Writes down from here on what is said to somebody who does not see the screen, each time anew. */
  async listen() {
    await this.page.evaluate(() => {
      window.said = [];
      const region = document.querySelector('[role=status]');
      const hear = new MutationObserver(() => window.said.push(region.textContent));
      hear.observe(region, { childList: true, characterData: true, subtree: true });
    });
  }

  /** What was said since then. */
  heard() {
    return this.page.evaluate(() => window.said);
  }

  /** Chooses a file on the screen for files. `content` is a text, bytes, or anything else as JSON. */
  async chooseFile(content, name = 'answers.json') {
    const isWritten = typeof content === 'string' || Buffer.isBuffer(content);
    const buffer = Buffer.from(isWritten ? content : JSON.stringify(content));
    await this.page
      .getByLabel('Choose a file')
      .setInputFiles({ name, mimeType: 'application/json', buffer });
  }

  /** What became of the file that was chosen last. */
  get outcome() {
    return this.page.locator('.sgc-files__outcome');
  }

  /** Does what makes the browser save a file, and gives its name and all that stands in it. */
  async download(act) {
    const begun = this.page.waitForEvent('download');
    await act();
    const download = await begun;
    const bytes = await readFile(await download.path());
    return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
  }

  /** Presses a button that makes the browser save a file. */
  async save(button) {
    return this.download(() => this.page.getByRole('button', { name: button, exact: true }).click());
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
