// Knows: that a file which is not the one that was released does not run, in every engine.
// Must not know: how a release names the checksums of its files.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { headers } from '../../scripts/policy.mjs';
import { expect, test } from './support/test.mjs';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };

// What runs as well as before, so that nothing but the checksum can refuse it: a statement more,
// and a section that engines skip.
const changes = {
  '/boot.js': Buffer.from('\n;document.title = "changed";\n'),
  '/safeguard-check_bg.wasm': Buffer.from([0, 2, 1, 0x61]),
};

/** Serves the release files on another port, one of them changed. */
async function serve(changed) {
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : request.url;
    let file;
    try {
      file = readFileSync(`dist${path}`);
    } catch {
      return response.writeHead(404).end();
    }
    if (path === changed) file = Buffer.concat([file, changes[path]]);
    response.writeHead(200, { ...headers, 'Content-Type': types[extname(path)] }).end(file);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    end: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const says = (visitor) => visitor.textOf('//body');

test('a program that was changed on its way does not run', async ({ visitor }) => {
  await test.step('unchanged, it starts', async () => {
    const { address, end } = await serve();
    await visitor.driver.get(address);
    await visitor.isAt('Where do your technical safeguards stand?');
    end();
  });

  await test.step('with another script, the page stays as it was written', async () => {
    const { address, end } = await serve('/boot.js');
    await visitor.driver.get(address);
    // Longer than it takes to start.
    await visitor.driver.sleep(1500);
    expect(await visitor.driver.getTitle()).toBe('Safeguard check');
    expect(await says(visitor)).toContain('The self-check is loading.');
    end();
  });

  await test.step('with another program, the page says that it could not start', async () => {
    const { address, end } = await serve('/safeguard-check_bg.wasm');
    await visitor.driver.get(address);
    await visitor.reads('The self-check could not start');
    end();
  });
});
