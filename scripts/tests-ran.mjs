// Knows: how many tests ran, from what the runners themselves wrote.
// Must not know: how the tests are started.
//
// usage: node scripts/tests-ran.mjs [native] [web] [e2e]
//
// A suite in which no test ran, or one was left out, counts as failed: a green line must mean
// that something was looked at.

import { readFileSync } from 'node:fs';

function read(file) {
  try {
    return readFileSync(`target/test-logs/${file}`, 'utf8');
  } catch {
    return '';
  }
}

// "test result: ok. 3 passed; 0 failed; 1 ignored; 0 filtered out", once a test binary.
function cargo(log) {
  const found = [...log.matchAll(/^test result: .*?(\d+) passed; (\d+) failed; (\d+) ignored/gm)];
  const sum = (group) => found.reduce((total, match) => total + Number(match[group]), 0);
  return { passed: sum(1), failed: sum(2), leftOut: sum(3) };
}

function playwright(log) {
  if (!log) return { passed: 0, failed: 0, leftOut: 0 };
  const { expected, unexpected, flaky, skipped } = JSON.parse(log).stats;
  return { passed: expected, failed: unexpected + flaky, leftOut: skipped };
}

const suites = {
  native: { what: 'rules, without a browser', count: () => cargo(read('native.log')) },
  web: { what: 'components, in a browser', count: () => cargo(read('web.log')) },
  e2e: { what: 'whole flows, on the release files', count: () => playwright(read('e2e.json')) },
};

const names = process.argv.slice(2);
const all = { passed: 0, failed: 0 };
for (const name of names) {
  const { what, count } = suites[name];
  const { passed, failed, leftOut } = count();
  console.log(`${name}: ${passed} passed, ${failed} failed, ${leftOut} left out (${what})`);
  if (passed === 0 || leftOut > 0) {
    console.error(`${name} stopped: ${passed === 0 ? 'no test ran' : 'every test must run'}.`);
    console.error(`  what to do: read target/test-logs/ and look for a missing or ignored test.`);
    process.exitCode = 1;
  }
  all.passed += passed;
  all.failed += failed;
}
if (names.length > 1) console.log(`${all.passed} passed, ${all.failed} failed`);
if (all.failed > 0) process.exitCode = 1;
