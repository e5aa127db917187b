// Knows: what two pages of one browser owe each other about the same answers.
// Must not know: how one hears of the other.

import { Visitor, expect, test } from './support/page.mjs';
import { allInPlace, assessment, mixed, withRecord } from './support/stored.mjs';
import { fullRecord, storageKey } from './support/words.mjs';

const logoff = '164.312(a)(2)(iii)';
const audit = '164.312(b)';
const changed = 'Changed in another tab';
const gone = 'Erased in another tab';

const notice = (visitor, title) => visitor.page.getByRole('region', { name: title });
const button = (visitor, name) => visitor.page.getByRole('button', { name, exact: true });

/** Runs in a page before the program: it hears of no other tab until `window.hear()`. */
const hearNothing = () => {
  const held = [];
  for (const type of ['storage', 'visibilitychange', 'pageshow']) {
    const hold = (event) => {
      if (!window.hears) {
        held.push(type);
        event.stopImmediatePropagation();
      }
    };
    // First on the window, on the way down: before anybody else.
    addEventListener(type, hold, { capture: true });
  }
  window.hear = () => {
    window.hears = true;
    if (held.length) dispatchEvent(new StorageEvent('storage'));
  };
};
const hear = (visitor) => visitor.page.evaluate(() => window.hear());

/** A second page of the same browser. */
async function another(context, watched, prepare) {
  const page = await context.newPage();
  if (prepare) await page.addInitScript(prepare);
  return new Visitor(page, watched);
}

/** Erases everything, from wherever the person is. */
async function erase(visitor) {
  await visitor.goTo('start');
  await button(visitor, 'Erase everything').click();
  await button(visitor, 'Yes, erase everything').click();
  await expect(visitor.status).toContainText('nothing of this check is left');
}

/** The stored answer to an item, once everything is written. */
const stored = async (visitor, id) => (await visitor.assessment())?.answers[id]?.answer;

test('the second tab sees what the first saved without a reload, and a notice names it', async ({
  context,
  visitor,
  watched,
}) => {
  await visitor.open('check/164.312(b)');
  const second = await another(context, watched);
  await second.open('check/164.312(b)');
  await visitor.answer(audit, 'partly');
  await visitor.hasSaved();
  await expect(second.choice(audit, 'partly')).toBeChecked();
  await expect(notice(second, changed)).toContainText('Audit controls');
  await expect(notice(second, changed)).not.toContainText('Integrity');
  await expect(second.saved).toHaveText(/^Saved in this browser, on this device/);
  // Whoever changed it is told nothing.
  await expect(notice(visitor, changed)).toHaveCount(0);

  // The other way round, on another screen, with a record.
  await second.goTo('check/164.312(a)');
  await second.answer(logoff, 'otherWay');
  await second.fillRecord(logoff, fullRecord);
  await second.hasSaved();
  await visitor.goTo('check/164.312(a)');
  await expect(visitor.field(logoff, 'riskAnalysis')).toHaveValue(fullRecord.riskAnalysis);
  await expect(notice(visitor, changed)).toContainText('Automatic logoff');

  // It stays until it is read.
  await visitor.goTo('safeguards');
  await notice(visitor, changed).getByRole('button', { name: 'OK' }).click();
  await expect(notice(visitor, changed)).toHaveCount(0);
  await expect(visitor.heading).toBeFocused();
});

test('going from place to place in one tab does not move the other, or tell it anything', async ({
  context,
  visitor,
  watched,
  keep,
}) => {
  await keep(assessment(mixed));
  await visitor.open('check/164.312(b)');
  const second = await another(context, watched);
  await second.open('safeguards');
  await second.goToTab('result');
  await second.hasSaved();
  await second.page.waitForTimeout(500);
  await expect(visitor.heading).toHaveText('Audit controls');
  await visitor.isAt('check/164.312(b)');
  await expect(notice(visitor, changed)).toHaveCount(0);
});

test('what somebody is typing in one tab is not lost when the other saves something else', async ({
  context,
  visitor,
  watched,
}) => {
  await visitor.open('check/164.312(a)');
  await visitor.answer(logoff, 'otherWay');
  await visitor.hasSaved();
  const second = await another(context, watched);
  await second.open('check/164.312(b)');
  const why = visitor.field(logoff, 'why');
  await why.pressSequentially('The monitor ');
  // What one page writes, the other sees a little later.
  const seen = async () => (await second.assessment()).answers[logoff].record?.why;
  await expect.poll(seen).toBe('The monitor ');
  await second.answer(audit, 'partly');
  await expect.poll(() => stored(visitor, audit)).toBe('partly');
  await why.pressSequentially('has to stay on');
  await expect.poll(seen).toBe('The monitor has to stay on');
  await second.answer(audit, 'inPlace');
  await second.hasSaved();
  await expect(why).toHaveValue('The monitor has to stay on');
  await visitor.hasSaved();
  await expect.poll(async () => (await visitor.assessment()).answers[logoff].record?.why).toBe('The monitor has to stay on');
  await expect.poll(() => stored(visitor, audit)).toBe('in-place');
});

test('who is typing goes on typing when another tab saves something', async ({ context, page, visitor, watched }) => {
  await visitor.open('check/164.312(a)');
  await visitor.answer(logoff, 'otherWay');
  const second = await another(context, watched);
  await second.open('check/164.312(b)');
  const why = visitor.field(logoff, 'why');
  await why.click();
  await page.keyboard.type('The monitor ');
  await visitor.hasSaved();
  await second.answer(audit, 'partly');
  await second.hasSaved();
  await expect(notice(visitor, changed)).toContainText('Audit controls');
  await page.keyboard.type('2 has to stay on');
  await expect(why).toHaveValue('The monitor 2 has to stay on');
  await expect(why).toBeFocused();
  // And where the window is scrolled to stays as it is.
  await expect(why).toBeInViewport();
});

test('when both change something at once, each keeps its own and gets the other’s', async ({ context, visitor, watched }) => {
  await visitor.page.addInitScript(hearNothing);
  await visitor.open('check/164.312(b)');
  const second = await another(context, watched, hearNothing);
  await second.open('check/164.312(d)');
  await visitor.answer(audit, 'partly');
  await visitor.hasSaved();
  await second.answer('164.312(d)', 'unknown');
  await second.hasSaved();
  // What one page wrote, the other sees a little later.
  await expect.poll(() => stored(visitor, '164.312(d)')).toBe('unknown');
  expect(await stored(visitor, audit)).toBe('partly');
  await expect(notice(second, changed)).toContainText('Audit controls');
  await hear(visitor);
  await expect(notice(visitor, changed)).toContainText('Person or entity authentication');
  await visitor.goTo('check/164.312(d)');
  await expect(visitor.choice('164.312(d)', 'unknown')).toBeChecked();
});

test('when both change the same item at once, the later change wins, whoever writes last', async ({
  context,
  visitor,
  watched,
}) => {
  await visitor.page.addInitScript(hearNothing);
  await visitor.open('check/164.312(b)');
  const second = await another(context, watched, hearNothing);
  await second.open('check/164.312(b)');

  // The later change is written last.
  await visitor.answer(audit, 'partly');
  await visitor.hasSaved();
  await second.answer(audit, 'unknown');
  await second.hasSaved();
  await expect.poll(() => stored(visitor, audit)).toBe('unknown');
  // The first tab, which still shows its own, writes something else: it must not win by that.
  await visitor.goTo('check/164.312(d)');
  await visitor.answer('164.312(d)', 'inPlace');
  await visitor.hasSaved();
  expect(await stored(visitor, audit)).toBe('unknown');
  await expect(notice(visitor, changed)).toContainText('Audit controls');
  await visitor.goTo('check/164.312(b)');
  await expect(visitor.choice(audit, 'unknown')).toBeChecked();
});

test('an answer that was taken back later does not come back from the other tab', async ({ context, visitor, watched, keep }) => {
  await keep(assessment(allInPlace));
  await visitor.page.addInitScript(hearNothing);
  await visitor.open('check/164.312(b)');
  const second = await another(context, watched, hearNothing);
  await second.open('check/164.312(d)');
  await visitor.question(audit).getByRole('button', { name: 'Take the answer back' }).click();
  await visitor.hasSaved();
  await expect.poll(() => stored(visitor, audit)).toBe(undefined);
  // The second tab has not heard of it and writes something else.
  await second.answer('164.312(d)', 'partly');
  await second.hasSaved();
  expect(await stored(visitor, audit)).toBe(undefined);
  await second.goTo('check/164.312(b)');
  await expect(second.page.getByRole('radio', { checked: true })).toHaveCount(0);
});

const whys = async (visitor) => ((await visitor.assessment()).history ?? []).map(({ record }) => record.why).sort();

test('a complete record that loses is in the history of what is stored, once', async ({ context, visitor, watched }) => {
  await visitor.page.addInitScript(hearNothing);
  await visitor.open('check/164.312(a)');
  const second = await another(context, watched, hearNothing);
  await second.open('check/164.312(a)');
  await visitor.answer(logoff, 'otherWay');
  await visitor.fillRecord(logoff, fullRecord);
  await visitor.field(logoff, 'why').blur();
  await expect.poll(async () => (await visitor.assessment())?.answers[logoff]?.record?.riskAnalysis).toBe(fullRecord.riskAnalysis);
  // Later, and without knowing of the record.
  await second.answer(logoff, 'inPlace');
  await second.hasSaved();
  await expect.poll(() => stored(visitor, logoff)).toBe('in-place');
  expect(await whys(visitor)).toEqual([fullRecord.why]);
  await hear(visitor);
  await expect(notice(visitor, changed)).toContainText('Automatic logoff');
  await expect(notice(visitor, changed)).toContainText('kept in the history');
  // However often each of them writes after that.
  for (const one of [visitor, second, visitor]) {
    await one.goTo('check/164.312(b)');
    for (const [answer, value] of [['partly', 'partly'], ['inPlace', 'in-place']]) {
      await one.answer(audit, answer);
      await expect.poll(() => stored(one, audit)).toBe(value);
    }
    await one.hasSaved();
  }
  expect(await whys(visitor)).toEqual([fullRecord.why]);
  expect((await visitor.assessment()).history[0]).toEqual({
    item: logoff,
    answer: 'other-way',
    record: fullRecord,
    until: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
});

// Six years count from when a record was last in effect. Two tabs that had not heard of each other
// ended it at two moments, and nobody is to guess which one counts.
test('a record that both tabs ended is in the history with the moment of each', async ({ context, visitor, watched, keep }) => {
  await keep(assessment(withRecord()));
  await visitor.page.addInitScript(hearNothing);
  await visitor.open('check/164.312(a)');
  const second = await another(context, watched, hearNothing);
  await second.open('check/164.312(a)');
  // Here the record is changed and stays complete; there, later, it is set aside.
  await visitor.field(logoff, 'why').fill('Another reason, as good.');
  await visitor.field(logoff, 'why').blur();
  await visitor.hasSaved();
  await expect.poll(async () => (await visitor.assessment()).answers[logoff].record.why).toBe('Another reason, as good.');
  await second.answer(logoff, 'inPlace');
  await second.hasSaved();
  await expect.poll(() => stored(visitor, logoff)).toBe('in-place');
  expect(await whys(visitor)).toEqual(['Another reason, as good.', fullRecord.why, fullRecord.why].sort());
});

test('two complete records at once: the later one is in effect, the other in the history', async ({ context, visitor, watched }) => {
  await visitor.page.addInitScript(hearNothing);
  await visitor.open('check/164.312(a)');
  const second = await another(context, watched, hearNothing);
  await second.open('check/164.312(a)');
  for (const [one, why] of [
    [visitor, 'The first reason.'],
    [second, 'The second reason.'],
  ]) {
    await one.answer(logoff, 'otherWay');
    await one.fillRecord(logoff, { ...fullRecord, why });
    await one.field(logoff, 'why').blur();
    await one.hasSaved();
    await expect.poll(async () => (await one.assessment()).answers[logoff].record?.why).toBe(why);
  }
  await hear(visitor);
  await expect(visitor.field(logoff, 'why')).toHaveValue('The second reason.');
  const { answers, history } = await visitor.assessment();
  expect(answers[logoff].record.why).toBe('The second reason.');
  expect(history.map(({ record }) => record.why)).toEqual(['The first reason.']);
});

test('erasing in one tab empties the other, which says so, and nothing comes back', async ({ context, visitor, watched, keep }) => {
  await keep(assessment(mixed));
  const second = await another(context, watched);
  await second.open('check/164.312(b)');
  await visitor.open('start');
  await erase(visitor);
  await expect(notice(second, gone)).toContainText('Everything that was kept in this browser has been removed');
  await expect(second.saved).toHaveText('Nothing to save yet');
  await expect(second.page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(second.heading).toHaveText('Audit controls');
  await second.goTo('result');
  await expect(second.page.getByText('Nothing has been answered yet')).toBeVisible();
  // Neither when the other goes on, nor when it is left.
  await second.goTo('check/164.312(d)');
  await second.answer('164.312(d)', 'unknown');
  await second.hasSaved();
  expect(Object.keys((await second.assessment()).answers)).toEqual(['164.312(d)']);
  expect((await second.assessment()).history ?? []).toEqual([]);
});

test('erased while the other tab did not hear of it: nothing comes back with its next answer', async ({
  context,
  visitor,
  watched,
  keep,
}) => {
  await keep(assessment(mixed));
  const second = await another(context, watched, hearNothing);
  await second.open('check/164.312(d)');
  await visitor.open('start');
  await erase(visitor);
  await second.answer('164.312(d)', 'unknown');
  await second.hasSaved();
  const { answers, history } = await second.assessment();
  expect(Object.keys(answers)).toEqual(['164.312(d)']);
  expect(history ?? []).toEqual([]);
  await expect(notice(second, gone)).toBeVisible();
});

test('erased while a change of the other tab waits to be saved: nothing comes back', async ({ context, visitor, watched, keep }) => {
  await keep(assessment(mixed));
  const second = await another(context, watched);
  await second.open('check/164.312(d)');
  await visitor.open('start');
  await button(visitor, 'Erase everything').click();
  // The change waits for longer than it takes to press the button.
  await second.page.evaluate(() => {
    window.setTimeout = () => 0;
  });
  await second.answer('164.312(d)', 'unknown');
  await expect(second.saved).toHaveText('Saving');
  // The other one may write between the two, and then that is what is said last.
  await visitor.listen();
  await button(visitor, 'Yes, erase everything').click();
  await expect.poll(async () => (await visitor.heard()).join()).toContain('nothing of this check is left');
  // At most what was answered after; nothing of what was erased.
  const left = async () => {
    const after = await visitor.assessment();
    return Object.keys(after?.answers ?? {}).filter((id) => id !== '164.312(d)');
  };
  await expect.poll(left).toEqual([]);
  await second.page.waitForTimeout(500);
  expect(await left()).toEqual([]);
  const after = await visitor.assessment();
  expect(after?.history ?? []).toEqual([]);
});

test('a file that is opened in one tab is what both tabs show', async ({ context, visitor, watched, keep }) => {
  await keep(assessment(mixed));
  const second = await another(context, watched);
  await second.open('check/164.312(a)');
  await visitor.open('files');
  // Older than everything that is there, and with less in it.
  const file = JSON.parse(assessment({ '164.312(a)(1)': { answer: 'unknown', changedAt: '2025-01-01T00:00:00Z' } }));
  await visitor.chooseFile(file);
  await button(visitor, 'Replace my answers with this file').click();
  await visitor.hasSaved();
  await expect(second.choice('164.312(a)(1)', 'unknown')).toBeChecked();
  await expect(second.page.getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(notice(second, changed)).toContainText('Access control');
  // The next answer of the other tab brings nothing back.
  await second.goTo('check/164.312(b)');
  await second.answer(audit, 'partly');
  await second.hasSaved();
  expect(Object.keys((await second.assessment()).answers).sort()).toEqual(['164.312(a)(1)', audit]);
});

test('a file that is opened while the other tab did not hear of it: the other’s own change stays, and nothing else comes back over it', async ({
  context,
  visitor,
  watched,
  keep,
}) => {
  await keep(assessment(mixed));
  const second = await another(context, watched, hearNothing);
  await second.open('check/164.312(b)');
  await visitor.open('files');
  const file = JSON.parse(assessment(allInPlace));
  // Newer than everything that is there, so that the rule "the later change wins" decides.
  for (const entry of Object.values(file.answers)) entry.changedAt = '2026-11-21T00:00:00Z';
  await visitor.chooseFile(file);
  await button(visitor, 'Replace my answers with this file').click();
  await visitor.hasSaved();
  await second.answer(audit, 'unknown');
  await second.hasSaved();
  const { answers } = await second.assessment();
  expect(answers[audit].answer).toBe('unknown');
  for (const [id, { answer }] of Object.entries(answers)) if (id !== audit) expect(answer, id).toBe('in-place');
});

test('what another tab leaves there unreadable is not overwritten, but set aside', async ({ visitor, page, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('check/164.312(b)');
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"format":"safeguard-check/assessment","version":99}');
    dispatchEvent(new StorageEvent('storage', { key }));
  }, storageKey);
  await visitor.answer(audit, 'partly');
  await visitor.hasSaved();
  const kept = await visitor.storage();
  const aside = Object.keys(kept).filter((key) => key.startsWith('safeguard-check/main/set-aside/'));
  expect(aside.map((key) => kept[key])).toEqual(['{"format":"safeguard-check/assessment","version":99}']);
  expect(Object.keys(JSON.parse(kept[storageKey]).answers)).toHaveLength(14);
});
