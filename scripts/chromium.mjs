// Knows: how Chromium is started so that it makes no request and asks for nothing of its own.
// Must not know: which test runs in it.

// Without a sandbox, because tests also run as root in a container; only our own page is opened.
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
