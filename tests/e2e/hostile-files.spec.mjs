// Knows: what somebody may put into a file, into storage or into an address to do harm.
// Must not know: how any of it is found out.

import { expect, test } from './support/page.mjs';
import { assessment, mixed, report } from './support/stored.mjs';
import { screens, storageKey } from './support/words.mjs';

const unreadable = 'Answers from an earlier visit could not be read';
const asidePrefix = 'safeguard-check/main/set-aside/';
const replace = 'Replace my answers with this file';

const whole = assessment(mixed, 'files');
const button = (page, name) => page.getByRole('button', { name, exact: true });
const notice = (page, title) => page.getByRole('region', { name: title });

/** The document with something put in place of a part of it. */
const with_ = (part, other) => {
  expect(whole, part).toContain(part);
  return whole.replace(part, () => other);
};
/** The document with one more field, as JSON text. */
const field = (text) => with_('{"format"', `{${text},"format"`);
/** The document with something changed. */
const changed = (change) => {
  const document = JSON.parse(whole);
  change(document);
  return JSON.stringify(document);
};
const entry = (document) => document.answers['164.312(b)'];
/** The document with bytes in place of the letters of its place. */
const bytes = (...wrong) => {
  const [before, after] = whole.split('"files"');
  return Buffer.concat([Buffer.from(`${before}"`), Buffer.from(wrong), Buffer.from(`"${after}`)]);
};

const tooLarge = 'larger than 2,000,000 bytes';
const notText = 'not text in UTF-8';
const notJson = 'not complete JSON';
const tooDeep = 'deeper than 100 levels';
const half = 'half a character';
const tooGreat = 'A number in it is too great';
const wrongType = 'has the wrong type';
const wrongValue = 'a value that this check does not know';
const twice = 'stands in it twice';

// A script that gets to run says so here, and the policy that stops it is broken aloud.
const script = '<script>window.executed = true</script>';
const image = '<img src=x onerror="window.executed = true">';

/** What is refused, with the reason that is said. Bytes are no text, so they cannot be in storage. */
const refused = {
  'too much of it': {
  'one byte over two million': [whole + ' '.repeat(2_000_001 - Buffer.byteLength(whole)), tooLarge],
  'over two million bytes of letters that take three bytes each': [field(`"a":"${'監'.repeat(700_000)}"`), tooLarge],
  },
  'brackets without end': {
  '10,000 lists in each other': ['['.repeat(10_000), tooDeep],
  '10,000 lists in each other, closed again': ['['.repeat(10_000) + ']'.repeat(10_000), tooDeep],
  '10,000 objects in each other': ['{"a":'.repeat(10_000), tooDeep],
  '10,000 lists under an unknown field': [field(`"a":${'['.repeat(10_000)}${']'.repeat(10_000)}`), tooDeep],
  '101 brackets': [field(`"a":${'['.repeat(100)}${']'.repeat(100)}`), tooDeep],
  },
  'no JSON': {
  nothing: ['', notJson],
  'white space': [' \n\t ', notJson],
  'the first half': [whole.slice(0, whole.length / 2), notJson],
  'all but the last letter': [whole.slice(0, -1), notJson],
  'something after the end': [`${whole}x`, notJson],
  'two documents': [whole + whole, notJson],
  'a comment': [`// mine\n${whole}`, notJson],
  'a comma too many': [whole.replace(/\}$/, ',}'), notJson],
  'NaN': [field('"a":NaN'), notJson],
  'a picture': [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), notText],
  'a page': [`<!doctype html>${script}`, notJson],
  },
  'wrong types': {
  'a list': ['[]', 'has the wrong type'],
  'null': ['null', 'has the wrong type'],
  'answers in a list': [changed((document) => (document.answers = [])), wrongType],
  'an answer that is a text and no entry': [changed((document) => (document.answers['164.312(b)'] = image)), wrongType],
  'a number for an answer': [changed((document) => (entry(document).answer = 1)), wrongType],
  'an answer outside the table': [changed((document) => (entry(document).answer = script)), wrongValue],
  'a text for a record': [changed((document) => (entry(document).record = script)), wrongType],
  'a text for a flag': [changed((document) => (entry(document).flagged = 'yes')), wrongType],
  'a list for a note': [changed((document) => (entry(document).note = [])), wrongType],
  'a detail that is neither yes, no nor unknown': [
    changed((document) => (document.answers['nprm:164.312(a)(2)(i)'] = { details: { 'devices-and-service-accounts': 'maybe' } })),
    wrongValue,
  ],
  'an object for the history': [changed((document) => (document.history = {})), wrongType],
  'a number in the history': [changed((document) => (document.history = [1])), wrongType],
  'a list for the plan': [changed((document) => (document.plan = [])), wrongType],
  'a number for the day': [changed((document) => (document.savedAt = 1)), wrongType],
  'no answers': [changed((document) => delete document.answers), 'is missing'],
  'null for the answers': [changed((document) => (document.answers = null)), 'is missing'],
  },
  'another version or format': {
  'no version': [changed((document) => delete document.version), 'is missing'],
  'version 2': [changed((document) => (document.version = 2)), 'newer version'],
  'version 1e300': [with_('"version":1', '"version":1e300'), 'newer version'],
  'version 0': [changed((document) => (document.version = 0)), 'whole number from 1'],
  'version 1.5': [changed((document) => (document.version = 1.5)), 'whole number from 1'],
  'a text for a version': [changed((document) => (document.version = '1')), 'whole number from 1'],
  'another format': [changed((document) => (document.format = image)), 'not a file of this check'],
  'answers that say they are share-safe': [changed((document) => (document.shareSafe = true)), 'share-safe'],
  },
  'a key twice': {
  'a key twice': [field('"format":"safeguard-check/assessment"'), twice],
  'a key twice, once in escapes': [field('"form\\u0061t":"x"'), twice],
  'a key twice where nobody looks': [field('"a":[{"b":1,"b":1}]'), twice],
  'a key of a hundred thousand letters twice': [field(`"${'k'.repeat(100_000)}":1,"${'k'.repeat(100_000)}":2`), twice],
  'a key twice that is a script': [field(`${JSON.stringify(image)}:1,${JSON.stringify(image)}:2`), twice],
  '__proto__ twice': [field('"__proto__":1,"__proto__":2'), twice],
  },
  'broken letters': {
  'a byte that is no letter': [bytes(0xff), notText],
  'a letter in two bytes that takes one': [bytes(0xc0, 0xaf), notText],
  'half a character in three bytes': [bytes(0xed, 0xa0, 0x80), notText],
  'a letter beyond the last one': [bytes(0xf4, 0x90, 0x80, 0x80), notText],
  'a letter that is cut off at the end': [Buffer.concat([Buffer.from(whole), Buffer.from([0xe2, 0x82])]), notText],
  'UTF-16': [Buffer.from(`\ufeff${whole}`, 'utf16le'), notText],
  'a zip': [Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x80, 0x90, 0xff, 0x00]), notText],
  },
  'half a character': {
  'the first half of a character, in escapes': [with_('"files"', '"\\ud83d"'), half],
  'the second half of a character, in escapes': [with_('"files"', '"\\udd12"'), half],
  'both halves the wrong way round': [with_('"files"', '"\\udd12\\ud83d"'), half],
  'half a character in a key nobody knows': [field('"\\ud83d":1'), half],
  },
  'numbers without measure': {
  '1e400': [field('"a":1e400'), tooGreat],
  '-1e400 where nobody looks': [field('"a":[[-1e400]]'), tooGreat],
  'a number of 10,000 digits': [field(`"a":1${'0'.repeat(10_000)}`), tooGreat],
  },
  'control characters': {
  'a NUL between the fields': [field('\u0000"a":1'), notJson],
  'a NUL in a text': [with_('"files"', '"fi\u0000les"'), notJson],
  'a control character in a text': [with_('"files"', '"fi\u0007les"'), notJson],
  'a line break in a text': [with_('"files"', '"fi\nles"'), notJson],
  },
};

/** Nothing of what was planted ran, and nothing of it became a part of the page. */
async function nothingRan(page) {
  const found = await page.evaluate(() => ({
    executed: window.executed,
    polluted: {}.polluted,
    images: document.images.length,
    scripts: document.querySelectorAll('script:not([src]), iframe, object, embed, base, .sgc script').length,
    handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
  }));
  expect(found).toEqual({ executed: undefined, polluted: undefined, images: 0, scripts: 0, handlers: 0 });
}

/** Characters that turn the order of what is read, or are not seen at all. */
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/;

async function stillWorks(visitor) {
  await visitor.goTo('check/164.312(b)');
  await visitor.answer('164.312(b)', 'partly');
  await expect.poll(async () => (await visitor.assessment())?.answers['164.312(b)']?.answer).toBe('partly');
}

for (const [group, cases] of Object.entries(refused)) {
  test(`files with ${group} are refused with a plain reason, and change nothing`, async ({ page, visitor, keep }) => {
    await keep(whole);
    await visitor.open('files');
    const before = await visitor.storage();
    for (const [what, [content, reason]] of Object.entries(cases)) {
      await test.step(what, async () => {
        // Something else is there, so that what is seen is about this file.
        await visitor.chooseFile(whole, 'harmless.json');
        await expect(visitor.outcome).toContainText('The file says the same as this page');
        await visitor.chooseFile(content, 'hostile.json');
        await expect(visitor.outcome).toContainText('was not opened');
        await expect(visitor.outcome).toContainText(reason);
        await expect(visitor.outcome).toContainText('Nothing was changed.');
        await expect(visitor.status).toContainText(reason);
        await expect(button(page, replace)).toHaveCount(0);
        const said = await visitor.outcome.innerText();
        expect(said.length, 'a plain reason is short').toBeLessThan(400);
        expect(said).not.toMatch(invisible);
        await nothingRan(page);
        expect(await visitor.storage()).toEqual(before);
      });
    }
    await visitor.goTo('check/164.312(b)');
    await expect(visitor.choice('164.312(b)', 'inPlace')).toBeChecked();
    await stillWorks(visitor);
  });

  const texts = Object.entries(cases).filter(([, [content]]) => !Buffer.isBuffer(content));
  if (!texts.length) continue;

  test(`storage with ${group} is set aside letter for letter, and the page works`, async ({ page, visitor }) => {
    for (const [what, [content, reason]] of texts) {
      await test.step(what, async () => {
        await visitor.open();
        await page.evaluate(
          ([key, text]) => {
            localStorage.clear();
            localStorage.setItem(key, text);
          },
          [storageKey, content],
        );
        await visitor.open('start');
        await expect(notice(page, unreadable)).toContainText(reason);
        const said = await notice(page, unreadable).innerText();
        expect(said.length, 'a plain reason is short').toBeLessThan(600);
        expect(said).not.toMatch(invisible);
        const kept = await visitor.storage();
        expect(Object.keys(kept)).toEqual([expect.stringContaining(asidePrefix)]);
        expect(Object.values(kept)[0] === content, 'letter for letter').toBe(true);
        await nothingRan(page);
        await stillWorks(visitor);
        const after = await visitor.storage();
        expect(after[Object.keys(kept)[0]] === content, 'still letter for letter').toBe(true);
      });
    }
  });
}

for (const [what, [first, second]] of Object.entries({
  'the first half of a character': [0xd83d, ''],
  'the second half of a character': [0xdd12, ''],
  'both halves the wrong way round': [0xdd12, 0xd83d],
})) {
  test(`storage with ${what} as it is, not in escapes, is set aside letter for letter`, async ({ page, visitor }) => {
    await visitor.open();
    // Such a text cannot be sent from here. It is put together, and compared, in the page.
    await page.evaluate(
      ([key, text, codes]) => {
        window.hostile = text.replace('"files"', `"${String.fromCharCode(...codes)}"`);
        localStorage.setItem(key, window.hostile);
      },
      [storageKey, whole, [first, second].filter(Boolean)],
    );
    const codes = () => page.evaluate(() => Object.values({ ...localStorage }).map((text) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).join()));
    const before = await codes();
    await visitor.open('start');
    await expect(notice(page, unreadable)).toContainText(half);
    expect(await codes()).toEqual(before);
    expect(Object.keys(await visitor.storage())).toEqual([expect.stringContaining(asidePrefix)]);
    await stillWorks(visitor);
    expect((await codes()).includes(before[0])).toBe(true);
  });
}

/** Markup in every text that there is, and control characters and turned directions in some. */
function planted() {
  const document = JSON.parse(whole);
  const text = `${script}${image}"><svg onload=alert(1)> javascript:alert(1) {{1+1}} \${1} \u202eevil\u2066 \u0000\u0007\u001b[31m &amp; end`;
  const record = { why: text, measure: text, decidedBy: text, decidedOn: '2026-05-04', riskAnalysis: text, reviewOn: text };
  document.catalog = text;
  document.savedAt = text;
  document.place = text;
  document.organisation = text;
  document.preparedBy = text;
  for (const one of Object.values(document.answers)) Object.assign(one, { note: text, evidence: text, changedAt: text });
  document.answers['164.312(a)(2)(iii)'] = { answer: 'other-way', record: { ...record, [text]: text } };
  document.answers[text] = { answer: text };
  document.answers['nprm:164.312(b)(2)'] = {
    answer: 'exception',
    record: { ...record, exception: text },
    evidence: text,
    note: text,
  };
  document.answers['nprm:164.312(a)(2)(i)'] = { details: { [text]: text } };
  document.history = [{ item: text, record, until: text }, { item: '164.312(b)', record, until: text }];
  document.plan = { [text]: { owner: text, due: text, note: text } };
  document[text] = { [text]: [text] };
  return { document, text };
}

/** Names that mean something to the language of the page. */
const names = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":1,"toString":1,"hasOwnProperty":null';

/** Everything that is on every screen, as text. */
async function everyScreen(visitor, look) {
  const shown = ['check/164.312(a)', 'check/164.312(b)', 'compare/nprm:164.312(b)(2)', 'safeguards/nprm:164.312(b)(2)'];
  for (const place of [...Object.values(screens).map(({ place }) => place), ...shown]) {
    await visitor.goTo(place);
    await visitor.unfold();
    await look(place);
  }
}

test('a file with markup, control characters and turned directions in every text opens as text', async ({ page, visitor }) => {
  const { document, text } = planted();
  page.on('dialog', () => expect(false, 'a dialog').toBe(true));
  await visitor.open('files');
  await visitor.chooseFile(document, '\u202e<img src=x onerror=alert(1)>gnp.json');
  await expect(visitor.outcome).toContainText('What would change');
  const shown = await visitor.outcome.innerText();
  expect(shown).not.toMatch(invisible);
  expect(shown).toContain('<script>');
  expect(shown).toContain('<img src=x');
  await expect(visitor.status).not.toHaveText(invisible);
  await nothingRan(page);
  await button(page, replace).click();
  await visitor.hasSaved();
  await everyScreen(visitor, () => nothingRan(page));
  const { answers, history, organisation, plan, savedAt: _, ...rest } = await visitor.assessment();
  expect(answers).toEqual(document.answers);
  expect([history, organisation, plan]).toEqual([document.history, text, document.plan]);
  expect(rest[text]).toEqual({ [text]: [text] });
  await visitor.goTo('check/164.312(a)');
  await expect(visitor.field('164.312(a)(2)(iii)', 'riskAnalysis')).toHaveValue(/<script>window\.executed/);
  await stillWorks(visitor);
});

test('storage with markup, control characters and turned directions in every text is shown as text', async ({ page, visitor }) => {
  const { document } = planted();
  page.on('dialog', () => expect(false, 'a dialog').toBe(true));
  await visitor.open();
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [storageKey, JSON.stringify(document)]);
  await visitor.open('start');
  await everyScreen(visitor, () => nothingRan(page));
  expect((await visitor.assessment()).answers).toEqual(document.answers);
  await stillWorks(visitor);
});

test('a report and a share-safe report with markup in every text are shown as text', async ({ page, visitor }) => {
  const { text } = planted();
  const hostile = { disclaimer: text, scope: text, ruleStatus: { asOf: text, text, source: 'javascript:alert(1)' }, savedAt: text, [text]: text };
  await visitor.open('files');
  for (const more of [{}, { shareSafe: true }]) {
    await visitor.chooseFile(report(mixed, { '164.312(b)': 'open', [text]: text }, { ...hostile, ...more }), `${image}.json`);
    await expect(visitor.outcome.getByRole('heading', { level: 3 })).toContainText('<img');
    expect(await visitor.outcome.innerText()).not.toMatch(invisible);
    await expect(visitor.outcome.getByRole('link')).toHaveCount(0);
    await nothingRan(page);
  }
  await visitor.chooseFile(report(mixed, { '164.312(b)': image }), 'wrong.json');
  await expect(visitor.outcome).toContainText(wrongValue);
  expect(await visitor.storage()).toEqual({});
});

test('names that mean something to the language of the page mean nothing in a file, and are kept', async ({ page, visitor }) => {
  const document = field(names).replace('"164.312(b)":{', `"164.312(b)":{${names},`).replace('"answers":{', `"answers":{${names.replaceAll('1', '{}')},`);
  await visitor.open('files');
  await visitor.chooseFile(document);
  await expect(visitor.outcome).toContainText('__proto__');
  await nothingRan(page);
  await button(page, replace).click();
  await visitor.hasSaved();
  await everyScreen(visitor, () => nothingRan(page));
  const text = (await visitor.storage())[storageKey];
  expect(text.match(/"__proto__":\{"polluted":true\}/g)).toHaveLength(3);
  await stillWorks(visitor);
});

test('a byte order mark at the beginning of a file is skipped', async ({ page, visitor }) => {
  await visitor.open('files');
  await visitor.chooseFile(`\ufeff${whole}`);
  await expect(visitor.outcome).toContainText('What would change: 14 items');
  await button(page, replace).click();
  await visitor.hasSaved();
  expect((await visitor.assessment()).answers).toEqual(JSON.parse(whole).answers);
});

test('a file name of any kind is shown on one line, short, and in one direction', async ({ page, visitor }) => {
  await visitor.open('files');
  for (const name of [`${'long '.repeat(50)}.json`, 'a\u202egnp.exe', '\u2066\u2067x\u2069.json', `${script}.json`, '..%2f..%2fetc', 'line\nbreak.json', '\u200b', '__proto__']) {
    await visitor.chooseFile('{', name);
    await expect(visitor.outcome).toContainText('was not opened');
    const shown = await visitor.outcome.locator('p').first().innerText();
    expect(shown.length, name).toBeLessThan(110);
    expect(shown, name).not.toMatch(invisible);
    expect(shown, name).not.toContain('\n');
    await nothingRan(page);
  }
});

test('an address with anything in it changes nothing, runs nothing, and says that it leads nowhere', async ({ page, visitor, keep }) => {
  // Each is tried twice: typed on the page, and opened.
  test.slow();
  await keep(assessment(mixed, 'safeguards'));
  await visitor.open('safeguards');
  await visitor.hasSaved();
  const before = (await visitor.assessment()).answers;
  const fragments = [
    '/' + 'x'.repeat(2_000_000),
    '/' + '['.repeat(10_000),
    '/' + '%5B'.repeat(10_000),
    '/check/item/' + '('.repeat(10_000),
    '/ahead/item/' + '('.repeat(10_000),
    '/compare/nprm:' + '('.repeat(10_000),
    `/compare/${script}`,
    `/safeguards/${image}`,
    '/safeguards/__proto__',
    '/compare/%6eprm:164.312(j)',
    '/check/164.312',
    '/%ff%fe',
    '/%ed%a0%80',
    '/\ud83d',
    '/%00',
    '/\u202ecte/trats',
    '/__proto__',
    '/constructor',
    '/check/item/__proto__',
    '/1e400',
    `/${script}`,
    `/${encodeURIComponent(image)}`,
    '/javascript:alert(1)',
    '//example.org/',
    '/\\example.org',
    'start',
    '/start?answer=in-place',
    '/{"answers":{}}',
  ];
  for (const fragment of fragments) {
    await page.evaluate((hash) => {
      location.hash = '';
      location.hash = hash;
    }, fragment);
    const named = fragment.slice(0, 40);
    await visitor.isAt('safeguards');
    await expect(notice(page, 'That address leads nowhere'), named).toContainText('Nothing was changed.');
    await expect(visitor.heading, named).toHaveText('Safeguards');
    await nothingRan(page);
    await notice(page, 'That address leads nowhere').getByRole('button', { name: 'OK' }).click();
  }
  // The same when the page is opened with it.
  for (const fragment of fragments.slice(1).filter((fragment) => fragment.startsWith('/'))) {
    await visitor.open(fragment.slice(1));
    await expect(notice(page, 'That address leads nowhere'), fragment).toBeVisible();
    await nothingRan(page);
  }
  expect((await visitor.assessment()).answers).toEqual(before);
  expect(Object.keys(await visitor.storage())).toEqual([storageKey]);
});

test('settings and keys of any kind harm nothing', async ({ page, visitor, keep }) => {
  for (const settings of ['', '{', 'null', '[]', '{"scope":"x","numberKeys":1}', '{"scope":[-1,1e300,99,null,"<img>"]}', `{${names}}`, '['.repeat(10_000), '\ufeff{}']) {
    await keep({
      [storageKey]: whole,
      'safeguard-check/main/settings': settings,
      [`safeguard-check/main/${image}`]: image,
      [`${asidePrefix}${image}`]: image,
    });
    await visitor.open('start');
    await expect(page.getByText('12 of 12 items answered so far.')).toBeVisible();
    await expect(notice(page, unreadable)).toHaveCount(1);
    await nothingRan(page);
    expect((await visitor.storage())[`${asidePrefix}${image}`]).toBe(image);
  }
  await page.getByRole('checkbox', { name: 'Backups' }).check();
  await visitor.reload();
  await expect(page.getByRole('checkbox', { name: 'Backups' })).toBeChecked();
});

/** The document with as much more in it as there is room for in exactly so many bytes. */
function filled(size, more) {
  const document = JSON.parse(whole);
  document.place = 'safeguards';
  more(document, size - Buffer.byteLength(JSON.stringify(document)) - 200);
  const missing = size - Buffer.byteLength(JSON.stringify({ ...document, filler: '' }));
  const text = JSON.stringify({ ...document, filler: 'x'.repeat(missing) });
  expect(Buffer.byteLength(text)).toBe(size);
  return text;
}

const largest = {
  'a hundred thousand unknown fields': (document, room) => {
    for (let number = 0, used = 0; used < room - 30; number += 1) {
      const name = `f${number}`;
      document[name] = 1;
      used += name.length + 5;
    }
  },
  'tens of thousands of unknown items': (document, room) => {
    for (let number = 0, used = 0; used < room - 60; number += 1) {
      const id = `unknown-${number}`;
      document.answers[id] = { answer: 'x' };
      used += id.length + 18;
    }
  },
  'one text': () => {},
  'a history of thousands of records': (document, room) => {
    document.history = [];
    const past = (number) => ({
      item: '164.312(a)(2)(iii)',
      answer: 'other-way',
      record: { why: `Reason ${number}`, measure: 'Measure', decidedBy: 'Somebody', decidedOn: '2026-05-04', riskAnalysis: 'Risk analysis' },
      until: '2026-10-01T00:00:00.000Z',
    });
    for (let number = 0, used = 15; used < room - 400; number += 1) {
      document.history.push(past(number));
      used += JSON.stringify(past(number)).length + 1;
    }
  },
};

for (const [what, more] of Object.entries(largest)) {
  test(`the largest file that is accepted, with ${what}, opens, and the page answers again soon`, async ({ page, visitor }) => {
    const text = filled(1_999_999, more);
    await visitor.open('files');
    await page.evaluate(() => {
      let last = performance.now();
      window.silent = 0;
      setInterval(() => {
        const now = performance.now();
        window.silent = Math.max(window.silent, now - last);
        last = now;
      }, 10);
    });
    const silent = async (doing) => {
      const time = Math.round(await page.evaluate(() => [window.silent, (window.silent = 0)][0]));
      console.log(`largest file, ${what}: the page did not answer for ${time} ms while ${doing}`);
      expect(time, doing).toBeLessThan(10_000);
    };
    await visitor.chooseFile(text);
    await expect(visitor.outcome).toContainText('What would change: 14 items', { timeout: 20_000 });
    await silent('the file was looked at');
    await button(page, replace).click();
    await expect(visitor.saved).toHaveText(/^Saved in this browser/, { timeout: 20_000 });
    await silent('it was opened');
    const same = await page.evaluate(
      ([key, wanted]) => {
        const sorted = (value) =>
          value instanceof Object && !Array.isArray(value)
            ? Object.fromEntries(Object.keys(value).sort().map((name) => [name, value[name]]))
            : value;
        const plain = (text) => JSON.stringify({ ...JSON.parse(text), savedAt: '' }, (_, value) => sorted(value));
        return plain(localStorage[key]) === plain(wanted);
      },
      [storageKey, text],
    );
    expect(same, 'all of it is kept').toBe(true);
    await visitor.goTo('check/164.312(b)');
    await visitor.answer('164.312(b)', 'partly');
    await visitor.answer('164.312(b)', 'inPlace');
    await page.waitForTimeout(1000);
    await silent('answers were saved');
    // Not whole: what comes after the first ones comes when there is time.
    await page.getByRole('navigation').getByRole('link', { name: 'Records', exact: true }).click();
    await expect(visitor.heading).toHaveText(screens.records.title);
    await page.waitForTimeout(1000);
    await silent('the records were shown');
    await visitor.goToTab('about');
  });
}
