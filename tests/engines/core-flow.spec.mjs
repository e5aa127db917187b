// Knows: the main job from the first answer to the last trace, as it must be in every engine.
// Must not know: which engine it is, or how it is driven.

import { fullRecord } from '../e2e/support/words.mjs';
import { expect, test } from './support/test.mjs';

const logoff = '164.312(a)(2)(iii)';
const record = { ...fullRecord, reviewOn: '2027-05-04' };
const accessControl = {
  '164.312(a)(1)': 'inPlace',
  '164.312(a)(2)(i)': 'notInPlace',
  '164.312(a)(2)(ii)': 'partly',
  [logoff]: 'otherWay',
  '164.312(a)(2)(iv)': 'unknown',
};

test('answers and a record are kept over a reload, lead to a result, and are erased in two actions', async ({
  visitor,
}) => {
  await test.step('the page opens, and nothing is kept', async () => {
    await visitor.open();
    await visitor.isAt('Where do your technical safeguards stand?');
    expect(await visitor.storage()).toEqual({});
  });

  await test.step('questions are answered', async () => {
    await visitor.follow('Start the check');
    await visitor.arrivesAt('Two foundations first');
    await visitor.answer('foundation:risk-analysis', 'inPlace');
    await visitor.follow('Continue');
    await visitor.arrivesAt('Access control');
    for (const [id, answer] of Object.entries(accessControl)) await visitor.answer(id, answer);
  });

  await test.step('a record is filled in', async () => {
    await visitor.fillRecord(logoff, record);
    await visitor.reads('The record is complete. In these answers this item counts as “By alternative”.');
    await visitor.hasSaved();
  });

  await test.step('after a reload everything is still there', async () => {
    await visitor.reload();
    await visitor.isAt('Access control');
    for (const [id, answer] of Object.entries(accessControl)) await visitor.hasAnswer(id, answer);
    await visitor.hasRecord(logoff, record);
    await visitor.reads('5 of 12 items answered, 7 left');
    await visitor.follow('Back');
    await visitor.arrivesAt('Two foundations first');
    await visitor.hasAnswer('foundation:risk-analysis', 'inPlace');
  });

  await test.step('the result says what follows from the answers', async () => {
    await visitor.follow('Result');
    await visitor.arrivesAt('2 mandatory items open:');
    await visitor.reads('2 of 12 settled in these answers');
    const status = (id) => visitor.textOf(`//*[@data-row="${id}"]//*[@data-status]`);
    expect(await status('164.312(a)(1)')).toBe('In place');
    expect(await status('164.312(a)(2)(i)')).toBe('Open');
    expect(await status('164.312(a)(2)(ii)')).toBe('In progress');
    expect(await status(logoff)).toBe('By alternative');
    expect(await status('164.312(a)(2)(iv)')).toBe('Unverified');
    expect(await status('164.312(b)')).toBe('Unanswered');
  });

  await test.step('two actions erase everything', async () => {
    await visitor.follow('Start');
    await visitor.arrivesAt('Where do your technical safeguards stand?');
    await visitor.pressButton('Erase everything');
    // The first action alone erases nothing.
    await visitor.reads('This cannot be taken back.');
    expect(Object.keys(await visitor.storage())).toEqual(['safeguard-check/main/assessment']);
    await visitor.pressButton('Yes, erase everything');
    await visitor.reads('then looked for again: nothing of this check is left.');
    expect(await visitor.storage()).toEqual({});
    await visitor.reload();
    expect(await visitor.storage()).toEqual({});
    await visitor.follow('Result');
    await visitor.reads('Nothing has been answered yet');
  });
});

// Apple's engine deletes what a site keeps when nobody has visited it for a week.
test('beside what it saved, the page says where the browser may delete it, and only there', async ({ visitor, engine }) => {
  await visitor.open('check/164.312(a)');
  await visitor.answer('164.312(a)(1)', 'inPlace');
  await visitor.hasSaved();
  const saved = await visitor.textOf('//*[@data-saved]');
  const warns = saved.includes('may delete it after seven days without a visit');
  expect(warns, saved).toBe(engine === 'WebKitGTK');
});
