// Knows: what the privacy notice of a site that embeds may say, word for word.
// Must not know: whose site it is. None of this is legal advice, and the page says so beside it.

import { origin } from './address.js';

/** Where the answers are, and who could read them. */
function answers(mode, isKept, of) {
  const isInline = mode === 'inline';
  const where = isInline ? 'together with other data of this website' : `under the address ${of}`;
  return [
    isKept
      ? `Your answers are stored in your browser, on your device, ${where}.`
      : 'Your answers are not stored; they are gone when you leave the page.',
    'They are not sent to us or to anybody else.',
    ...(isInline ? ['Programs that run on this website could read them.'] : []),
    ...(isKept ? ['You can delete them at any time with “Erase everything” in the self-check.'] : []),
  ];
}

/** Some sentences, in the order of what happens. */
export function notice({ mode = 'frame', load = 'click', storage = 'local' }, address) {
  const of = origin(address);
  // A tab of its own knows nothing of the tag: it is a page that keeps answers.
  const isKept = mode === 'new-tab' || storage !== 'none';
  const begins = {
    click: 'When you start it',
    visible: 'As soon as it is in sight',
    eager: 'As soon as that page is there',
  }[mode === 'new-tab' || mode === 'drawer' ? 'click' : load];
  return [
    `This website offers a self-check of technical safeguards. When you open a page with it, your browser loads a script from ${of}. ${begins}, your browser loads the rest of the self-check from there. As with every request on the web, that server learns your IP address and what your browser tells about itself, and may learn the address of this website.`,
    ...answers(mode, isKept, of),
    'The self-check sets no cookies, does not count visitors, and sends nothing after it has loaded.',
  ].join(' ');
}
