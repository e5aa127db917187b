// Knows: what comes out of the printer when somebody prints from inside of a frame.
// Must not know: how an engine is brought to print into a file, or what a report is made of.

import { readFileSync, rmSync } from 'node:fs';
import { pagesOf } from '../e2e/support/paper.mjs';
import { HostPage } from './support/host.mjs';
import { expect, test } from './support/test.mjs';

test.use({ onScreen: true });

/** Does something that prints, and gives what is on the paper. */
async function paper(visitor, act) {
  const { path } = await visitor.download(act);
  // Its last line, without which it is still being written.
  await expect.poll(() => readFileSync(path, 'latin1').slice(-10)).toContain('%%EOF');
  const pages = await pagesOf(readFileSync(path));
  // One engine gives every file the same name.
  rmSync(path);
  return pages.join(' ');
}

const ofTheHost = 'A locked screen is worth little if everybody knows the password.';

test('printing from inside of a frame prints the report and nothing of the page around it', async ({ visitor }) => {
  const host = new HostPage(visitor);
  await host.open('blog');
  await host.start();
  await host.hears('ready');

  const report = await host.inFrame(async (inside) => {
    await inside.follow('Check');
    await inside.arrivesAt('Two foundations first');
    await inside.follow('Continue');
    await inside.arrivesAt('Access control');
    await inside.answer('164.312(a)(1)', 'notInPlace');
    await inside.follow('Result');
    await inside.reads('Print the report');
    return paper(inside, () => inside.pressButton('Print the report'));
  });
  expect(report).toContain('Safeguard check: report');
  expect(report).toContain('1 mandatory item open: Access control (§164.312(a)(1)).');
  expect(report).toContain('What this is');
  expect(report).not.toContain(ofTheHost);
  expect(report).not.toContain('Ten minutes for your safeguards');
  for (const control of ['Print the report', 'Look ahead', 'Saved in this browser']) expect(report).not.toContain(control);

  // The page around it, printed in the same way, is told apart.
  const page = await paper(visitor, () => host.inPage('setTimeout(() => print())'));
  expect(page).toContain(ofTheHost);
  expect(page).not.toContain('Safeguard check: report');
});
