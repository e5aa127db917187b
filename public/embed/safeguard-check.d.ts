// Knows: the element <safeguard-check> as TypeScript sees it: attributes, events, and the tag.
// Must not know: any framework; React has safeguard-check-react.d.ts.
//
// attributes.js is the table, and a test holds this file against it.

export type SafeguardCheckMode = 'frame' | 'inline' | 'drawer' | 'new-tab';
export type SafeguardCheckView = 'check' | 'compare' | 'safeguards';
export type SafeguardCheckLoad = 'click' | 'visible' | 'eager';
export type SafeguardCheckLang = 'en';
export type SafeguardCheckTheme = 'auto' | 'light' | 'dark';
export type SafeguardCheckHeadingLevel = '1' | '2' | '3' | '4' | '5' | '6';
export type SafeguardCheckStorage = 'local' | 'none';

/** A color such as `#0b5a75`. */
export type SafeguardCheckColor = `#${string}`;
/** A length in `px` or `em`. */
export type SafeguardCheckLength = `${number}px` | `${number}em`;

/** What may be written on the tag. Everything is optional; anything else is told in place and ignored. */
export interface SafeguardCheckAttributes extends SafeguardCheckTokens {
  /** Where the self-check appears. `inline` shares the page with everything else on it. */
  mode?: SafeguardCheckMode;
  /** What it opens with. */
  view?: SafeguardCheckView;
  /** The item it opens at: a paragraph such as `164.312(a)(2)(iv)`; `nprm:` before it for the proposal. */
  start?: `164.3${string}` | `nprm:164.3${string}`;
  /** When it is fetched; a drawer and a tab of its own always after a click. */
  load?: SafeguardCheckLoad;
  /** The language of the interface. */
  lang?: SafeguardCheckLang;
  /** Light, dark, or as the visitor has set it. */
  theme?: SafeguardCheckTheme;
  /** The level of its main heading. */
  'heading-level'?: SafeguardCheckHeadingLevel;
  /** What the card and the frame are called; at most 80 characters, without `<` and `>`. */
  label?: string;
  /** The words of your own link after the result; needs `cta-href`. */
  'cta-label'?: string;
  /** Where that link leads; needs `cta-label`. */
  'cta-href'?: `https://${string}` | `mailto:${string}`;
  /** Whether answers are kept in the browser, or only until the page is left. */
  storage?: SafeguardCheckStorage;
  /** The name under which answers are kept: `a` to `z`, `0` to `9` and `-`. */
  instance?: string;
}

/** Colors, sizes and fonts, each under the name of its token. */
export interface SafeguardCheckTokens {
  'color-text'?: SafeguardCheckColor;
  'color-text-soft'?: SafeguardCheckColor;
  'color-surface'?: SafeguardCheckColor;
  'color-surface-soft'?: SafeguardCheckColor;
  'color-line'?: SafeguardCheckColor;
  'color-input-line'?: SafeguardCheckColor;
  'color-accent'?: SafeguardCheckColor;
  'color-accent-strong'?: SafeguardCheckColor;
  'color-accent-soft'?: SafeguardCheckColor;
  'color-on-accent'?: SafeguardCheckColor;
  'color-focus'?: SafeguardCheckColor;
  'color-focus-edge'?: SafeguardCheckColor;
  'size-text'?: SafeguardCheckLength;
  'size-title'?: SafeguardCheckLength;
  'size-heading'?: SafeguardCheckLength;
  radius?: SafeguardCheckLength;
  'radius-small'?: SafeguardCheckLength;
  'width-page'?: SafeguardCheckLength;
  font?: string;
  'font-official'?: string;
}

/** What an event tells that has nothing to tell but itself. */
export interface SafeguardCheckNothing {}

/** What `safeguard-check:progress` tells: how many quarters of the items of the rule in force are answered. */
export interface SafeguardCheckProgress {
  readonly quarter: 1 | 2 | 3 | 4;
}

/** What `safeguard-check:exported` tells: the kind of the file that was saved, and nothing of what is in it. */
export interface SafeguardCheckExported {
  readonly kind: 'json' | 'csv' | 'markdown' | 'calendar' | 'text';
}

/**
 * What `safeguard-check:error` tells: there is no such item as `start` names, the browser keeps nothing,
 * something could not be loaded, or the program has stopped.
 */
export interface SafeguardCheckError {
  readonly reason: 'item' | 'storage' | 'load' | 'stopped';
}

/** The events of the element. None of them has room for an answer, a note, a status or a score. */
export interface SafeguardCheckEventMap {
  /** The self-check can be used. */
  'safeguard-check:ready': CustomEvent<SafeguardCheckNothing>;
  /** Something was said for the first time: an answer, a note or a mark. */
  'safeguard-check:started': CustomEvent<SafeguardCheckNothing>;
  /** Another quarter of the items of the rule in force has been answered. */
  'safeguard-check:progress': CustomEvent<SafeguardCheckProgress>;
  /** Every item of the rule in force has been answered; the two foundations do not count. */
  'safeguard-check:finished': CustomEvent<SafeguardCheckNothing>;
  /** A file was saved. */
  'safeguard-check:exported': CustomEvent<SafeguardCheckExported>;
  /** Something did not work. The element says so in place as well. */
  'safeguard-check:error': CustomEvent<SafeguardCheckError>;
}

/** The element. The script defines it; this type only describes it. */
export interface SafeguardCheckElement extends HTMLElement {
  addEventListener<K extends keyof SafeguardCheckEventMap>(
    type: K,
    listener: (this: SafeguardCheckElement, event: SafeguardCheckEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: SafeguardCheckElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof SafeguardCheckEventMap>(
    type: K,
    listener: (this: SafeguardCheckElement, event: SafeguardCheckEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: SafeguardCheckElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'safeguard-check': SafeguardCheckElement;
  }

  // Events bubble, so that a listener around the element hears them, too.
  interface HTMLElementEventMap extends SafeguardCheckEventMap {}
}
