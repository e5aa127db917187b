// Knows: the few things that a person does on the page, done through WebDriver.
// Must not know: which engine it is, or what any one test is about.

import { expect } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { By, Key } from 'selenium-webdriver';
import { answers, fields } from '../../e2e/support/words.mjs';

/** Looks again and again, as soon as it can: an engine is asked over a connection, not in a page. */
const soon = (look, message) => expect.poll(look, { message, intervals: [20, 50, 100] });

/** An XPath text. Ours hold no double quotation mark. */
const quoted = (text) => `"${text}"`;
const named = (element, text) => `//${element}[normalize-space()=${quoted(text)}]`;
const inside = (id, path) => `//*[@data-item=${quoted(id)}]${path}`;

export class Visitor {
  constructor(driver, { home, day, folder, downloads }) {
    Object.assign(this, { driver, home, day, folder, downloads });
  }

  /** Opens the page as if the address had been typed, at a place if one is given: all is loaded anew. */
  async open(place = '') {
    await this.driver.get('about:blank');
    await this.driver.get(`${this.home}/${place && `#/${place}`}`);
    await this.find('//h1');
  }

  async reload() {
    await this.driver.navigate().refresh();
    await this.find('//h1');
  }

  /** The element at a path, as soon as it is there. */
  async find(path) {
    let found;
    // What is taken away while the driver looks is as good as not there.
    const all = () =>
      this.driver.findElements(By.xpath(path)).catch((error) => {
        if (error.name !== 'StaleElementReferenceError') throw error;
        return [];
      });
    const look = async () => ([found] = await all()).length;
    await soon(look, `on the page: ${path}`).toBeGreaterThan(0);
    return found;
  }

  bringIntoView(element) {
    return this.driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
  }

  async press(path) {
    const element = await this.find(path);
    await this.bringIntoView(element);
    await element.click();
  }

  /** Presses a button by its name. */
  pressButton(name) {
    return this.press(named('button', name));
  }

  /** Follows a link by its name. */
  follow(name) {
    return this.press(named('a', name));
  }

  /** Goes on to what is next, with the keyboard. */
  pressTab() {
    return this.driver.actions().sendKeys(Key.TAB).perform();
  }

  /** Waits until the main heading says something. */
  isAt(heading) {
    return soon(() => this.textOf('//h1'), 'the main heading').toBe(heading);
  }

  /**
   * Waits until a link has led to a screen: its heading is there and has the focus. Nobody acts
   * before that, because the focus moves with the first frame that the engine draws, and whatever
   * is typed into a field when it moves away is lost. WebKitGTK draws the first frame after a
   * load 0.3 seconds late.
   */
  async arrivesAt(heading) {
    await this.isAt(heading);
    const focused = () => this.driver.executeScript('return document.activeElement.tagName');
    await soon(focused, 'what has the focus').toBe('H1');
  }

  /** Waits until something stands on the page. */
  reads(text) {
    return soon(() => this.textOf('//body'), 'the page').toContain(text);
  }

  /** What is shown at a path; empty while it is being replaced. */
  async textOf(path) {
    const element = await this.find(path);
    return element.getText().catch(() => '');
  }

  /** Answers a question with a click on the row, which is larger than the button in it. */
  async answer(id, answer) {
    await this.press(inside(id, `//label[contains(., ${quoted(answers[answer])})]`));
    await this.hasAnswer(id, answer);
  }

  async hasAnswer(id, answer) {
    const radio = await this.find(inside(id, `//label[contains(., ${quoted(answers[answer])})]/..//input`));
    await soon(() => radio.isSelected(), `${id} is answered ${answer}`).toBe(true);
  }

  async field(id, name) {
    const label = await this.find(inside(id, named('label', fields[name])));
    return this.driver.findElement(By.id(await label.getAttribute('for')));
  }

  /** Types into fields of the record. */
  async fillRecord(id, record) {
    for (const [name, text] of Object.entries(record)) {
      const field = await this.field(id, name);
      const isDay = (await field.getAttribute('type')) === 'date';
      await field.sendKeys(isDay ? this.day(text) : text);
    }
  }

  /** Looks that fields of the record hold what was typed. */
  async hasRecord(id, record) {
    const held = {};
    for (const name of Object.keys(record)) held[name] = await (await this.field(id, name)).getProperty('value');
    expect(held).toEqual(record);
  }

  /** Waits until everything that was said is written down. */
  hasSaved() {
    const state = () => this.textOf('//*[@data-saved]');
    return soon(state, 'the state of saving').toMatch(/^Saved in this browser, on this device/);
  }

  /** What the browser keeps for this site. */
  storage() {
    return this.driver.executeScript('return { ...localStorage }');
  }

  /** Does something that saves a file, and gives the file: its name, its path, its text. */
  async download(act) {
    // What is still being written has another name: each engine has its own way to say so.
    const unfinished = /^\.|\.(part|crdownload|wkdownload)$/;
    const files = () => readdirSync(this.downloads).filter((name) => !unfinished.test(name));
    const before = new Set(files());
    const fresh = () => files().filter((name) => !before.has(name));
    await act();
    await soon(() => fresh().length, 'files in the folder of downloads').toBe(1);
    const path = join(this.downloads, fresh()[0]);
    // Created first and filled afterwards.
    await soon(() => readFileSync(path).length, `bytes in ${path}`).toBeGreaterThan(0);
    return { name: fresh()[0], path, text: readFileSync(path, 'utf8') };
  }

  /** Chooses a file in the field of a name: a path that is typed into it is the choice. */
  async chooseFile(label, path) {
    const element = await this.find(named('label', label));
    const id = await element.getAttribute('for');
    const field = id ? this.driver.findElement(By.id(id)) : element.findElement(By.css('input[type=file]'));
    await field.sendKeys(path);
  }
}
