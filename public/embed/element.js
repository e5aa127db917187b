// Knows: what the tag shows before the click and after it, and what the page around hears of it.
// Must not know: how an instance is reached, or how settings are read.

import { attributes, kinds } from './attributes.js';
import { add } from './dom.js';
import { drawer } from './drawer.js';
import { frame } from './frame.js';
import { inline } from './inline.js';
import { isEvent } from './message.js';
import { fragment, place, read } from './settings.js';
import css from './style.css';
import { words } from './words.js';

// After this long without an answer, a visitor is told, in milliseconds.
const LATE = 20_000;

// The class of the tag; `base` is where the loader came from.
export const tag = (base) =>
  class extends HTMLElement {
    static observedAttributes = Object.keys(attributes);

    #box = add(this.attachShadow({ mode: 'open' }), 'div', { className: 'box' });
    // One for as long as there is a tag: what comes together with its text is not read aloud.
    #status = add(this.#box, 'p', { role: 'status' });
    #wrong = add(this.#box, 'div');
    #settings;
    #card;
    #instance;
    // The mode in which it was started, or `false` where that failed: it is not tried again by itself.
    // And the item of which the program knew nothing.
    #begun;
    #unknown = '';
    #seen;
    #late;

    constructor() {
      super();
      // Made here, not written: a policy that forbids styles in the page allows it.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      this.shadowRoot.adoptedStyleSheets = [sheet];
    }

    connectedCallback() {
      this.#offer();
      // Put back after it was taken out, it goes on where it was, but opens nothing else by itself.
      if (this.#begun === this.#settings.mode && !this.#instance) this.#start();
    }

    disconnectedCallback() {
      this.#end();
    }

    attributeChangedCallback(_, old, now) {
      // Called before the tag is on the page as well.
      if (old === now || !this.#card?.isConnected) return;
      if (!this.#instance) return this.#offer();
      this.#read();
      if (this.#instance.isReady) this.#instance.ask('theme', this.#settings);
    }

    // Reads the tag, and tells its author in place what is wrong with it.
    #read() {
      const { settings, problems } = read(this);
      const { start, theme, lang } = (this.#settings = settings);
      if (start === this.#unknown) problems.push(words.problem('start', start, kinds.item[1]));
      this.#box.lang = lang;
      this.#box.style.colorScheme = theme === 'auto' ? 'light dark' : theme;
      this.#wrong.replaceChildren();
      for (const textContent of problems) add(this.#wrong, 'div', { className: 'told', textContent });
      return settings;
    }

    #end() {
      this.#tell();
      this.#seen?.disconnect();
      this.#instance?.remove();
      this.#seen = this.#instance = undefined;
    }

    // Shows the card.
    #offer() {
      const { mode, load, label, 'heading-level': ariaLevel } = this.#read();
      this.#end();
      // All but the status and what is wrong: the card before, and a drawer.
      while (this.#box.children[2]) this.#box.lastChild.remove();
      const card = (this.#card = add(this.#box, 'div', { className: 'card' }));
      add(card, 'b', { role: 'heading', ariaLevel, textContent: label });
      add(card, 'slot');
      if (mode === 'new-tab') return this.#link(add(card, 'div'));
      const isDrawer = mode === 'drawer';
      add(add(card, 'div'), 'button', {
        textContent: isDrawer ? words.drawer : words.here,
        onclick: ({ target }) => {
          // Safari gives a button no focus when it is clicked, and a drawer gives back what it found.
          target.focus();
          this.#start(true);
        },
      });
      add(card, 'p', { textContent: words.note(new URL(base).host) });
      if (isDrawer || this.#begun === false || load === 'click') return;
      if (load === 'eager') return this.#start();
      const seen = (this.#seen = new IntersectionObserver((all) => {
        if (!all.at(-1).isIntersecting || this.#seen !== seen) return;
        if (!document.hidden) return this.#start();
        // Firefox looks into tabs that nobody looks at. It is asked again, and takes its time there.
        seen.disconnect();
        seen.observe(this);
      }));
      seen.observe(this);
    }

    // A link to the page of its own, which needs nothing of this page.
    #link(parent) {
      const href = `${base}index.html${place(this.#settings)}`;
      add(parent, 'a', { textContent: words.tab, href, target: '_blank', rel: 'noreferrer' });
    }

    #start(byHand) {
      if (this.#instance) return this.#instance.open();
      this.#end();
      // Anew: colors come with style sheets, which may be later than the tag.
      const settings = this.#read();
      const { mode, label } = settings;
      const heard = (...message) => this.#hear(byHand, ...message);
      const written = fragment(settings);
      this.#instance =
        mode === 'inline' ? inline(base, written, heard) : frame(`${base}frame.html#${written}`, label, heard);
      const { element } = this.#instance;
      if (mode === 'drawer') {
        drawer(this.#box, this.#instance);
        this.#instance.open();
      } else {
        this.#begun = mode;
        this.#card.hidden = true;
        this.#box.append(element);
        if (byHand) element.focus();
      }
      this.#tell(words.loading);
      this.#late = setTimeout(() => this.#tell(words.late, true), LATE);
    }

    #hear(byHand, type, value, field) {
      const { element, ask, close } = this.#instance;
      if (value === 'stopped') this.#tell();
      if (type === 'ready') {
        this.#tell();
        this.#instance.isReady = true;
        // It may be another one than at the start.
        ask('theme', this.#settings);
        if (byHand && this.#hasFocus()) {
          element.focus();
          ask('focus');
        }
      }
      if (type === 'leave') close?.();
      // A drawer is as high as the window.
      if (!close) {
        // Without a height it is hidden, and will be shown as it was.
        if (type === 'size' && value) element.style.height = `${Math.max(value, 160)}px`;
        if (type === 'step') this.#show(element.offsetTop + value);
      }
      if (value === 'load') {
        const isInline = this.#begun === 'inline';
        this.#begun = false;
        this.#offer();
        this.#tell(isInline ? words.notInline : words.notLoaded, true);
        if (byHand && this.#hasFocus()) this.#card.querySelector('button,a').focus();
      }
      if (value === 'item') {
        this.#unknown = this.#settings.start;
        this.#read();
      }
      if (!isEvent(type)) return;
      const detail = field ? { [field]: value } : {};
      this.dispatchEvent(new CustomEvent(`safeguard-check:${type}`, { bubbles: true, composed: true, detail }));
    }

    // Whether the focus is where a click on the card has left it. Who has gone on keeps it.
    #hasFocus() {
      return document.activeElement === document.body || this.shadowRoot.activeElement;
    }

    // Brings a part of a frame into view. What is in sight stays where it is.
    #show(top) {
      const mark = add(this.#box, 'i');
      mark.style.top = `${top}px`;
      const { y } = mark.getBoundingClientRect();
      if (y < 0 || y > innerHeight / 2) mark.scrollIntoView();
      mark.remove();
    }

    // Says something above the instance or the card, or nothing any more.
    #tell(textContent = '', isTrouble) {
      clearTimeout(this.#late);
      const told = this.#instance?.status ?? this.#status;
      Object.assign(told, { textContent, className: isTrouble ? 'told' : '' });
      if (isTrouble) this.#link(told);
    }
  };
