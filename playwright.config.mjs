// Knows: which browser the end-to-end tests drive, and which server they talk to.
// Must not know: what is tested.

import { defineConfig } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { chromiumFlags } from './scripts/chromium.mjs';

// Not the port of `make serve`, so that both may run at once.
const port = 8137;
const address = `http://127.0.0.1:${port}`;

// scripts/run.sh knows where the browser is. Asked here too, so that `npx playwright test` works.
const chromium =
  process.env.CHROMIUM ||
  execFileSync('scripts/run.sh', ['printenv', 'CHROMIUM'], { encoding: 'utf8' }).trim();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A test that passes the second time has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'target/test-logs/e2e.json' }]],
  use: {
    baseURL: address,
    trace: 'off',
    launchOptions: { executablePath: chromium, args: chromiumFlags },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: false,
  },
});
