// Knows: that answers leave as a file and come back from it unchanged, in every engine.
// Must not know: which engine it is, or what the format of the file looks like inside.

import { fullRecord, storageKey } from '../e2e/support/words.mjs';
import { expect, test } from './support/test.mjs';

const logoff = '164.312(a)(2)(iii)';

test('answers are saved to a file, erased, opened from that file again, and are the same', async ({ visitor }) => {
  const kept = async () => JSON.parse((await visitor.storage())[storageKey] ?? '{}').answers;
  let before;
  let file;

  await test.step('something is answered, with letters that not every encoding has', async () => {
    await visitor.open('check/164.312(a)');
    await visitor.answer('164.312(a)(1)', 'partly');
    await visitor.answer(logoff, 'otherWay');
    await visitor.fillRecord(logoff, { ...fullRecord, decidedBy: 'Dr. Zoë Müller-Łukasz, “security”' });
    await visitor.reads('The record is complete.');
    await visitor.hasSaved();
    before = await kept();
    expect(Object.keys(before)).toHaveLength(2);
  });

  await test.step('the answers are saved to a file', async () => {
    await visitor.open('files');
    file = await visitor.download(() => visitor.pressButton('Save answers'));
    expect(file.name).toMatch(/\.json$/);
    const saved = JSON.parse(file.text);
    expect(saved.format).toBe('safeguard-check/assessment');
    expect(saved.answers).toEqual(before);
  });

  await test.step('everything is erased', async () => {
    await visitor.open('start');
    await visitor.pressButton('Erase everything');
    await visitor.pressButton('Yes, erase everything');
    await visitor.reads('nothing of this check is left');
    expect(await visitor.storage()).toEqual({});
  });

  await test.step('the file is opened, and everything is as it was', async () => {
    await visitor.open('files');
    await visitor.chooseFile('Choose a file', file.path);
    // Looking at a file changes nothing yet.
    expect(await kept()).toBe(undefined);
    await visitor.pressButton('Replace my answers with this file');
    await expect.poll(kept).toEqual(before);
    await visitor.reload();
    await visitor.open('check/164.312(a)');
    await visitor.hasAnswer('164.312(a)(1)', 'partly');
    await visitor.hasAnswer(logoff, 'otherWay');
    await visitor.reads('The record is complete.');
  });
});
