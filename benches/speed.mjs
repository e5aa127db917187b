// Knows: which pages are compared under which conditions, and how the numbers are printed.
// Must not know: how a page is made or visited; benches/speed/ does.
//
// usage: scripts/run.sh node benches/speed.mjs [RUNS]
//
// A benchmark prints and never judges: no number that it finds makes it fail. So it lies beside
// the other benchmark in the folder of that name and not under tests/, where everything can fail.
//
// Three pages with the same questions, in one run: the release files in dist/, a page written by
// hand without any library, and SurveyJS. The pages take turns, so that a machine that is busy
// for a while slows all of them down.
//
// What is read here must not be read as a promise. CPU throttling holds up the main thread of the
// page only; compiling WebAssembly and parsing scripts also happens on others, which stay fast.

import { chromium } from '@playwright/test';
import { cp, rm } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { chromiumFlags } from '../scripts/chromium.mjs';
import { writePlain } from './speed/plain.mjs';
import { readSteps } from './speed/questions.mjs';
import { clickToFrame, clickToHeading, clicks, search, workToFind, workToFrame } from './speed/screens.mjs';
import { serve } from './speed/serve.mjs';
import { writeSurvey } from './speed/survey.mjs';
import { visit } from './speed/visit.mjs';

// Slow 4G and a phone of the lower middle class, as Lighthouse and DevTools have them.
const conditions = { latency: 150, down: 1_600, up: 750, slowdown: 4 };
const runs = Number(process.argv[2] ?? 5);
const folder = 'target/bench/speed';

// A copy, so that a build in between changes nothing.
await rm(folder, { recursive: true, force: true });
await cp('dist', `${folder}/ours`, { recursive: true });

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: chromiumFlags });
const steps = await onServer((address) => readSteps(browser, `${address}/ours/#/check/foundations`));
await writePlain(steps, `${folder}/plain`);
const survey = await writeSurvey(steps, `${folder}/survey`);

const pages = [
  // This address opens a question; the address without it would open the start screen.
  { name: 'this page', path: '/ours/#/check/foundations' },
  { name: 'written by hand', path: '/plain/' },
  { name: `SurveyJS ${survey}`, path: '/survey/' },
].map((page) => ({ ...page, visits: [] }));

console.log(`speed: ${runs} visits to each of ${pages.length} pages, some 4 seconds each`);
const load = loadavg()[0].toFixed(1);
await onServer(async (address) => {
  for (let run = 0; run < runs; run += 1) {
    for (const { path, visits } of pages) visits.push(await visit(browser, address + path, conditions));
  }
});

const questions = steps.flatMap((step) => step.questions);
const answers = questions.flatMap((question) => question.answers);
const { latency, down, up, slowdown } = conditions;
const measured = median(pages.flatMap(({ visits }) => visits.map((visit) => visit.slowdown))).toFixed(1);
console.log(`${questions.length} questions with ${answers.length} answers in ${steps.length} steps, the same on every page`);
console.log(`slow 4G: ${latency} ms, ${down} kbit/s down, ${up} kbit/s up; processor ${slowdown} times slower (${measured} measured); nothing cached`);
console.log(`median (lowest to highest) of ${runs} visits; Chromium ${browser.version()}, ${cpus().length} processors, load before ${load}`);
console.log();
const columns = [
  ['first question, ms', 'firstQuestion'],
  ['click to frame, ms', 'clickToFrame'],
  ['bytes received', 'bytes'],
  ['requests', 'requests'],
];
printTable([
  ['', ...columns.map(([title]) => title)],
  ...pages.map(({ name, visits }) => [name, ...columns.map(([, key]) => spread(visits.map((visit) => visit[key])))]),
]);

console.log();
console.log(`our long screens with everything answered, on a processor ${slowdown} times slower, ms; how long the`);
console.log(`page works for it at full speed, times ${slowdown}, which nothing else on the machine adds to; and where a`);
console.log('click leads to another screen, how long until the heading of that is there');
await onServer(async (address) => {
  const ours = `${address}/ours/`;
  const rows = [['', 'passed', 'worked', 'heading']];
  for (const [name, what] of Object.entries(clicks)) {
    rows.push([
      `click to frame: ${name}`,
      await repeated(() => clickToFrame(browser, ours, slowdown, what)),
      await repeated(async () => slowdown * (await workToFrame(browser, ours, what))),
      what.leads ? await repeated(() => clickToHeading(browser, ours, slowdown, what)) : '',
    ]);
  }
  const words = ['encrypt', '48 hours', 'nowhere to be found', '164.312(h)'];
  rows.push([
    'search through all 53 comparisons',
    await repeated(() => search(browser, ours, slowdown, words)),
    await repeated(async () => slowdown * (await workToFind(browser, ours, words))),
    '',
  ]);
  printTable(rows);
});
await browser.close();

async function repeated(measure) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await measure());
  return spread(times);
}

async function onServer(work) {
  const server = await serve(folder);
  try {
    return await work(server.address);
  } finally {
    server.close();
  }
}

// Of an even number of numbers the upper of the two in the middle.
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

// "median (lowest to highest)", or one number where all are the same.
function spread(numbers) {
  const of = [median(numbers), Math.min(...numbers), Math.max(...numbers)];
  const [middle, lowest, highest] = of.map((number) => Math.round(number).toLocaleString('en'));
  return lowest === highest ? middle : `${middle} (${lowest} to ${highest})`;
}

// Names to the left, numbers to the right.
function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])));
    console.log(cells.join('   ').trimEnd());
  }
}
