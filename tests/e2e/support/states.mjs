// Knows: every screen and state that a person can meet, and how to get there.
// Must not know: what is looked at there.

import { frozen, reportOf, snapshotsKey, threeDays, threeDaysOneChanged } from './frozen.mjs';
import { proposedItems } from './proposed.mjs';
import {
  allInPlace,
  allOf,
  assessment,
  bothRules,
  decided,
  mixed,
  report,
  shareSafe,
  taskNotes,
  withPlan,
  withRecord,
} from './stored.mjs';
import { haveNoRoom, refuseStorage, refuseToCopy, stopOnCommand } from './trouble.mjs';
import { answers, currentItems, fullException, fullRecord, screens, steps, storageKey } from './words.mjs';

const autoLogoff = '164.312(a)(2)(iii)';
const encryption = '164.312(a)(2)(iv)';
const accessControl = 'check/164.312(a)';

const unfold = (_, visitor) => visitor.unfold();
const press = (name) => (page) => page.getByRole('button', { name, exact: true }).click();
const choose = (id, answer) => (page) =>
  page.locator(`[data-item="${id}"] label`).filter({ hasText: answers[answer] }).click();


const encrypt = 'nprm:164.312(b)(2)';
const mfa = 'nprm:164.312(f)(2)(ii)';
const wholeException = { ...fullException, exception: '164.312(b)(3)(i)' };
const exceptionOf = (record, id = encrypt) => assessment({ ...allInPlace, [id]: { answer: 'exception', record } });
const claim = (page) => page.getByLabel('An exception is claimed for some of it').check();

/** The four answers in turn, and the three of details. */
const everyAnswer = Object.fromEntries(
  proposedItems.map(({ id, reuses, details }, index) => [
    id,
    {
      ...(!reuses.length && { answer: ['in-place', 'partly', 'not-in-place', 'unknown'][index % 4] }),
      details: Object.fromEntries(details.map((detail, place) => [detail, ['yes', 'no', 'unknown'][(index + place) % 3]])),
    },
  ]),
);

const byFirstStep = async (page) => {
  await page.getByText('By first step', { exact: true }).click();
  await page.locator('[aria-busy]').waitFor({ state: 'detached' });
};
const withCadences = (page) => page.getByLabel('Also list what the proposal').check();

const filterBy = (name) => (page) => page.getByRole('button', { name }).click();

/** Types into the search and waits until it is said how many are left. */
const searchFor = (text) => async (page) => {
  await page.getByRole('searchbox').fill(text);
  await page.getByRole('status').getByText(/of 53 comparisons shown/).waitFor({ state: 'attached' });
};

/** Chooses a file and waits until it is looked at. */
const choosing = (content, title) => async (page) => {
  const buffer = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  await page.getByLabel('Choose a file').setInputFiles({ name: 'answers.json', mimeType: 'application/json', buffer });
  await page.getByText(title).first().waitFor();
};

/** Chooses files to be compared and waits for what becomes of them. */
const comparing = (...files) => async (page) => {
  for (const [index, content] of files.entries()) {
    const buffer = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    const field = page.getByLabel(`${['First', 'Second'][index]} file to compare`);
    await field.setInputFiles({ name: `${['march', 'november'][index]}.json`, mimeType: 'application/json', buffer });
  }
  await page.getByRole('button', { name: 'Start over' }).waitFor();
};
const older = (text) => ({ ...JSON.parse(text), savedAt: '2026-03-02T09:00:00.000Z' });

/** A plan with days, for the calendar. */
const withDays = { ...JSON.parse(assessment(bothRules)), plan: { '164.312(b)': { owner: 'Office', due: '2027-01-15' } } };

/** Another tab writes or erases. */
const elsewhere = (text, title) => async (page) => {
  await page.evaluate(
    ([key, text]) => {
      if (text === null) localStorage.clear();
      else localStorage.setItem(key, text);
      dispatchEvent(new StorageEvent('storage', { key }));
    },
    [storageKey, text],
  );
  await page.getByRole('region', { name: title }).waitFor();
};

/** Answers that bring one of everything that is kept without counting. */
const strange = () => {
  const document = JSON.parse(assessment({ ...allInPlace, '164.312(a)(2)(i)': 'otherWay' }));
  Object.assign(document, { colour: 'blue' });
  document.answers['164.999'] = { answer: 'maybe' };
  document.answers['164.312(b)'].shade = 'light';
  document.answers['nprm:164.312(a)(1)'] = { details: { 'no-such-detail': 'yes' } };
  for (let number = 0; number < 30; number += 1) document[`field-${number}-${'x'.repeat(80)}`] = number;
  return document;
};

const keepNothing = (page) => page.getByText('Others use this computer: keep nothing here').click();
const statuses = [
  'in-place',
  'by-alternative',
  'by-decision',
  'in-progress',
  'undocumented',
  'open',
  'unverified',
  'unanswered',
];

const recordOf = (record, answer = 'other-way') =>
  assessment({ ...allInPlace, [autoLogoff]: { answer, ...(record && { record }) } });
const { measure: _, ...withoutMeasure } = fullRecord;

/** Two records that no longer apply, beside one of everything. */
const withHistory = () => {
  const document = JSON.parse(assessment(bothRules));
  const past = { record: { ...fullRecord, exception: '164.312(b)(3)(i)' }, until: '2026-06-07T09:00:00.000Z' };
  document.history = [
    { item: '164.312(e)(2)(ii)', answer: 'decided-not', ...past },
    { item: encrypt, answer: 'exception', ...past },
  ];
  return JSON.stringify(document);
};
const notOurs = { ...fullRecord, why: `<b>${'x'.repeat(300)}</b>\nA second line.`, measure: 'Word after word. '.repeat(60) };

/**
 * `name` is plain enough for a file. `kept` is what an earlier visit left, `before` runs in the
 * page before the program, `today` is the day that the page sees, `act` is what a person does.
 * `slow`: there is so much of it that looking at all of it takes longer than most tests may.
 * `stopped`: the program has stopped, so that nothing is left of the page but a message.
 */
export const states = [
  { name: 'start', place: 'start', main: true },
  { name: 'start, help unfolded', place: 'start', act: unfold },
  { name: 'start, coming back', place: 'start', kept: assessment(mixed) },
  { name: 'start, rule status old', place: 'start', today: '2027-02-06T12:00:00' },
  { name: 'start, asked before erasing', place: 'start', kept: assessment(mixed), act: press('Erase everything') },
  {
    name: 'start, erased',
    place: 'start',
    kept: assessment(mixed),
    act: async (page) => {
      await press('Erase everything')(page);
      await press('Yes, erase everything')(page);
    },
  },
  ...steps.map(({ title, place }) => ({ name: `step, ${title}`, place, main: place === accessControl })),
  { name: 'step, help unfolded', place: 'check/164.312(b)', act: unfold },
  { name: 'step, answered', place: accessControl, kept: assessment(mixed), main: true },
  { name: 'record, empty', place: accessControl, act: choose(autoLogoff, 'otherWay') },
  { name: 'record, incomplete', place: accessControl, kept: recordOf(withoutMeasure) },
  { name: 'record, complete', place: accessControl, kept: recordOf(fullRecord), main: true },
  { name: 'record, day in the future', place: accessControl, kept: recordOf({ ...fullRecord, decidedOn: '2099-01-01' }) },
  { name: 'record, decided not, empty', place: accessControl, act: choose(encryption, 'decidedNot') },
  { name: 'record, decided not, complete', place: accessControl, kept: recordOf(fullRecord, 'decided-not') },
  {
    name: 'question, evidence and note that look like patient data',
    place: 'check/164.312(b)',
    kept: assessment({
      '164.312(b)': {
        answer: 'in-place',
        flagged: true,
        evidence: 'Report for Jane, MRN 0012345',
        note: 'Call 555-123-4567',
      },
    }),
  },
  {
    name: 'step, with a scope',
    place: 'check/164.312(d)',
    kept: { 'safeguard-check/main/settings': '{"numberKeys":false,"scope":[0,1,2,3,4,5,6]}' },
  },
  { name: 'look ahead, empty', place: 'ahead', main: true },
  { name: 'look ahead, unfolded', place: 'ahead', act: unfold, slow: true },
  { name: 'look ahead, answered', place: 'ahead', kept: assessment({ ...mixed, ...everyAnswer }), main: true },
  { name: 'look ahead, details later', place: `ahead/item/${mfa}`, kept: assessment({ [mfa]: 'notInPlace' }) },
  { name: 'look ahead, details', place: `ahead/item/${mfa}`, kept: assessment({ [mfa]: 'inPlace' }) },
  { name: 'look ahead, exception, record empty', place: 'ahead', act: claim },
  { name: 'look ahead, exception, record empty, beside an answer', place: `ahead/item/${mfa}`, kept: exceptionOf({}, mfa) },
  { name: 'look ahead, exception, record incomplete', place: `ahead/item/${encrypt}`, kept: exceptionOf({ why: 'The imaging workstation.' }) },
  {
    name: 'look ahead, exception, day in the future',
    place: `ahead/item/${encrypt}`,
    kept: exceptionOf({ ...wholeException, decidedOn: '2099-01-01' }),
  },
  { name: 'look ahead, exception, record complete', place: `ahead/item/${encrypt}`, kept: exceptionOf(wholeException), main: true },
  { name: 'compare', place: 'compare', main: true },
  { name: 'compare, rule status old', place: 'compare', today: '2027-02-06T12:00:00' },
  { name: 'compare, filtered', place: 'compare', act: filterBy('Addressable to mandatory if finalized (3)') },
  { name: 'compare, searched with hits', place: 'compare', act: searchFor('encrypt at rest'), main: true },
  { name: 'compare, searched in vain', place: 'compare', act: searchFor('nowhere to be found') },
  { name: 'compare, one row', place: 'compare/nprm:164.312(a)(2)(iv)' },
  { name: 'compare, nothing changes for me', place: 'compare', act: filterBy('Changes for me (0)') },
  { name: 'compare, changes for me', place: 'compare', kept: assessment(bothRules), act: filterBy(/^Changes for me/) },
  {
    name: 'compare, link that could not be copied',
    place: 'compare/164.312(b)',
    before: refuseToCopy,
    act: async (page) => {
      await page.getByRole('button', { name: /^Copy link/ }).first().click();
      await page.getByText('The browser does not let this page copy').first().waitFor();
    },
  },
  { name: 'safeguard, in force', place: 'safeguards/164.312(a)(2)(iv)', main: true },
  { name: 'safeguard, in force, answered and flagged', place: 'safeguards/164.312(b)', kept: assessment({ '164.312(b)': { answer: 'unknown', flagged: true } }) },
  { name: 'safeguard, foundation', place: 'safeguards/foundation:risk-analysis' },
  { name: 'safeguard, proposed', place: 'safeguards/nprm:164.312(a)(2)(v)', main: true },
  { name: 'safeguard, proposed, reusing answers', place: 'safeguards/nprm:164.312(d)(1)', kept: assessment(bothRules) },
  { name: 'safeguard, with exceptions', place: `safeguards/${encrypt}`, kept: assessment(bothRules) },
  { name: 'safeguard, with exceptions, unfolded', place: `safeguards/${mfa}`, act: unfold },
  { name: 'elsewhere', place: 'elsewhere' },
  { name: 'glossary', place: 'glossary' },
  { name: 'questions', place: 'questions' },
  { name: 'sentences', place: 'sentences' },
  { name: 'safeguards, nothing answered', place: 'safeguards' },
  {
    name: 'safeguards, flagged',
    place: 'safeguards',
    kept: assessment({ ...mixed, '164.312(b)': { answer: 'unknown', flagged: true } }),
    act: (page) => page.getByRole('button', { name: 'Flagged (1)' }).click(),
  },
  { name: 'safeguards, a filter without items', place: 'safeguards', act: (page) => page.getByRole('button', { name: 'Flagged (0)' }).click() },
  { name: 'safeguards, answered', place: 'safeguards', kept: assessment(bothRules), main: true },
  { name: 'plan, nothing answered', place: 'plan' },
  { name: 'plan, nothing to do', place: 'plan', kept: assessment(allInPlace) },
  { name: 'plan', place: 'plan', kept: withPlan(bothRules, taskNotes), main: true },
  { name: 'plan, by first step', place: 'plan', kept: withPlan(bothRules, taskNotes), act: byFirstStep, main: true },
  { name: 'plan, fields open', place: 'plan', kept: withPlan(bothRules, taskNotes), act: unfold, slow: true },
  { name: 'plan, with the cadences of the proposal', place: 'plan', kept: assessment(mixed), act: withCadences, main: true },
  { name: 'plan, nothing known', place: 'plan', kept: assessment(allOf('unknown')) },
  {
    name: 'plan, a day that is none and a note that looks like patient data',
    place: 'plan',
    kept: withPlan(mixed, { '164.312(a)(2)(i)': { due: 'soon', note: 'Call 555-123-4567', owner: 'x'.repeat(90) } }),
    act: unfold,
  },
  {
    name: 'plan, question that could not be copied',
    place: 'plan',
    kept: assessment(allOf('unknown')),
    before: refuseToCopy,
    act: async (page) => {
      await page.getByRole('button', { name: 'Copy the question' }).first().click();
      await page.getByText('The browser does not let this page copy').first().waitFor();
    },
  },
  { name: 'questions for the provider, none', place: 'ask', kept: assessment(allInPlace) },
  { name: 'questions for the provider', place: 'ask', kept: assessment(bothRules), main: true },
  { name: 'questions for the provider, unfolded', place: 'ask', kept: assessment(bothRules), act: unfold, slow: true },
  {
    name: 'questions for the provider, one answered',
    place: 'ask',
    kept: assessment(mixed),
    act: async (page) => {
      await page.locator('[data-asked="164.312(e)(2)(i)"] > details > summary').click();
      await choose('164.312(e)(2)(i)', 'inPlace')(page);
    },
  },
  { name: 'method', place: 'method', main: true },
  { name: 'result, nothing answered', place: 'result' },
  { name: 'result, a few answered', place: 'result', kept: assessment(allOf('inPlace', currentItems.slice(0, 3))) },
  { name: 'result, open', place: 'result', kept: assessment(mixed), main: true },
  { name: 'result, nothing open', place: 'result', kept: assessment(allInPlace) },
  { name: 'result, one by alternative', place: 'result', kept: assessment(withRecord()) },
  { name: 'result, decided, no risk analysis', place: 'result', kept: assessment({ ...decided, 'foundation:risk-analysis': 'notInPlace' }) },
  { name: 'result, both rules', place: 'result', kept: assessment(bothRules), main: true },
  { name: 'result, both rules, unfolded', place: 'result', kept: assessment(bothRules), act: unfold },
  {
    name: 'result, tasks marked as done',
    place: 'result',
    kept: assessment(bothRules),
    act: async (page) => {
      for (const box of await page.getByRole('main').getByRole('checkbox').all()) await box.check();
    },
  },
  { name: 'result, only the proposal', place: 'result', kept: assessment({ 'nprm:164.312(j)': 'inPlace' }) },
  { name: 'result, nothing known', place: 'result', kept: assessment(allOf('unknown')) },
  { name: 'records, nothing decided', place: 'records' },
  { name: 'records, empty', place: 'records', kept: assessment(allInPlace) },
  { name: 'records, full', place: 'records', kept: withHistory(), main: true },
  { name: 'records, incomplete', place: 'records', kept: recordOf(withoutMeasure) },
  { name: 'records, long texts', place: 'records', kept: recordOf(notOurs) },
  {
    name: 'records, log that could not be copied',
    place: 'records',
    kept: recordOf(fullRecord),
    before: refuseToCopy,
    act: async (page) => {
      await page.getByRole('button', { name: /^Copy this log/ }).first().click();
      await page.getByText('The browser does not let this page copy').first().waitFor();
    },
  },
  { name: 'notice, storage blocked', place: 'start', before: refuseStorage, main: true },
  {
    name: 'notice, storage full',
    place: accessControl,
    kept: assessment(mixed),
    before: haveNoRoom,
    act: async (page) => {
      await choose('164.312(a)(1)', 'partly')(page);
      await page.getByRole('region', { name: 'The last change was not saved' }).waitFor();
    },
  },
  { name: 'notice, not readable', place: 'result', kept: '{"format":"safeguard-check/assess' },
  { name: 'notice, not readable, asked before removing', place: 'start', kept: '{"format', act: press('Remove them') },
  { name: 'notice, not readable and no room', place: 'start', kept: '{"format', before: haveNoRoom },
  {
    name: 'notice, set aside and readable again',
    place: 'start',
    kept: { 'safeguard-check/main/set-aside/2026-01-01T00:00:00.000Z': assessment(mixed) },
  },
  {
    name: 'notice, changed in another tab',
    place: accessControl,
    kept: assessment(allOf('unknown')),
    act: elsewhere(assessment(mixed), 'Changed in another tab'),
  },
  {
    name: 'notice, erased in another tab',
    place: accessControl,
    kept: assessment(mixed),
    act: elsewhere(null, 'Erased in another tab'),
  },
  { name: 'notice, unknown address', place: 'nowhere' },
  { name: 'start, shared computer', place: 'start', act: keepNothing, main: true },
  { name: 'start, shared computer with entries', place: 'start', kept: assessment(mixed), act: keepNothing },
  {
    name: 'start, shared computer, asked before erasing',
    place: 'start',
    kept: assessment(mixed),
    act: async (page) => {
      await keepNothing(page);
      await page
        .getByRole('region', { name: 'Answers are kept in this browser' })
        .getByRole('button', { name: 'Erase everything' })
        .click();
    },
  },
  { name: 'files', place: 'files', kept: assessment(mixed), main: true },
  { name: 'files, nothing answered', place: 'files' },
  { name: 'files, preview', place: 'files', kept: assessment(mixed), act: unfold },
  {
    name: 'files, dry run',
    place: 'files',
    kept: assessment(mixed),
    act: choosing(report(decided, { '164.312(b)': 'open', '164.312(d)': 'open' }), 'What would change'),
    main: true,
  },
  { name: 'files, dry run without changes', place: 'files', kept: assessment(mixed), act: choosing(assessment(mixed), 'The file says the same') },
  { name: 'files, dry run with what is unknown', place: 'files', act: choosing(strange(), 'Kept, but not counted') },
  { name: 'files, refused', place: 'files', kept: assessment(mixed), act: choosing('{', 'was not opened') },
  {
    name: 'files, share-safe report',
    place: 'files',
    act: choosing(
      shareSafe(Object.fromEntries(currentItems.map(({ id }, index) => [id, statuses[index % statuses.length]]))),
      'A share-safe report',
    ),
  },
  {
    name: 'files, kept',
    place: 'files',
    kept: assessment(mixed),
    act: async (page) => {
      await choosing(assessment(decided), 'What would change')(page);
      await press('Keep my answers')(page);
    },
  },
  {
    name: 'files, opened',
    place: 'files',
    kept: assessment(mixed),
    act: async (page) => {
      await choosing(assessment(decided), 'What would change')(page);
      await press('Replace my answers with this file')(page);
      await page.getByRole('region', { name: 'The file is open' }).waitFor();
    },
  },
  {
    name: 'files, share-safe files for other programs, unfolded',
    place: 'files',
    kept: JSON.stringify(withDays),
    act: async (page, visitor) => {
      await page.getByText('Share-safe', { exact: true }).click();
      await visitor.unfold();
    },
  },
  {
    name: 'files, compared with the present answers',
    place: 'files',
    kept: assessment(bothRules),
    act: comparing(older(assessment(allInPlace))),
    main: true,
  },
  { name: 'files, two compared', place: 'files', act: comparing(assessment(bothRules), older(assessment(decided))) },
  {
    name: 'files, two compared, share-safe and without a day',
    place: 'files',
    act: comparing({ ...shareSafe({ '164.312(b)': 'open' }), savedAt: 'one day' }, strange()),
  },
  { name: 'files, compared without changes', place: 'files', act: comparing(assessment(mixed), assessment(mixed)) },
  { name: 'files, comparing refused', place: 'files', act: comparing('{', assessment(mixed)) },
  { name: 'earlier, nothing answered', place: 'earlier' },
  { name: 'earlier, none', place: 'earlier', kept: assessment(mixed) },
  {
    name: 'earlier, just frozen',
    place: 'earlier',
    kept: assessment(bothRules),
    act: async (page) => {
      await press('Freeze today’s result')(page);
      await page.getByText(/^Frozen: .* 1 of 12 are kept/).and(page.locator(':not([role=status])')).waitFor();
    },
  },
  {
    name: 'earlier, three',
    place: 'earlier',
    kept: { [storageKey]: assessment(bothRules), [snapshotsKey]: threeDays() },
    main: true,
  },
  {
    name: 'earlier, three, unfolded',
    place: 'earlier',
    kept: { [storageKey]: assessment(bothRules), [snapshotsKey]: threeDays() },
    act: unfold,
    slow: true,
  },
  {
    name: 'earlier, one changed',
    place: 'earlier',
    kept: { [storageKey]: assessment(bothRules), [snapshotsKey]: threeDaysOneChanged() },
    main: true,
  },
  {
    name: 'earlier, twelve and no room for more',
    place: 'earlier',
    kept: {
      [storageKey]: assessment(mixed),
      [snapshotsKey]: frozen(...Array.from({ length: 12 }, (_, month) => reportOf(`2026-${String(month + 1).padStart(2, '0')}-01T12:00:00.000Z`, month, 3 * month))),
    },
    act: press('Freeze today’s result'),
  },
  {
    name: 'earlier, asked before removing',
    place: 'earlier',
    kept: { [storageKey]: assessment(mixed), [snapshotsKey]: threeDays() },
    act: (page) => page.getByRole('button', { name: 'Remove it', exact: true }).first().click(),
  },
  { name: 'earlier, not readable', place: 'earlier', kept: { [storageKey]: assessment(mixed), [snapshotsKey]: '{"format' } },
  { name: 'earlier, storage blocked', place: 'earlier', before: refuseStorage },
  {
    name: 'earlier, shared computer',
    place: 'start',
    kept: { [snapshotsKey]: threeDays() },
    act: async (page, visitor) => {
      await keepNothing(page);
      await visitor.goTo('earlier');
    },
  },
  { name: 'about', place: screens.about.place },
  { name: 'privacy', place: screens.privacy.place },
  {
    name: 'stopped',
    place: accessControl,
    kept: assessment(mixed),
    before: stopOnCommand,
    act: async (page) => {
      await page.evaluate(() => {
        window.stopAfter = 0;
      });
      await choose('164.312(a)(1)', 'partly')(page);
      await page.getByText('The self-check has stopped').waitFor();
    },
    stopped: true,
  },
];

/** Brings a new page into a state. `visitor` opens it, `keep` puts in what was left before. */
export async function bringTo(state, visitor, keep) {
  const { page } = visitor;
  if (state.kept) await keep(state.kept);
  if (state.before) await page.addInitScript(state.before);
  if (state.today) await page.clock.setFixedTime(new Date(state.today));
  await visitor.open(state.place);
  await state.act?.(page, visitor);
}
