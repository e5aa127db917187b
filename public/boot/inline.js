// Knows: how the program stands in a shadow root in somebody else's page, and goes again.
// Must not know: who asks for it, or what it shows.

import { mountInline } from '../safeguard-check.js';
import { legible } from './colors.js';
import { message, stopped } from './message.js';
import { hasStopped, program, stops } from './program.js';

let sheet;

// The style sheet of the pages, as one that is made in the page: a policy that forbids styles in
// the page allows it.
function style({ style, styleIntegrity = '' }) {
  return (sheet ??= fetch(new URL(style, import.meta.url), { integrity: styleIntegrity })
    .then((response) => response.text())
    .then((text) => new CSSStyleSheet().replace(text))
    .catch((error) => {
      // So that it can be tried again.
      sheet = undefined;
      throw error;
    }));
}

// Puts an instance into a shadow root below `host`. `tell` is called with the name of a message
// and what stands in it. Resolves to what can be done with the instance, if the program still runs.
export async function mount(files, host, settings, tell) {
  const [own] = await Promise.all([style(files), program(files)]);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const tokens = new CSSStyleSheet();
  root.adoptedStyleSheets = [own, tokens];
  const place = document.createElement('div');
  root.replaceChildren(place);
  const stop = () => {
    root.replaceChildren(message(stopped));
    tell('error', 'stopped');
  };
  if (hasStopped) return stop();
  let instance;
  try {
    instance = mountInline(place, legible(settings), tokens, tell, new URL('.', import.meta.url).href);
  } catch (error) {
    // Caught here, it would be heard by no other instance, and all of them stop together.
    if (stops(error)) reportError(error);
    throw error;
  }
  const watch = ({ error, reason }) => {
    if (!stops(error ?? reason)) return;
    ignore();
    stop();
  };
  const ignore = () => {
    removeEventListener('error', watch);
    removeEventListener('unhandledrejection', watch);
  };
  addEventListener('error', watch);
  addEventListener('unhandledrejection', watch);
  // A program that has stopped is called no more, not even to be taken away: it would write.
  const theme = ({ theme }) => {
    host.dataset.theme = theme;
    if (!hasStopped) instance.showTheme(theme);
  };
  theme({ theme: new URLSearchParams(settings).get('theme') ?? 'auto' });
  return {
    theme,
    focus: () => hasStopped || instance.focus(),
    unmount() {
      ignore();
      if (!hasStopped) instance.unmount();
      root.replaceChildren();
    },
  };
}
