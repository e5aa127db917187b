// Knows: how pictures of every screen and state are taken, and what each is called.
// Must not know: what the screens hold; the states are those of the end-to-end tests.
//
// usage: node scripts/pictures.mjs [part of a name]
//
// Serves dist/ itself and puts the pictures into pictures/, which git ignores.

import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { Visitor, keep } from '../tests/e2e/support/page.mjs';
import { countPrinting, printing } from '../tests/e2e/support/paper.mjs';
import { bringTo, states } from '../tests/e2e/support/states.mjs';
import { storageKey } from '../tests/e2e/support/words.mjs';
import { chromiumFlags } from './chromium.mjs';

const port = process.env.PORT ?? '8147';
const origin = `http://127.0.0.1:${port}`;
const folder = 'pictures';
const wanted = process.argv[2] ?? '';

const widths = { 'phone 360': [360, 740], 'tablet 768': [768, 1024], 'desk 1280': [1280, 900] };
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
};
// Of the main screens only.
const moreLooks = {
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
  'large text': { colorScheme: 'light', text: '200%' },
};

const executablePath =
  process.env.CHROMIUM ||
  execFileSync('scripts/run.sh', ['printenv', 'CHROMIUM'], { encoding: 'utf8' }).trim();

async function serve() {
  const server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready, failed) => {
    server.stdout.once('data', ready);
    server.once('exit', () => failed(new Error('the server did not start')));
  });
  return server;
}

/** A new page in a state, as it looks to somebody. */
async function open(browser, state, [width, height], { text, ...media }) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    reducedMotion: 'reduce',
    ...media,
  });
  const page = await context.newPage();
  await bringTo(state, new Visitor(page), (kept) =>
    keep(context, origin, typeof kept === 'string' ? { [storageKey]: kept } : kept),
  );
  if (text) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
  }
  // The focus rings and the place are part of the state; what still moves is not.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return { context, page };
}

let number = 0;
async function picture(browser, state, width, look, media) {
  const { context, page } = await open(browser, state, widths[width], media);
  await page.screenshot({ path: `${folder}/${state.name} - ${width} - ${look}.png`, fullPage: true });
  number += 1;
  await context.close();
}

/** What comes out of a printer: the screen and its sheet as a picture, and the report on paper. */
async function print(browser, state) {
  const { context, page } = await open(browser, state, [740, 980], { colorScheme: 'light' });
  const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
  await page.pdf({ path: `${folder}/${state.name} - printed.pdf`, format: 'Letter', margin, tagged: true });
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${folder}/${state.name} - printed.png`, fullPage: true });
  number += 2;
  await page.emulateMedia({ media: null });
  await page.evaluate(countPrinting);
  const { button } = printing(page);
  if (await button.count()) {
    await button.click();
    const path = `${folder}/${state.name} - report.pdf`;
    await page.pdf({ path, format: 'Letter', preferCSSPageSize: true, tagged: true });
    number += 1;
  }
  await context.close();
}

/** Where the focus can be, one picture each: it is shown as somebody with a keyboard sees it. */
async function focus(browser) {
  const [state] = states.filter(({ name }) => name === 'step, answered');
  for (const [look, media] of Object.entries({ ...looks, ...moreLooks })) {
    const { context, page } = await open(browser, state, widths['desk 1280'], media);
    const stops = {
      tab: page.getByRole('navigation').first().getByRole('link').nth(2),
      answer: page.getByRole('radio', { checked: true }).first(),
      help: page.getByText('Official wording and help').first(),
      button: page.getByRole('link', { name: 'Continue', exact: true }),
      field: page.getByLabel('Decided by').first(),
    };
    for (const [name, stop] of Object.entries(stops)) {
      // A key first, so that the browser shows the focus.
      await page.keyboard.press('Tab');
      await stop.focus();
      await page.screenshot({ path: `${folder}/focus, ${name} - ${look}.png` });
      number += 1;
    }
    await context.close();
  }
}

if (!wanted) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  for (const state of states.filter(({ name }) => name.includes(wanted))) {
    for (const width of Object.keys(widths)) {
      const all = state.main ? { ...looks, ...moreLooks } : looks;
      for (const [look, media] of Object.entries(all)) await picture(browser, state, width, look, media);
    }
    if (state.place === 'result') await print(browser, state);
    console.log(`pictures: ${state.name}`);
  }
  if ('focus'.includes(wanted)) await focus(browser);
} finally {
  await browser.close();
  server.kill();
}
console.log(`pictures: ${number} in ${folder}/`);
