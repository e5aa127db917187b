// Knows: how wasm-bindgen-test-runner is told which browser to start.
// Must not know: which tests run in it.
//
// usage: node scripts/webdriver.mjs FILE

import { writeFileSync } from 'node:fs';
import { chromiumFlags } from './chromium.mjs';

const options = { binary: process.env.CHROMIUM, args: chromiumFlags };
writeFileSync(process.argv[2], JSON.stringify({ 'goog:chromeOptions': options }));
