// Knows: the main job, done with the mouse, and what the result of it must say.
// Must not know: how any number is worked out; each one is written down here by hand.

import { expect, test } from './support/page.mjs';
import { allInPlace, assessment, mixed, withRecord } from './support/stored.mjs';
import { about, currentItems, fullRecord, screens, steps } from './support/words.mjs';

const row = (page, id) => page.locator(`[data-row="${id}"]`);
const status = (where) => where.locator('[data-status]');
const rule = (page, name) => page.locator(`[data-rule="${name}"]`);

/** The counts under a strip, as [name, number] in the order shown. */
const counts = async (where) => {
  const rows = await where.getByRole('table', { name: 'Items by status' }).getByRole('row').all();
  return Promise.all(
    rows.map(async (row) => [
      (await row.getByRole('rowheader').innerText()).trim(),
      Number(await row.getByRole('cell').innerText()),
    ]),
  );
};

test('from the start to the result with the mouse, and every sentence of the result is right', async ({
  page,
  visitor,
}) => {
  await visitor.open();
  await page.getByRole('link', { name: 'Start the check' }).click();
  await expect(visitor.heading).toHaveText('Two foundations first');
  await expect(page.getByText('Step 1 of 6')).toBeVisible();
  const progress = page.locator('[data-progress]');
  await expect(progress).toHaveText('0 of 12 items answered, 12 left');

  await visitor.answer('foundation:risk-analysis', 'inPlace');
  await visitor.answer('foundation:documentation', 'partly');
  // Foundations are no items.
  await expect(progress).toHaveText('0 of 12 items answered, 12 left');

  await visitor.goOn('Access control');
  await visitor.answer('164.312(a)(1)', 'inPlace');
  await visitor.answer('164.312(a)(2)(i)', 'notInPlace');
  await visitor.answer('164.312(a)(2)(ii)', 'partly');
  await visitor.answer('164.312(a)(2)(iii)', 'otherWay');
  const record = visitor.question('164.312(a)(2)(iii)').getByRole('group', { name: 'Your decision record' });
  await expect(record).toContainText(
    'Still missing: why it is not reasonable and appropriate here, what you do instead, who decided, the day of the decision and the risk analysis it rests on. Until then this item counts as undocumented.',
  );
  // The rule asks for the equivalent measure in so many words.
  await expect(record.getByRole('blockquote')).toContainText('if reasonable and appropriate');
  await expect(record).toContainText('§164.306(d)(3)(ii)(B)');
  await visitor.fillRecord('164.312(a)(2)(iii)', fullRecord);
  await expect(record).toContainText('The record is complete. In these answers this item counts as “By alternative”.');
  await visitor.answer('164.312(a)(2)(iv)', 'decidedNot');
  await expect(visitor.status).toHaveText('Access control: every item is answered.');
  await visitor.fillRecord('164.312(a)(2)(iv)', {
    why: 'The old imaging archive cannot encrypt.',
    noMeasure: ' ',
    decidedBy: 'Practice manager',
    decidedOn: '2099-01-01',
  });
  await expect(visitor.question('164.312(a)(2)(iv)')).toContainText('This day lies in the future.');
  // Said as well: it came while somebody typed.
  await expect(visitor.status).toContainText('This day lies in the future.');
  await expect(progress).toHaveText('5 of 12 items answered, 7 left');

  await visitor.goOn('Audit controls');
  await visitor.answer('164.312(b)', 'inPlace');
  await visitor.goOn('Integrity');
  await visitor.answer('164.312(c)(1)', 'inPlace');
  await visitor.answer('164.312(c)(2)', 'notInPlace');
  await visitor.goOn('Person or entity authentication');
  await visitor.answer('164.312(d)', 'inPlace');
  await visitor.goOn('Transmission security');
  await visitor.answer('164.312(e)(1)', 'inPlace');
  await visitor.answer('164.312(e)(2)(i)', 'unknown');
  await visitor.answer('164.312(e)(2)(ii)', 'partly');
  await expect(progress).toHaveText('all 12 items answered');
  await expect(visitor.status).toHaveText('Every item is answered. The result is ready.');
  await page.getByRole('link', { name: 'See the result' }).click();

  await test.step('the headline', async () => {
    await expect(visitor.heading).toHaveText('2 mandatory items open:');
    const named = page.getByRole('main').getByRole('list').first().getByRole('listitem');
    await expect(named).toHaveText([
      'Unique user identification §164.312(a)(2)(i)',
      'Emergency access procedure §164.312(a)(2)(ii)',
    ]);
    await expect(page.getByRole('main')).toContainText(
      '3 addressable items neither implemented nor documented: Encryption and decryption, Mechanism to authenticate electronic protected health information and Encryption. Addressable is not optional (§164.306(d)(3)).',
    );
  });

  await test.step('the rule in force', async () => {
    const current = rule(page, 'current');
    await expect(current.getByRole('heading')).toHaveText('Rule in force');
    await expect(current.getByText('6 of 12 settled in these answers')).toBeVisible();
    expect(await counts(current)).toEqual([
      ['In place', 5],
      ['By alternative', 1],
      ['In progress', 2],
      ['Undocumented', 1],
      ['Open', 2],
      ['Unverified', 1],
    ]);
    // 6 / 12 and 7 / 12, whole per cents rounded half up.
    await expect(current.getByText('Readiness indicator: 50 to 58 of 100')).toBeVisible();
    await expect(current).toContainText('12 of 12 answered.');
    await expect(current).toContainText('1 of 6 settled items written down.');
  });

  await test.step('the proposed rule, about which nothing was asked', async () => {
    const proposed = rule(page, 'proposed');
    await expect(proposed.getByRole('heading')).toHaveText('Proposed rule, not law');
    await expect(proposed.getByText('Not looked at yet')).toBeVisible();
    await expect(proposed).not.toContainText('settled');
    await expect(proposed.getByRole('table')).toHaveCount(0);
    await expect(proposed.getByText(/^Readiness indicator:/)).toHaveCount(0);
    // Unique identification, emergency procedure, automatic logoff, and both on encryption.
    await expect(proposed).toContainText('Your answers already bear on 5 items of the proposal, out of 41');
  });

  await test.step('the first three tasks', async () => {
    await expect(page.getByRole('heading', { name: 'Three things to do first' })).toBeVisible();
    const tasks = page.locator('ol').getByRole('listitem');
    await expect(tasks).toHaveText([
      /^Write security decisions down and keep them for 6 years\s*Documentation\s*Foundation of every record, §164\.316\(b\)\(1\)\. Medium effort\. Usually done by: Practice manager or security official\.$/,
      /^Give every person a login of their own\s*Identity and access\s*Closes §164\.312\(a\)\(2\)\(i\)\. Small effort\. Usually done by: Practice manager with the EHR administrator\.$/,
      /^Write down how to get at patient data in an emergency\s*Identity and access\s*In progress under §164\.312\(a\)\(2\)\(ii\)\. Medium effort\. Usually done by: Practice manager with a lead clinician\.$/,
    ]);
    // To complete a record, an addressable item open, one in progress, one to find out, and what
    // is settled today and open under the proposal.
    await expect(page.getByRole('main')).toContainText('5 more tasks follow after these');
  });

  await test.step('each standard', async () => {
    const settled = {
      'Access control': '2 of 5 settled',
      'Audit controls': '1 of 1 settled',
      Integrity: '1 of 2 settled',
      'Person or entity authentication': '1 of 1 settled',
      'Transmission security': '1 of 3 settled',
    };
    for (const { title } of steps.slice(1)) {
      const group = page.locator('th[scope="rowgroup"]').filter({ hasText: title });
      await expect(group).toHaveText(`${title}${settled[title]}`);
    }
  });

  await test.step('each item, with its status, why, and its paragraph', async () => {
    const inPlace = ['In place', 'You answered that it is in place for everything in scope.'];
    const partly = [
      'In progress',
      'You answered that some of what is in scope has neither this nor a documented other way.',
    ];
    const expected = {
      '164.312(a)(1)': inPlace,
      '164.312(a)(2)(i)': ['Open', 'You answered that it is not in place. It is mandatory, so there is no other way.'],
      '164.312(a)(2)(ii)': partly,
      '164.312(a)(2)(iii)': ['By alternative', 'Done another way, with a complete record (§164.306(d)(3)(ii)(B)).'],
      '164.312(a)(2)(iv)': [
        'Undocumented',
        'The record is incomplete (§164.306(d)(3)(ii)(B)). Missing: why no alternative fits either, the day of the decision and the risk analysis it rests on.',
      ],
      '164.312(b)': inPlace,
      '164.312(c)(1)': inPlace,
      '164.312(c)(2)': [
        'Open',
        'You answered that it is not in place. An addressable item needs the safeguard or a record (§164.306(d)(3)).',
      ],
      '164.312(d)': inPlace,
      '164.312(e)(1)': inPlace,
      '164.312(e)(2)(i)': ['Unverified', 'You answered “I do not know”.'],
      '164.312(e)(2)(ii)': partly,
    };
    await expect(page.locator('[data-row]')).toHaveCount(12);
    for (const { id, title, label } of currentItems) {
      const [name, why] = expected[id];
      const shown = row(page, id);
      await expect(shown.getByRole('rowheader')).toContainText(title);
      await expect(shown.getByRole('rowheader')).toContainText(`§${id}`);
      await expect(shown.getByRole('rowheader')).toContainText(label);
      await expect(status(shown)).toHaveText(name);
      await expect(shown).toContainText(why);
    }
    // The foundation is in progress, so the one record rests on nothing but this page.
    const note = 'Recorded here only; keep it with your documentation for six years.';
    await expect(row(page, '164.312(a)(2)(iii)')).toContainText(note);
    await expect(page.getByText(note)).toHaveCount(1);
    await expect(page.getByText('Recorded, not yet supported by a risk analysis.')).toHaveCount(0);
  });

  await test.step('what the result is not', async () => {
    const box = page.getByRole('complementary', { name: 'What this is.' });
    await expect(box).toContainText(
      'Self-reported answers about technical safeguards only. Not a risk analysis, an audit or legal advice; not reviewed by any authority. Proposed items are not law. Do not enter patient information.',
    );
    await expect(box).toContainText(
      'Not covered: the risk analysis itself, administrative and physical safeguards, business associate agreements, breach notification, state law.',
    );
    await expect(box.getByRole('link')).toHaveAttribute('href', /^https:\/\/www\.healthit\.gov\//);
  });
});

test('with everything in place, no mandatory item is open and the proposal is not looked at yet', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(allInPlace));
  await visitor.open('result');
  await expect(visitor.heading).toHaveText('No mandatory item is open in these answers');
  await expect(page.getByText('Addressable is not optional')).toHaveCount(0);
  const current = rule(page, 'current');
  await expect(current.getByText('12 of 12 settled in these answers')).toBeVisible();
  expect(await counts(current)).toEqual([['In place', 12]]);
  await expect(current.getByText('Readiness indicator: 100 of 100')).toBeVisible();
  await expect(current).toContainText('0 of 12 settled items written down.');
  const proposed = rule(page, 'proposed');
  await expect(proposed.getByText('Not looked at yet')).toBeVisible();
  await expect(proposed).not.toContainText('settled');
  await expect(proposed).not.toContainText('of 41');
  await expect(proposed.getByRole('table')).toHaveCount(0);
  await expect(page.getByText('No task follows from these answers.')).toBeVisible();
});

test('with a mandatory item unanswered, the headline says so and the indicator is withheld', async ({
  page,
  visitor,
}) => {
  await visitor.open('check/164.312(a)');
  for (const id of ['164.312(a)(1)', '164.312(a)(2)(i)', '164.312(a)(2)(ii)']) await visitor.answer(id, 'inPlace');
  await visitor.goToTab('result');
  await expect(visitor.heading).toHaveText('4 of 7 mandatory items not known yet:');
  const named = page.getByRole('main').getByRole('list').first().getByRole('listitem');
  await expect(named).toHaveText([/^Audit controls/, /^Integrity/, /^Person or entity/, /^Transmission security/]);
  const current = rule(page, 'current');
  await expect(current.getByText('3 of 12 settled in these answers')).toBeVisible();
  await expect(current).toContainText('The readiness indicator is shown once each mandatory item has an answer.');
  await expect(current.getByText(/^Readiness indicator:/)).toHaveCount(0);
  await expect(current).toContainText('3 of 12 answered.');
  // Neither foundation has an answer, so both come first.
  await expect(page.locator('ol').getByRole('listitem')).toContainText([
    'Write security decisions down',
    'Do a risk analysis',
  ]);
});

test('with nothing answered, the result is one sentence and a button, without a number', async ({
  page,
  visitor,
}) => {
  await visitor.open('result');
  await expect(visitor.heading).toHaveText(screens.result.title);
  await expect(page.getByText('Nothing has been answered yet, so there is nothing to show.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(0);
  await expect(page.locator('[data-rule]')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'Start the check' }).click();
  await expect(visitor.heading).toHaveText('Two foundations first');
});

test('a task that only the proposal asks for does not read like one of the rule in force', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(withRecord()));
  await visitor.open('result');
  await expect(rule(page, 'current').getByText('12 of 12 settled in these answers')).toBeVisible();
  // Settled by alternative today; only under the proposal is it open.
  const tasks = page.locator('ol').getByRole('listitem');
  await expect(tasks).toHaveCount(1);
  await expect(tasks).not.toContainText('Closes §164.312(a)(2)(iii)');
  await expect(tasks).toContainText(/propos/i);
});

test('the parts of the result stand in the published order', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('result');
  const tops = {};
  const parts = {
    headline: visitor.heading,
    'second sentence': page.getByText('Addressable is not optional'),
    strip: rule(page, 'current').locator('.sgc-strip'),
    counts: rule(page, 'current').getByRole('table'),
    range: page.getByText(/^Readiness indicator:/),
    answered: page.getByText(/12 of 12 answered/),
    'per standard and item': page.locator('[data-row]').first(),
    'first three tasks': page.getByRole('heading', { name: 'Three things to do first' }),
    'scope box and disclaimer': page.getByRole('complementary'),
  };
  for (const [name, part] of Object.entries(parts)) tops[name] = (await part.boundingBox()).y;
  const byPosition = Object.keys(tops).sort((a, b) => tops[a] - tops[b]);
  expect(byPosition).toEqual(Object.keys(parts));
});

test('an answer can be changed from its row in the result, and the result follows', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(mixed));
  await visitor.open('result');
  await row(page, '164.312(a)(2)(i)').getByRole('link', { name: 'Change the answer to Unique user identification' }).click();
  await expect(visitor.heading).toHaveText('Access control');
  await expect(visitor.choice('164.312(a)(2)(i)', 'notInPlace')).toBeFocused();
  await visitor.answer('164.312(a)(2)(i)', 'inPlace');
  await visitor.goToTab('result');
  await expect(visitor.heading).toHaveText('1 mandatory item open:');
  await expect(status(row(page, '164.312(a)(2)(i)'))).toHaveText('In place');
});

test('each answer is offered only where the rule has it', async ({ visitor }) => {
  const forAll = ['In place, for everything in scope', 'Partly in place', 'Not in place', 'I do not know'];
  const onRecord = ['Done another way, for all or some of it', 'Decided not to do it'];
  await visitor.open('check/foundations');
  for (const step of steps) {
    await visitor.goTo(step.place);
    await expect(visitor.heading).toHaveText(step.title);
    for (const { id, label } of step.items) {
      const offered = label === 'Addressable' ? [...forAll, ...onRecord] : forAll;
      const choices = visitor.question(id).getByRole('radio');
      const names = await choices.evaluateAll((all) => all.map(({ labels }) => labels[0].firstChild.textContent));
      expect(names, id).toEqual(offered);
    }
  }
});

test('an answer can be taken back, and the list of all items tells what each answer is', async ({
  page,
  visitor,
  keep,
}) => {
  await keep(assessment(mixed));
  await visitor.open('safeguards');
  const line = visitor.itemRow('164.312(a)(2)(iii)');
  await expect(visitor.itemRows).toHaveCount(14 + 41);
  await expect(line).toContainText('Done another way');
  await line.getByRole('link', { name: about('Answer', 'Automatic logoff') }).click();
  const question = visitor.question('164.312(a)(2)(iii)');
  await question.getByRole('button', { name: 'Take the answer back' }).click();
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.locator('[data-progress]')).toHaveText('11 of 12 items answered, 1 left');
  await visitor.goToTab('safeguards');
  await expect(line).toContainText('Not answered');
});
