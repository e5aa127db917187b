// Knows: that the self-check is as it was when a page comes back as the browser has kept it.
// Must not know: which engine it is, or how a browser keeps a page.

import { HostPage } from './support/host.mjs';
import { expect, test } from './support/test.mjs';

// Firefox keeps no page in which its driver has clicked, because the driver goes on listening to when
// the page is left. So what is clicked here, a script clicks, after the driver is done.
const later = (driver, script) => driver.executeScript(`setTimeout(() => { ${script} }, 100)`);

for (const [name, where] of [['blog', 'in a frame'], ['strict-inline', 'in the page itself']]) {
  test(`a page that the browser has kept comes back with the self-check as it was, ${where}`, async ({ visitor }) => {
    const { driver } = visitor;
    const host = new HostPage(visitor);
    const atTag = (script) => later(driver, `const root = document.querySelector('safeguard-check').shadowRoot; ${script}`);
    await host.open(name);
    await host.card();
    await host.inPage(
      `tag.heard = [];
       for (const type of ['ready', 'started']) tag.addEventListener('safeguard-check:' + type, () => tag.heard.push([type, {}]));
       addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; });`,
    );
    await atTag("root.querySelector('button').click();");
    await host.hears('ready');

    await later(driver, "location.href = '/empty.html';");
    await expect.poll(() => driver.getCurrentUrl()).toContain('/empty.html');
    await driver.navigate().back();
    await expect.poll(() => driver.getCurrentUrl()).toContain(`/${name}.html`);
    await expect.poll(() => host.inPage('return window.persisted')).toBe(true);
    // The same one: it is not ready a second time, and it is still listened to.
    expect(await host.heard()).toEqual([['ready', {}]]);
    const answer = async (inside) => {
      await inside.follow('Check');
      await inside.arrivesAt('Two foundations first');
      await inside.answer('foundation:risk-analysis', 'notInPlace');
      await inside.hasSaved();
    };
    if (name === 'blog') {
      await host.fits();
      await host.inFrame(answer);
      await host.fits();
    } else {
      await (await host.inside('nav a[href*="check"]')).click();
      await host.arrivesAt('Two foundations first');
      await (await host.inside('[data-item="foundation:risk-analysis"] label')).click();
    }
    await host.hears('started');
    expect(await host.heard()).toEqual([
      ['ready', {}],
      ['started', {}],
    ]);
  });
}
