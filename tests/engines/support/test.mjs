// Knows: that every test gets an engine of its own, with nothing in it from before.
// Must not know: what any one test is about.

import { expect, test as base } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Builder, Capabilities } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { engines } from './engines.mjs';
import { startScreen } from './screen.mjs';
import { Visitor } from './visitor.mjs';

export { expect };

/** Starts the driver at a free port of this machine, and the engine through it. */
async function startEngine({ needs, start }, { display, ...asked }) {
  const { capabilities, environment } = start(asked);
  const service = new DriverService.Builder(process.env[needs[0]])
    .setLoopback(true)
    // A fixed language, because the order of a date field follows it.
    .setEnvironment({ ...process.env, LC_ALL: 'C.UTF-8', ...display, ...environment })
    .build();
  try {
    const address = await service.start();
    const driver = await new Builder().usingServer(address).withCapabilities(new Capabilities(capabilities)).build();
    const end = () => driver.quit().finally(() => service.kill());
    return { driver, end };
  } catch (error) {
    await service.kill();
    throw error;
  }
}

/**
 * An engine that was told to end may still be writing to its cache. What cannot be removed then lies
 * under target/, in a folder that no other test ever uses.
 */
function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  } catch (error) {
    if (error.code !== 'ENOTEMPTY') throw error;
  }
}

export const test = base.extend({
  engine: ['', { option: true, scope: 'worker' }],

  // Whether frames of other sites may keep nothing, where the engine has a setting for it.
  blocks: [false, { option: true }],

  // Whether the engine needs a screen for what is done, even if it can do without one otherwise.
  onScreen: [false, { option: true, scope: 'worker' }],

  // One for all tests of a worker: no test leaves anything on it. A machine that has no screen to hide
  // one on has one that people see.
  display: [
    async ({ engine, onScreen }, use) => {
      if (!engines[engine].needsScreen && !(onScreen && process.env.XVFB)) return use({});
      const { display, end } = await startScreen();
      await use({ DISPLAY: display });
      end();
    },
    { scope: 'worker' },
  ],

  visitor: async ({ engine, display, blocks, onScreen, baseURL }, use, testInfo) => {
    // Inside the project, because a browser in a sandbox of its own may see no other folder.
    mkdirSync('target/engines', { recursive: true });
    const folder = resolve(mkdtempSync('target/engines/run-'));
    const downloads = join(folder, 'downloads');
    mkdirSync(downloads);
    const { driver, end } = await startEngine(engines[engine], { folder, downloads, display, blocks, onScreen });
    try {
      const told = await driver.getCapabilities();
      // Into the results: which engine it really was.
      testInfo.annotations.push({ type: 'engine', description: `${engine} ${told.get('browserVersion')}` });
      await use(new Visitor(driver, { home: baseURL, day: engines[engine].day, folder, downloads }));
    } finally {
      await end();
      remove(folder);
    }
  },
});
