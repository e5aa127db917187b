// Knows: how the program starts on a page of our own, in a frame or not, and stops there.
// Must not know: what the program shows.

import { PROTOCOL } from '../embed/protocol.js';
import { legible } from './colors.js';
import { message, notStarted, stopped, stored } from './message.js';
import { hasStopped, program, stops } from './program.js';

const settings = () => new URLSearchParams(location.hash.slice(1));

export async function start(place, files) {
  const isFrame = place.dataset.safeguardCheck === 'frame';
  if (isFrame) place.dataset.settings = legible(location.hash.slice(1));
  const say = (words, reason) => {
    place.replaceChildren(message(words, stored((isFrame && settings().get('instance')) || 'main')));
    if (isFrame) tellHost(reason);
  };

  const stop = (error) => !hasStopped && stops(error) && say(stopped, 'stopped');

  try {
    await program(files);
    document.getElementById('loading')?.remove();
    addEventListener('error', ({ error }) => stop(error));
    addEventListener('unhandledrejection', ({ reason }) => stop(reason));
  } catch (error) {
    console.error(error);
    say(notStarted, 'load');
  }
}

// The page around a frame learns that there is nothing to wait for, if it said who it is. A frame
// without an origin of its own talks to nobody, as the program does.
function tellHost(reason) {
  const host = settings().get('origin');
  if (self.origin !== location.origin || !/^https?:\/\/[^/]+$/.test(host)) return;
  try {
    parent.postMessage({ protocol: PROTOCOL, type: 'error', reason }, host);
  } catch {
    // It looks like an origin and is none.
  }
}
