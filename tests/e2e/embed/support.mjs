// Knows: how the page of a host is opened and watched, and how the self-check in it is reached.
// Must not know: what any one test is about.

import { expect, test as base } from '@playwright/test';
import { steps } from '../support/words.mjs';

export { expect };

/** Where the pages of hosts are. */
export const hosts = process.env.HOSTS;

/** The page of a host, with the tag in it. */
export class Host {
  constructor(page, widget) {
    this.page = page;
    this.widget = widget;
    this.requests = [];
    this.errors = [];
    // Of the release the path, of anybody else the whole address; what the page itself is made of is not
    // asked for by the tag.
    page.on('request', (request) => {
      const { protocol, origin, pathname, href } = new URL(request.url());
      const isThePage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (isThePage || origin === new URL(page.url()).origin || !protocol.startsWith('http')) return;
      this.requests.push(origin === widget ? pathname : href);
    });
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Opens a page of `tests/hosts`, and writes down every event of every tag on it. */
  async open(name) {
    // Once for all pages that are opened.
    this.listens ??= this.page.addInitScript(() => {
      window.heard = [];
      for (const type of ['ready', 'started', 'progress', 'finished', 'exported', 'error']) {
        addEventListener(`safeguard-check:${type}`, ({ detail }) => window.heard.push([type, detail]));
      }
    });
    await this.listens;
    await this.page.goto(`${hosts}/${name}.html`);
  }

  /** Opens a page with one tag that has these attributes, and the loader. */
  async openTag(attributes) {
    await this.open('empty');
    await this.page.evaluate((attributes) => {
      const tag = document.createElement('safeguard-check');
      for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
      document.querySelector('main').append(tag);
    }, attributes);
    await expect(this.tag().locator('.card')).toBeVisible();
  }

  /** The tag: the first one, or the one with an id. */
  tag(id) {
    return this.page.locator(id ? `safeguard-check#${id}` : 'safeguard-check').first();
  }

  /** The button on the card. */
  button(id) {
    return this.tag(id).getByRole('button', { name: 'Start the check here' });
  }

  /** The frame of a tag, from inside. */
  frame(id) {
    return this.tag(id).locator('iframe').contentFrame();
  }

  /** The frame of a tag, from outside. */
  iframe(id) {
    return this.tag(id).locator('iframe');
  }

  /** Clicks on the card and waits until the self-check is there. Gives where it is. */
  async start(id) {
    await this.button(id).click();
    const place = (await this.tag(id).getAttribute('mode')) === 'inline' ? this.tag(id) : this.frame(id);
    await place.locator('[data-heading]').waitFor();
    return place;
  }

  /** What was heard of the tags so far. */
  heard() {
    return this.page.evaluate(() => window.heard);
  }

  /** Waits until the frame is as high as what is in it, and gives that height. */
  async fits(id) {
    await expect
      .poll(async () => {
        const outside = await this.iframe(id).evaluate((element) => element.getBoundingClientRect().height);
        const inside = await this.frame(id)
          .locator('#app')
          .evaluate((element) => element.getBoundingClientRect().height);
        return Math.abs(outside - inside);
      })
      .toBeLessThanOrEqual(1);
    return this.iframe(id).evaluate((element) => element.getBoundingClientRect().height);
  }
}

export const test = base.extend({
  host: async ({ page, baseURL }, use) => use(new Host(page, new URL(baseURL).origin)),
});

/** Opens a place inside of the self-check by its tab. */
export async function goToTab(place, name) {
  await scrollTo(place);
  await place.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  // A long screen comes a part at a time, and says so until it is whole.
  await expect(place.locator('[aria-busy]')).toHaveCount(0);
}

/**
 * Scrolls to the frame, as a person has to. A browser draws nothing in a frame of another origin that
 * nobody sees, and what clicks in there waits for what is drawn.
 */
async function scrollTo(place) {
  await place.owner?.().scrollIntoViewIfNeeded();
}

/** Answers a question. */
export async function answer(place, id, words) {
  const label = place.locator(`[data-item="${id}"] label`).filter({ hasText: words });
  await label.click();
}

/** Answers every question of the quick check, the foundations left out. */
export async function answerEverything(place) {
  await goToTab(place, 'Check');
  for (const { items } of steps.slice(1)) {
    await place.getByRole('link', { name: 'Continue', exact: true }).click();
    for (const { id } of items) await answer(place, id, 'Not in place');
  }
}

/**
 * Runs in a page first: writes down every listener that is added to the window and the document, and
 * not taken away again.
 */
export const watchListeners = () => {
  window.listening = [];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isWatched = (target) => [undefined, window, document].includes(target);
  EventTarget.prototype.addEventListener = function (type, listener, ...more) {
    if (isWatched(this)) window.listening.push([type, listener]);
    return add.call(this, type, listener, ...more);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, ...more) {
    if (isWatched(this)) {
      window.listening = window.listening.filter((one) => one[0] !== type || one[1] !== listener);
    }
    return remove.call(this, type, listener, ...more);
  };
};

/** The names of those, in the order of the alphabet. */
export const listening = (page) => page.evaluate(() => window.listening.map(([type]) => type).sort());
