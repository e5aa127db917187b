// Knows: how long the main thread of a page worked between two of its marks, and that this is less
// than the time that passed where the machine did something else as well.
// Must not know: what is done on the page.

const categories = ['blink.user_timing', 'toplevel'];

/** Does something that sets the marks `from` and `to`, and resolves to milliseconds of work. */
export async function worked(browser, from, to, act) {
  const devtools = await browser.newBrowserCDPSession();
  const events = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: categories } });
  await act();
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  const [start, end] = [from, to].map((mark) => events.find(({ name, tts }) => name === mark && tts));
  return (end.tts - start.tts) / 1000;
}
