// Knows: how to have a screen that nobody sees.
// Must not know: what is shown on it.

import { spawn } from 'node:child_process';

/** Starts a screen. Gives its name for DISPLAY, and how to end it. */
export async function startScreen() {
  // It chooses a free number itself and writes it to the fourth stream.
  const screen = spawn(process.env.XVFB, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
  return { display: `:${number}`, end: () => screen.kill() };
}
