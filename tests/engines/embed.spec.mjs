// Knows: how the self-check stands in somebody else's page, as it must in every engine.
// Must not know: which engine it is, or how it is driven.

import { HostPage } from './support/host.mjs';
import { expect, test as base } from './support/test.mjs';

const test = base.extend({ host: async ({ visitor }, use) => use(new HostPage(visitor)) });
const start = 'Where do your technical safeguards stand?';

/** Another site, not only another origin. */
const otherSite = () => process.env.HOSTS.replace('127.0.0.1', 'localhost');

test('in a frame it starts, is as high as what is in it, and tells the page how far the check has come', async ({ host }) => {
  await host.open('blog');
  await host.start();
  await host.hears('ready');
  await host.fits();
  const before = await host.inPage('return root.querySelector("iframe").style.height');
  await host.inFrame(async (visitor) => {
    await visitor.isAt(start);
    await visitor.follow('Check');
    await visitor.arrivesAt('Two foundations first');
    await visitor.answer('foundation:risk-analysis', 'notInPlace');
    await visitor.hasSaved();
  });
  await host.hears('started');
  await host.fits();
  expect(await host.inPage('return root.querySelector("iframe").style.height')).not.toBe(before);
  expect(await host.heard()).toEqual([
    ['ready', {}],
    ['started', {}],
  ]);
});

test('the focus moves into the frame when it starts, and the next key goes on from there', async ({ host, engine }) => {
  await host.open('blog');
  await host.start();
  await host.hears('ready');
  await expect.poll(() => host.inPage('return root.activeElement?.tagName')).toBe('IFRAME');
  await host.inFrame(async (visitor) => {
    const focused = () => visitor.driver.executeScript('return [document.hasFocus(), document.activeElement.tagName]');
    // WebKit lets a frame of another origin choose what has the focus in it only once somebody has used
    // it (`hasHadUserInteraction`). Until then the frame as a whole has it, and Tab begins at its top.
    await expect.poll(focused).toEqual([true, engine === 'WebKitGTK' ? 'BODY' : 'H1']);
    await visitor.pressTab();
    const [inside, tag] = await focused();
    expect(inside).toBe(true);
    expect(['A', 'BUTTON']).toContain(tag);
  });
});

test('under a strict policy it starts inside of the page, and goes and comes with its tag', async ({ host }) => {
  await host.open('strict-inline');
  await host.start();
  await host.hears('ready');
  await host.isAt(start);
  const surface = await host.inside('.sgc');
  expect(await host.inPage('return getComputedStyle(arguments[0]).backgroundColor', surface)).toBe('rgb(255, 255, 255)');
  const left = await host.inPage(
    `const place = arguments[0].getRootNode();
     window.kept = tag;
     tag.remove();
     return [place.childElementCount, document.querySelectorAll('safeguard-check').length];`,
    surface,
  );
  expect(left).toEqual([0, 0]);
  await host.inPage('document.querySelector("main").append(window.kept)');
  await host.isAt(start);
});

test('inside of the page it starts behind an address that leads elsewhere', async ({ host }) => {
  await host.open('latest');
  await host.start();
  await host.hears('ready');
  await host.isAt(start);
});

test('the drawer opens over the page, and Escape inside of it gives the focus back', async ({ host, visitor }) => {
  await host.open('drawer');
  await host.start();
  await host.hears('ready');
  const isOpen = () => host.inPage('return root.querySelector("dialog").open');
  expect(await isOpen()).toBe(true);
  // Not before: while nothing is in it, the focus waits on the button that closes it.
  await expect.poll(() => host.inPage('return root.activeElement?.tagName')).toBe('IFRAME');
  const frame = await host.inPage('return root.querySelector("iframe")');
  await visitor.driver.switchTo().frame(frame);
  await visitor.isAt(start);
  await host.escape();
  await expect.poll(isOpen).toBe(false);
  await expect.poll(() => host.inPage('return root.activeElement?.textContent')).toBe('Open the check');
});

test('on a page that runs from right to left the card begins at the right', async ({ host }) => {
  await host.open('rtl');
  await host.card();
  const edges = await host.inPage(
    `const { right } = root.querySelector('.card').getBoundingClientRect();
     return [...root.querySelectorAll('b, p:not(:empty), button'), tag.firstElementChild].map((part) => {
       const range = new Range();
       range.selectNodeContents(part);
       return right - (part.localName === 'button' ? part : range).getBoundingClientRect().right < 25;
     });`,
  );
  expect(edges).toEqual([true, true, true, true]);
});

test('two on a page work beside each other and keep their answers apart', async ({ host }) => {
  await host.open('two');
  const [one, two] = [host.tag('one'), host.tag('two')];
  await one.start();
  await one.hears('ready');
  await one.fits();
  await two.start();
  await two.hears('ready');
  await two.inFrame(async (visitor) => {
    await visitor.isAt(start);
    await visitor.follow('Check');
    await visitor.arrivesAt('Two foundations first');
    await visitor.answer('foundation:risk-analysis', 'notInPlace');
    await visitor.hasSaved();
    expect(Object.keys(await visitor.storage())).toEqual(['safeguard-check/two/assessment']);
  });
  await one.inFrame(async (visitor) => expect(await visitor.textOf('//*[@data-saved]')).toBe('Nothing to save yet'));
  await two.hears('started');
  expect(await one.heard()).toEqual([['ready', {}]]);
});

test.describe('where cookies are blocked', () => {
  test.use({ blocks: true });

  test('it works from memory and says so', async ({ host, engine }) => {
    // WebKitGTK has no such setting: it keeps a storage for each site around.
    const keeps = engine === 'WebKitGTK';
    await host.open('blog', otherSite());
    await host.start();
    await host.hears('ready');
    await host.inFrame(async (visitor) => {
      await visitor.isAt(start);
      await visitor.follow('Check');
      await visitor.arrivesAt('Two foundations first');
      await visitor.answer('foundation:risk-analysis', 'notInPlace');
      const said = () => visitor.textOf('//*[@data-saved]');
      await expect.poll(said).toMatch(keeps ? /^Saved in this browser/ : /^Not saved$/);
    });
    const events = await host.heard();
    expect(events.filter(([type]) => type === 'error')).toEqual(keeps ? [] : [['error', { reason: 'storage' }]]);
  });
});

test('in a sandbox that takes its origin away it works from memory, or says what to do', async ({ host, visitor, engine }) => {
  await host.open('plain-frame');
  await visitor.driver.switchTo().frame(await host.inPage('return document.querySelector("iframe[sandbox]")'));
  if (engine === 'WebKitGTK') {
    // There, 'self' in the policy of a page without an origin names nobody, and no file may be loaded.
    await visitor.reads('The self-check is loading. If this sentence stays for more than a few seconds');
    await visitor.reads('Open the check in its own tab');
    return;
  }
  await visitor.isAt(start);
  await visitor.reads('Your answers cannot be saved here');
  await visitor.follow('Check');
  await visitor.arrivesAt('Two foundations first');
  await visitor.answer('foundation:risk-analysis', 'notInPlace');
  expect(await visitor.textOf('//*[@data-saved]')).toBe('Not saved');
});

test('without its program there is a message, the link and the card, and never an empty box', async ({ host }) => {
  await host.open('no-program');
  for (const id of ['frame', 'inline']) {
    const tag = host.tag(id);
    await tag.start();
    await tag.hears('error', { reason: 'load' });
    await tag.says('The check could not be loaded here');
    const left = await tag.inPage(
      `return [root.querySelector('p[role] a').textContent, root.querySelector('button').checkVisibility(),
         root.querySelectorAll('iframe').length]`,
    );
    expect(left, id).toEqual(['Open the check in its own tab', true, 0]);
    const [text, , isShown] = await tag.link();
    expect([text, isShown], id).toEqual(['Check your technical safeguards', true]);
  }
});

test('where no script runs, what the host wrote into the tag is shown', async ({ host, baseURL }) => {
  await host.open('scriptless');
  expect(await host.link()).toEqual(['Check your technical safeguards', `${baseURL}/index.html`, true]);
  expect(await host.inPage('return [root, customElements.get("safeguard-check") ?? null]')).toEqual([null, null]);
});
