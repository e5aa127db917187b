// Knows: that the lines which the guide has for React and Vue work in a browser, as they stand there.
// Must not know: how the element works without a framework around it.

import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { answerEverything, expect, listening, test, watchListeners } from './support.mjs';

const guide = await readFile('EMBEDDING.md', 'utf8');
const block = (language) => guide.match(new RegExp('```' + language + '\\n([^]*?)```'))[1];

/** One script out of a page's own lines and the ones of the guide, which they import as `guide`. */
async function bundle(page, { contents, loader }, mode) {
  const fromGuide = {
    name: 'guide',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^guide$/ }, () => ({ path: 'guide', namespace: 'guide' }));
      onLoad({ filter: /.*/, namespace: 'guide' }, () => ({ contents, loader, resolveDir: '.' }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: page, loader: 'tsx', resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [fromGuide],
  });
  return outputFiles[0].text;
}

// Each page has `show(attributes)`, which renders the component anew, and `hide()`.
const frameworks = {
  // Strict, and for development: React then mounts everything twice to find what is left behind.
  React: () =>
    bundle(
      `import { StrictMode } from 'react';
       import { createRoot } from 'react-dom/client';
       import { SafeguardCheck } from 'guide';
       const root = createRoot(document.querySelector('main'));
       window.finished = 0;
       const count = () => { window.finished += 1; };
       window.show = (attributes) =>
         root.render(<StrictMode><SafeguardCheck {...attributes} onFinished={count} /></StrictMode>);
       window.hide = () => root.render(null);`,
      { contents: block('tsx'), loader: 'tsx' },
      'development',
    ),

  Vue: () => {
    const { descriptor, errors } = parse(block('vue'), { filename: 'guide.vue' });
    if (errors.length > 0) throw errors[0];
    // As the guide says: the tag is no component of Vue.
    const compilerOptions = { isCustomElement: (tag) => tag === 'safeguard-check' };
    const { content } = compileScript(descriptor, { id: 'guide', inlineTemplate: true, templateOptions: { compilerOptions } });
    return bundle(
      `import { createApp, h, shallowReactive } from 'vue';
       import SafeguardCheck from 'guide';
       window.finished = 0;
       const state = shallowReactive({ attributes: null });
       const count = () => { window.finished += 1; };
       createApp(() => state.attributes && h(SafeguardCheck, { attributes: state.attributes, onFinished: count }))
         .mount('main');
       window.show = (attributes) => { state.attributes = attributes; };
       window.hide = () => { state.attributes = null; };`,
      { contents: content, loader: 'ts' },
      'production',
    );
  },
};

for (const [name, script] of Object.entries(frameworks)) {
  test(`the lines for ${name} in the guide make the tag, set its attributes, hear it and leave nothing behind`, async ({
    host,
    page,
  }) => {
    await page.addInitScript(watchListeners);
    await host.open('empty');
    await page.addScriptTag({ content: await script() });
    const before = await listening(page);
    const show = (attributes) => page.evaluate((attributes) => window.show(attributes), attributes);

    await show({ label: 'Self-check of a host', theme: 'light', 'heading-level': '3', instance: 'wrapped' });
    await expect(page.locator('safeguard-check')).toHaveCount(1);
    for (const [attribute, value] of [['theme', 'light'], ['heading-level', '3'], ['instance', 'wrapped']]) {
      await expect(host.tag()).toHaveAttribute(attribute, value);
    }
    await expect(host.tag().getByRole('heading', { name: 'Self-check of a host', level: 3 })).toBeVisible();
    await expect(host.tag().getByRole('link', { name: 'Check your technical safeguards' })).toBeVisible();

    const check = await host.start();
    await expect(check.locator('[data-heading]')).toHaveAttribute('aria-level', '3');
    const frame = await host.iframe().elementHandle();
    await answerEverything(check);
    await expect.poll(() => page.evaluate(() => window.finished)).toBe(1);

    // Rendered anew with another theme, it is the same frame in that theme.
    await show({ label: 'Self-check of a host', theme: 'dark', 'heading-level': '3', instance: 'wrapped' });
    await expect(check.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await host.iframe().evaluate((now, then) => now === then, frame)).toBe(true);

    await page.evaluate(() => window.hide());
    await expect(page.locator('safeguard-check, iframe')).toHaveCount(0);
    expect(await listening(page)).toEqual(before);
    expect(await page.evaluate(() => window.finished)).toBe(1);
    expect(host.errors).toEqual([]);
  });
}
