// Knows: how many tests ran, from what the runners themselves wrote.
// Must not know: how the tests are started.
//
// usage: node scripts/tests-ran.mjs [native] [exports] [fuzz] [release] [web] [e2e] [engines]
//
// A suite in which no test ran, or one was left out, counts as failed: a green line must mean
// that something was looked at. A browser test that passed only when tried again is named; where that
// is more than one in fifty it is no accident, and the suite counts as failed too.

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

// "Ran 12 tests in 4.2s", then "OK", or "FAILED (failures=1, errors=2, skipped=3)".
function unittest(log) {
  const number = (pattern) => Number(log.match(pattern)?.[1] ?? 0);
  const failed = number(/\bfailures=(\d+)/) + number(/\berrors=(\d+)/);
  const leftOut = number(/\bskipped=(\d+)/) + number(/\bexpected failures=(\d+)/);
  return { passed: Math.max(0, number(/^Ran (\d+) tests? in /m) - failed - leftOut), failed, leftOut };
}

// "# pass 34", "# fail 0", and so on, at the end of what the test runner of node writes as TAP.
function node(log) {
  const number = (name) => Number(log.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: number('pass'), failed: number('fail') + number('cancelled'), leftOut: number('skipped') + number('todo') };
}

// "Running headless tests in Chrome on `http://127.0.0.1:35023/`".
const drivenIn = (log) => [...new Set([...log.matchAll(/headless tests in (\w+)/g)].map((match) => match[1]))];

// Every spec of a report of Playwright, whatever it lies in.
const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];

function playwright(log) {
  if (!log) return { passed: 0, failed: 0, leftOut: 0 };
  const report = JSON.parse(log);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const again = specsOf(report)
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(({ file, line, title }) => `${file}:${line} ${title}`);
  const tooMany = flaky > (expected + flaky) / 50;
  const ranIn = [report.config?.metadata?.ranIn ?? []].flat();
  return { passed: expected + flaky, failed: unexpected, leftOut: skipped, again, tooMany, ranIn };
}

// What each test noted about the engine that it really ran in, and the engines that nobody could
// start. A person without one of them may go on; what was not looked at is named all the same.
function engines(log) {
  if (!log) return {};
  const { config, ...results } = JSON.parse(log);
  const tests = specsOf(results).flatMap((spec) => spec.tests);
  const names = tests.flatMap(({ annotations }) => annotations).filter(({ type }) => type === 'engine').map(({ description }) => description);
  return { ranIn: [...new Set(names)].sort(), missing: config.metadata.missing };
}

const suites = {
  native: { what: 'rules, without a browser', count: () => cargo(read('native.log')) },
  exports: { what: 'our exports, in programs that are not ours', count: () => unittest(read('exports.log')) },
  fuzz: { what: 'hostile input at every reader', count: () => cargo(read('fuzz.log')) },
  release: { what: 'what a release is made of', count: () => node(read('release.log')) },
  web: { what: 'components, in a browser', count: () => ({ ...cargo(read('web.log')), ranIn: drivenIn(read('web.log')) }) },
  e2e: { what: 'whole flows, on the release files', count: () => playwright(read('e2e.json')) },
  engines: {
    what: 'the core flow and pages of hosts, in every engine',
    count: () => ({ ...playwright(read('engines.json')), ...engines(read('engines.json')) }),
  },
};

const names = process.argv.slice(2);
const all = { passed: 0, failed: 0 };
for (const name of names) {
  const { what, count } = suites[name];
  const { passed, failed, leftOut, again = [], tooMany, ranIn = [], missing = [] } = count();
  console.log(`${name}: ${passed} passed, ${failed} failed, ${leftOut} left out (${what})`);
  if (ranIn.length > 0) console.log(`${name}: in ${ranIn.join(', ')}`);
  for (const engine of missing) console.error(`${name}: NOT LOOKED AT: ${engine}, which is not on this machine.`);
  for (const test of again) console.error(`${name}: PASSED ONLY WHEN TRIED AGAIN: ${test}`);
  if (tooMany) {
    console.error(`${name} stopped: ${again.length} tests passed only when tried again; more than one in fifty is no accident.`);
    process.exitCode = 1;
  }
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
