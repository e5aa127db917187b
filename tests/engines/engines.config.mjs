// Knows: which engines the tests of this folder run in, and which servers they talk to.
// Must not know: what is tested, or how an engine is started.
//
// The runner is the one of the end-to-end tests; its own browsers are not used here. It drives
// engines that were patched for it, and these tests are about the ones that people have.

import { defineConfig } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { engines, isHere } from './support/engines.mjs';

// scripts/run.sh knows where the engines are. Asked here too, so that the tests can be started
// without it.
if (!process.env.CHROMIUM) {
  const told = execFileSync('scripts/run.sh', ['env', '-0'], { encoding: 'utf8', cwd: root() });
  for (const line of told.split('\0')) {
    const [name, ...value] = line.split('=');
    process.env[name] ??= value.join('=');
  }
}

function root() {
  return new URL('../..', import.meta.url).pathname;
}

const here = Object.keys(engines).filter((name) => isHere(engines[name]));
const missing = Object.keys(engines).filter((name) => !isHere(engines[name]));
if (missing.length > 0 && process.env.CI) {
  throw new Error(`${missing.join(' and ')} cannot be started here, and where CI is set every engine must be.`);
}

// Neither the port of `make serve` nor one of the end-to-end tests, which have the two numbers around
// this one. E2E_PORT moves all of them.
const port = Number(process.env.E2E_PORT || 8137) + 1;
const address = `http://127.0.0.1:${port}`;
// Pages of other people, of another origin.
const hosts = port + 2;
process.env.HOSTS = `http://127.0.0.1:${hosts}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/engines',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  // An engine without a graphics card draws a long screen slowly while the machine does something else.
  expect: { timeout: 20_000 },
  // As in the end-to-end tests: tried once more where nobody looks on, and then named.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // What is not here is named in the results as well, so that nobody takes it for tested.
  metadata: { missing },
  reporter: [['list'], ['json', { outputFile: '../../target/test-logs/engines.json' }]],
  projects: here.map((engine) => ({
    name: engine,
    use: { engine, baseURL: address },
    testIgnore: engines[engine].prints ? [] : ['printing.spec.mjs'],
  })),
  webServer: [
    {
      command: 'node scripts/serve.mjs',
      cwd: root(),
      env: { PORT: String(port) },
      url: address,
      reuseExistingServer: false,
    },
    {
      command: 'node tests/hosts/serve.mjs',
      cwd: root(),
      env: { PORT: String(hosts), WIDGET: address },
      url: process.env.HOSTS,
      reuseExistingServer: false,
    },
  ],
});
