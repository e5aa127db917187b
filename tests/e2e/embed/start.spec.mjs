// Knows: what lies between the click and "ready": what may change there, fail there, or be taken away.
// Must not know: what is shown once it is ready.

import { expect, hosts, test } from './support.mjs';

/** Holds what is asked for at these addresses. Gives what lets it go on. */
async function hold(page, addresses, isHeld = () => true) {
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  await page.route(addresses, async (route) => {
    const how = isHeld(route.request()) ? await held : 'continue';
    await route[how]();
  });
  return letGo;
}

const statusOf = (host) => host.tag().locator('p[role="status"]').first();

/** Which element of the card or of the drawer has the focus. */
const focused = (host) => host.tag().evaluate((tag) => tag.shadowRoot.activeElement?.textContent || tag.shadowRoot.activeElement?.localName);

test('colors that come after the card and before the click are used', async ({ host, page }) => {
  await host.open('blog');
  await expect(host.button()).toBeVisible();
  await page.addStyleTag({ content: 'safeguard-check { --sgc-color-accent: #7a1f5c }' });
  await host.tag().evaluate((tag) => tag.setAttribute('radius-small', '3px'));
  const button = (await host.start()).locator('.sgc-button').first();
  await expect(button).toHaveCSS('background-color', 'rgb(122, 31, 92)');
  await expect(button).toHaveCSS('border-radius', '3px');
});

for (const [name, files] of [['blog', '**/frame.html'], ['strict-inline', '**/*.wasm']]) {
  test(`a theme that is changed between the click and "ready" counts: ${name}`, async ({ host, page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const letGo = await hold(page, files);
    await host.open(name);
    await host.button().click();
    await expect(statusOf(host)).toHaveText('The check is loading.');
    await host.tag().evaluate((tag) => tag.setAttribute('theme', 'dark'));
    letGo('continue');
    const place = name === 'blog' ? host.frame() : host.tag();
    await expect(place.locator('.sgc')).toHaveCSS('background-color', 'rgb(15, 25, 32)');
  });

  test(`the status is there before it says something, and after: ${name}`, async ({ host, page }) => {
    const letGo = await hold(page, files);
    await host.open(name);
    await expect(host.button()).toBeVisible();
    const status = await statusOf(host).elementHandle();
    const isSame = () => statusOf(host).evaluate((now, before) => now === before, status);
    await expect(statusOf(host)).toBeEmpty();
    await host.button().click();
    await expect(statusOf(host)).toHaveText('The check is loading.');
    expect(await isSame()).toBe(true);
    letGo('continue');
    await expect(statusOf(host)).toBeEmpty();
    await page.route('**/*.wasm', (route) => route.abort());
    expect(await isSame()).toBe(true);
  });
}

for (const name of ['blog', 'strict-inline', 'drawer']) {
  test(`after a failure the status is the same, and the focus is back on the button: ${name}`, async ({ host, page }) => {
    await page.route('**/*.wasm', (route) => route.abort());
    await host.open(name);
    const button = host.tag().getByRole('button');
    await expect(button).toBeVisible();
    const status = await statusOf(host).elementHandle();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(statusOf(host)).toContainText('could not be loaded here');
    expect(await statusOf(host).evaluate((now, before) => now === before, status)).toBe(true);
    await expect(button).toHaveCount(1);
    await expect(button).toBeFocused();
  });
}

test('a failure takes the focus from nobody who has gone on', async ({ host, page }) => {
  const letGo = await hold(page, '**/*.wasm');
  await host.open('blog');
  await page.evaluate(() => document.querySelector('main').append(document.createElement('input')));
  await host.button().click();
  await page.locator('main > input').focus();
  letGo('abort');
  await expect(statusOf(host)).toContainText('could not be loaded here');
  await expect(page.locator('main > input')).toBeFocused();
});

test('what is fetched at once and fails is not fetched again by itself', async ({ host, page }) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
  await host.open('eager');
  await expect(statusOf(host)).toContainText('could not be loaded here');
  await page.waitForTimeout(1000);
  await expect(host.button()).toBeVisible();
  expect(host.requests.filter((path) => path === '/frame.html')).toHaveLength(1);
  expect(await host.heard()).toEqual([['error', { reason: 'load' }]]);
});

test('taken out of the page while it loads, a failure is nobody’s any more', async ({ host, page }) => {
  const letGo = await hold(page, '**/*.wasm');
  await host.open('strict-inline');
  await host.button().click();
  await expect(statusOf(host)).toHaveText('The check is loading.');
  await page.evaluate(() => document.querySelector('safeguard-check').remove());
  letGo('abort');
  await expect.poll(() => host.errors.join()).toContain('Failed to fetch');
  await page.waitForTimeout(200);
  expect(host.errors.filter((text) => /cannot (?:read|destructure)/i.test(text))).toEqual([]);
  expect(await host.heard()).toEqual([]);
});

test('a failure from before a tag was moved leaves alone what was started since', async ({ host, page }) => {
  // Of the two that ask for the script, the page does so for the inline mode.
  const letGo = await hold(page, '**/boot.js', (request) => request.frame() === page.mainFrame());
  await host.open('two-inline');
  await host.button('one').click();
  await page.evaluate(() => {
    const tag = document.querySelector('#one');
    tag.remove();
    tag.setAttribute('mode', 'frame');
    document.querySelector('main').append(tag);
  });
  await host.start('one');
  letGo('abort');
  await expect.poll(() => host.errors.length).toBeGreaterThan(0);
  await page.waitForTimeout(200);
  await expect(host.frame('one').locator('[data-heading]')).toBeVisible();
  expect(await host.heard()).toEqual([['ready', {}]]);
});

for (const [mode, text] of [['drawer', 'Open the check'], ['new-tab', 'Open the check in its own tab']]) {
  test(`put back in another mode it opens nothing by itself: ${mode}`, async ({ host, page }) => {
    await host.open('blog');
    await host.start();
    await host.tag().evaluate((tag, mode) => {
      tag.setAttribute('mode', mode);
      const { parentNode } = tag;
      tag.remove();
      parentNode.append(tag);
    }, mode);
    await expect(host.tag().getByText(text, { exact: true })).toBeVisible();
    await expect(host.tag().locator('iframe')).toHaveCount(0);
    await expect(host.tag().getByRole('dialog')).toHaveCount(0);
  });
}

test('in the drawer the focus waits on its button, and goes in when it is ready', async ({ host, page }) => {
  await page.clock.install();
  const letGo = await hold(page, '**/frame.html');
  await host.open('drawer');
  const opens = host.tag().getByRole('button', { name: 'Open the check' });
  const drawer = host.tag().getByRole('dialog');
  await opens.click();
  expect(await focused(host)).toBe('Close');
  await expect(drawer.getByRole('status')).toHaveText('The check is loading.');
  await page.clock.runFor(21_000);
  await expect(drawer.getByRole('status')).toContainText('The check has not answered yet.');
  // In front, where it can be pressed.
  await drawer.getByRole('link', { name: 'Open the check in its own tab' }).click({ trial: true });
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  expect(await focused(host)).toBe('Open the check');
  await page.keyboard.press('Enter');
  expect(await focused(host)).toBe('Close');
  letGo('continue');
  await expect(host.frame().locator('[data-heading]')).toBeFocused();
  await expect(drawer.getByRole('status')).toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(host)).toBe('iframe');
});

test('a drawer that is closed before it is ready takes the focus from nobody', async ({ host, page }) => {
  const letGo = await hold(page, '**/frame.html');
  await host.open('drawer');
  await host.tag().getByRole('button', { name: 'Open the check' }).click();
  await page.keyboard.press('Escape');
  letGo('continue');
  await expect.poll(() => host.heard()).toEqual([['ready', {}]]);
  await page.waitForTimeout(200);
  expect(await focused(host)).toBe('Open the check');
});

test('a frame that a policy refuses never answers: the drawer says so, offers the link, and closes', async ({ host, page }) => {
  await page.clock.install();
  await host.open('closed');
  await host.tag().evaluate((tag) => tag.setAttribute('mode', 'drawer'));
  await host.tag().getByRole('button', { name: 'Open the check' }).click();
  const drawer = host.tag().getByRole('dialog');
  await page.clock.runFor(21_000);
  await expect(drawer.getByRole('status')).toContainText('The check has not answered yet.');
  await drawer.getByRole('link', { name: 'Open the check in its own tab' }).click({ trial: true });
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
});

test('on a page that is written into a frame it knows who is around it', async ({ host, page }) => {
  await host.open('empty');
  await page.evaluate((widget) => {
    const srcdoc = `<!doctype html><safeguard-check></safeguard-check><script src="${widget}/embed.js"></script>`;
    document.body.append(Object.assign(document.createElement('iframe'), { srcdoc, width: 600, height: 600 }));
  }, host.widget);
  const tag = page.frameLocator('iframe').locator('safeguard-check');
  await tag.getByRole('button').click();
  await expect(tag.locator('iframe')).toHaveAttribute('src', new RegExp(`origin=${encodeURIComponent(hosts)}`));
  const inside = page.frames().find((frame) => frame.url() === 'about:srcdoc');
  await expect.poll(() => inside.evaluate(() => window.heard)).toEqual([['ready', {}]]);
});

test('who has gone on while it loads keeps the focus when it is ready', async ({ host, page }) => {
  for (const [name, files] of [['blog', '**/frame.html'], ['strict-inline', '**/*.wasm']]) {
    const letGo = await hold(page, files);
    await host.open(name);
    await page.evaluate(() => document.querySelector('main').prepend(document.createElement('input')));
    await host.button().click();
    await page.locator('main > input').click();
    await page.keyboard.type('typed ');
    letGo('continue');
    await expect.poll(() => host.heard(), name).toContainEqual(['ready', {}]);
    await page.waitForTimeout(300);
    await page.keyboard.type('on');
    await expect(page.locator('main > input'), name).toHaveValue('typed on');
    await page.unroute(files);
  }
});

test('an attribute that is written again as it was changes nothing, and another one fetches nothing again after a failure', async ({ host, page }) => {
  await host.open('blog');
  await host.tag().evaluate((tag) => tag.setAttribute('theme', 'light'));
  await host.button().focus();
  await host.tag().evaluate((tag) => tag.setAttribute('theme', 'light'));
  await expect(host.button()).toBeFocused();
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
  await host.open('eager');
  await expect(statusOf(host)).toContainText('could not be loaded here');
  await host.tag().evaluate((tag) => tag.setAttribute('label', 'Another name'));
  await expect(host.tag().getByText('Another name')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await host.heard()).toEqual([['error', { reason: 'load' }]]);
  await expect(host.button()).toBeVisible();
});

test('in the page itself a script that got lost on its way is fetched again at the next click', async ({ host, page }) => {
  await page.route('**/boot.js', (route) => route.abort());
  await host.open('strict-inline');
  await host.button().click();
  await expect(statusOf(host)).toContainText('could not be loaded here');
  await page.unroute('**/boot.js');
  await host.start();
  await expect(statusOf(host)).toBeEmpty();
});
