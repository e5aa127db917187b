// Knows: how a visitor finds the self-check in the page of somebody else, whichever way it stands there.
// Must not know: which engine it is, or what any one test is about.

import { expect } from '@playwright/test';
import { By, Key } from 'selenium-webdriver';
import { Visitor } from './visitor.mjs';

const types = ['ready', 'started', 'progress', 'finished', 'exported', 'error'];

const soon = (look, message) => expect.poll(look, { message, intervals: [50, 100, 200] });

/** A visitor inside of the frame, who scrolls the page around it to see what is in there. */
class Inside extends Visitor {
  constructor(host) {
    super(host.driver, host.visitor);
    this.host = host;
  }

  // WebKit lets no frame of another origin scroll the page around it, so a hand has to; and nobody
  // aims at what is still moving.
  async bringIntoView(element) {
    await this.driver.switchTo().defaultContent();
    await this.host.fits();
    await this.host.enter();
    const { y, height } = await this.driver.executeScript('return arguments[0].getBoundingClientRect().toJSON()', element);
    await this.driver.switchTo().defaultContent();
    await this.host.inPage(
      `const { y } = root.querySelector('iframe').getBoundingClientRect();
       scrollBy(0, y + arguments[0] - innerHeight / 2);`,
      y + height / 2,
    );
    await this.host.enter();
  }
}

/** The page of a host with the tag in it: the first one, or the one with an id. */
export class HostPage {
  constructor(visitor, selector = 'safeguard-check') {
    Object.assign(this, { visitor, driver: visitor.driver, selector });
  }

  /** The same page, looked at for another tag. */
  tag(id) {
    return new HostPage(this.visitor, `#${id}`);
  }

  /** Opens a page of `tests/hosts`, from its own address or from that of another site. */
  async open(name, site = process.env.HOSTS) {
    await this.driver.get(`${site}/${name}.html`);
  }

  /** Does something in the page around; `tag` is the tag, `root` what it shows. */
  inPage(script, ...given) {
    return this.driver.executeScript(
      `const tag = document.querySelector('${this.selector}');
       const root = tag?.shadowRoot;
       ${script}`,
      ...given,
    );
  }

  /** Waits for the card. */
  card() {
    return soon(() => this.inPage('return Boolean(root?.querySelector("button"))'), 'a card').toBe(true);
  }

  /** Presses the button on the card, as a hand does, and writes down the events of the tag from then on. */
  async start() {
    await this.card();
    await this.inPage(
      `tag.heard = [];
       for (const type of ${JSON.stringify(types)}) {
         tag.addEventListener('safeguard-check:' + type, ({ detail }) => tag.heard.push([type, detail]));
       }
       root.querySelector('button').scrollIntoView({ block: 'center' });`,
    );
    await this.inPage('return root.querySelector("button")').then((button) => button.click());
  }

  /** Waits until the tag has told something. */
  async hears(type, detail = {}) {
    await soon(() => this.heard(), `events of ${this.selector}`).toContainEqual([type, detail]);
  }

  heard() {
    return this.inPage('return tag.heard');
  }

  async enter() {
    await this.driver.switchTo().frame(await this.inPage('return root.querySelector("iframe")'));
  }

  /** Goes into the frame, does something there as a visitor, and comes out again. */
  async inFrame(act) {
    await this.enter();
    try {
      return await act(new Inside(this));
    } finally {
      await this.driver.switchTo().defaultContent();
    }
  }

  /** Waits until the frame is as high as what is in it, and nothing in it lies beyond its edge. */
  async fits() {
    const differences = async () => {
      const outside = await this.inPage('return root.querySelector("iframe").getBoundingClientRect().height');
      const [inside, across, down] = await this.inFrame(() =>
        this.driver.executeScript(
          `const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
           const { height } = document.querySelector('#app').getBoundingClientRect();
           return [height, scrollWidth - clientWidth, scrollHeight - clientHeight];`,
        ),
      );
      return { height: Math.abs(outside - inside) <= 1, across: across <= 0, down: down <= 1 };
    };
    await soon(differences, 'the frame is as high as what is in it').toEqual({ height: true, across: true, down: true });
  }

  /** What stands in the page itself: something in the shadow root, or in the one inside of it. */
  inside(selector) {
    return this.atSelfCheck('return place?.querySelector(arguments[0]) ?? null;', selector);
  }

  /** Does something where the self-check stands in the page itself: `place` is the root it is in. */
  atSelfCheck(script, ...given) {
    return this.inPage(
      `const place = [root, ...[...root.querySelectorAll('div')].map((element) => element.shadowRoot)]
         .find((one) => one?.querySelector('.sgc'));
       ${script}`,
      ...given,
    );
  }

  /** Waits until the main heading in the page itself says something. */
  isAt(heading) {
    // Its text and not itself, because it may be taken away on the way here.
    const text = () => this.atSelfCheck('return place?.querySelector("[data-heading]")?.innerText ?? "";');
    return soon(text, 'the main heading').toBe(heading);
  }

  /** Waits until a link in the page itself has led to a screen, which scrolls it: see `Visitor.arrivesAt`. */
  async arrivesAt(heading) {
    await this.isAt(heading);
    const focused = () => this.atSelfCheck('return place.activeElement?.hasAttribute("data-heading") ?? false');
    await soon(focused, 'the heading has the focus').toBe(true);
  }

  /** Waits until the tag itself says something. */
  says(text) {
    return soon(() => this.inPage('return root.textContent'), 'what the tag says').toContain(text);
  }

  /** What is shown of the link that the host has written into the tag: its text, its address, its height. */
  async link() {
    const link = await this.driver.findElement(By.css(`${this.selector} > a`));
    return [await link.getText(), await link.getAttribute('href'), (await link.getRect()).height > 0];
  }

  /** Presses Escape where the focus is. What it stands in may be gone before the key is let go. */
  async escape() {
    await this.driver.actions().keyDown(Key.ESCAPE).perform();
    await this.driver.switchTo().defaultContent();
    await this.driver.actions().clear();
  }
}
