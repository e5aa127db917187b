// Knows: the page for hosts, and what somebody does on it who wants the self-check on a site of theirs.
// Must not know: what any one test is about.

import { axe } from './axe.mjs';
import { expect, test as base } from './page.mjs';

export const inTheForm = (page, name) => page.locator(`#choices [name="${name}"]`);

/** The page for hosts, in words. */
export class Author {
  constructor(page) {
    this.page = page;
  }

  async open() {
    await this.page.goto('/generator.html');
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await expect(this.preview).toBeVisible();
  }

  get preview() {
    return this.page.locator('safeguard-check');
  }

  text(name) {
    return this.page.locator(`#output-${name}`);
  }

  async choose(name, value) {
    await this.page.locator(`label[for="${name}-${value}"]`).click();
  }

  async write(name, text) {
    await this.page.evaluate(() => {
      for (const fold of document.querySelectorAll('#choices details')) fold.open = true;
    });
    await inTheForm(this.page, name).fill(text);
  }

  /** The attributes of the element in the preview. */
  previewed() {
    return this.preview.evaluate(({ attributes }) => Object.fromEntries([...attributes].map(({ name, value }) => [name, value])));
  }

  /** The snippet as a browser reads it: the tag, the link in it, and the script. */
  async read() {
    const text = await this.text('snippet').textContent();
    // Elsewhere: the policy of the page for hosts holds for what is parsed on it, and forbids styles.
    const elsewhere = await this.page.context().newPage();
    const elements = await elsewhere.evaluate((text) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      const all = (element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
      return [...body.querySelectorAll('*')].map((element) => ({
        name: element.localName,
        attributes: all(element),
        text: element.childElementCount ? '' : element.textContent.trim(),
      }));
    }, text);
    await elsewhere.close();
    return elements;
  }
}

export const test = base.extend({
  author: async ({ page }, use) => {
    await page.addInitScript({ path: axe });
    const author = new Author(page);
    await author.open();
    await use(author);
  },
});
