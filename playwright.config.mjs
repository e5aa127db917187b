// Knows: which browser the end-to-end tests drive, and which server they talk to.
// Must not know: what is tested.

import { defineConfig } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { chromiumFlags } from './scripts/chromium.mjs';

// Not the port of `make serve`, so that both may run at once. Two checkouts that are tested at once
// need two ports: E2E_PORT chooses another one.
const port = Number(process.env.E2E_PORT || 8137);
const address = `http://127.0.0.1:${port}`;
// Pages of other people, of another origin.
const hosts = Number(process.env.HOSTS_PORT || port + 2);
process.env.HOSTS = `http://127.0.0.1:${hosts}`;

// Without the windows of a browser around it a page takes a fourth of the work. Where that is not there,
// the whole of Chromium does as well, and scripts/run.sh knows where it is; asked here too, so that
// `npx playwright test` works. The tests of components and tests/engines always run in the whole.
const found = (file, ...told) => execFileSync(file, told, { encoding: 'utf8' }).trim();
const whole = process.env.CHROMIUM || found('scripts/run.sh', 'printenv', 'CHROMIUM');
const shell = found('bash', '-c', '. scripts/setup/find-browser.sh; find_headless_shell || true') || whole;
const using = (executablePath) => ({ launchOptions: { executablePath, args: chromiumFlags } });

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // For what hangs, not for what is slow: the screens of both rules are long, and machines differ.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  // A test that passes the second time has found something, so a person who runs it sees it fail. Where
  // nobody looks on, it is tried once more, and named at the end: one late frame among hundreds of
  // tests says nothing about a change.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  metadata: { ranIn: [...new Set([shell, whole])].map((path) => basename(path)) },
  reporter: [['list'], ['json', { outputFile: 'target/test-logs/e2e.json' }]],
  use: {
    baseURL: address,
    trace: 'off',
  },
  projects: [
    { name: 'shell', grepInvert: /@whole/, use: using(shell) },
    // What only a browser as a whole decides, such as what other sites may keep.
    { name: 'whole', grep: /@whole/, use: using(whole) },
  ],
  webServer: [
    {
      command: 'node scripts/serve.mjs',
      env: { PORT: String(port) },
      url: address,
      reuseExistingServer: false,
    },
    {
      command: 'node tests/hosts/serve.mjs',
      env: { PORT: String(hosts), WIDGET: address },
      url: process.env.HOSTS,
      reuseExistingServer: false,
    },
  ],
});
