// Knows: what becomes of the self-check in a tab that nobody looks at yet.
// Must not know: which engine it is, or how a page around it looks.

import { HostPage } from './support/host.mjs';
import { expect, test } from './support/test.mjs';

/** Opens a page of `tests/hosts` in a tab behind the one that is shown. Gives the two tabs. */
async function openBehind({ driver }, host, name) {
  await host.open('empty');
  const first = await driver.getWindowHandle();
  await driver.switchTo().newWindow('tab');
  const second = await driver.getWindowHandle();
  // Some engines leave a new tab behind. The others show it, and show every tab that is looked into.
  if ((await driver.executeScript('return document.visibilityState')) === 'hidden') {
    await host.open(name);
    await driver.switchTo().window(first);
    return { front: first, behind: second };
  }
  await driver.switchTo().window(first);
  await driver.executeScript(`document.addEventListener('visibilitychange', () => { if (document.hidden) location.href = '/${name}.html'; })`);
  await driver.switchTo().window(second);
  await host.open('empty');
  return { front: second, behind: first };
}

test('in a tab behind another one it starts when it was told to, and is right once it is shown', async ({ visitor }) => {
  const host = new HostPage(visitor);
  const { front, behind } = await openBehind(visitor, host, 'background');
  const noted = async () => JSON.parse((await visitor.storage()).noted ?? '[]');
  // At once means behind as well.
  await expect.poll(noted).toContainEqual(['at-once', 'hidden']);
  // What shall wait until it is seen would have been there by now: it comes first on the page, and a tab
  // behind another one has a frame now and then, ever more seldom.
  await visitor.driver.sleep(6000);
  expect(await noted()).toEqual([
    ['opened', 'hidden'],
    ['at-once', 'hidden'],
  ]);

  // The tab in front is closed, so that the one behind it is shown.
  await visitor.driver.switchTo().window(front);
  await visitor.driver.close();
  await visitor.driver.switchTo().window(behind);
  await expect.poll(noted).toContainEqual(['seen', 'visible']);
  expect((await noted()).slice(2)).toEqual([
    ['page', 'visible'],
    ['seen', 'visible'],
  ]);

  const tags = ['seen', 'at-once'].map((id) => host.tag(id));
  // Both of them before anything is clicked: one pushes the other down.
  for (const tag of tags) await tag.fits();
  for (const tag of tags) {
    await tag.inFrame(async (inside) => {
      await inside.follow('Check');
      await inside.arrivesAt('Two foundations first');
      await inside.answer('foundation:risk-analysis', 'notInPlace');
      await inside.hasSaved();
    });
    await tag.fits();
  }
});
