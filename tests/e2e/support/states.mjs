// Knows: every screen and state that a person can meet, and how to get there.
// Must not know: what is looked at there.

import { allInPlace, allOf, assessment, decided, mixed, withRecord } from './stored.mjs';
import { answers, currentItems, fullRecord, screens, steps } from './words.mjs';

const autoLogoff = '164.312(a)(2)(iii)';
const encryption = '164.312(a)(2)(iv)';
const accessControl = 'check/164.312(a)';

const unfold = async (page) => {
  for (const details of await page.locator('details').all()) {
    if (!(await details.evaluate(({ open }) => open))) await details.locator('summary').click();
  }
};
const press = (name) => (page) => page.getByRole('button', { name, exact: true }).click();
const choose = (id, answer) => (page) =>
  page.locator(`[data-item="${id}"] label`).filter({ hasText: answers[answer] }).click();

// Put in before the page runs, so that the page finds its storage this way.
const blockStorage = () =>
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Storage is blocked.', 'SecurityError');
    },
  });
const fillStorage = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('Storage is full.', 'QuotaExceededError');
  };
};

const recordOf = (record, answer = 'other-way') =>
  assessment({ ...allInPlace, [autoLogoff]: { answer, ...(record && { record }) } });
const { measure: _, ...withoutMeasure } = fullRecord;

/**
 * `name` is plain enough for a file. `kept` is what an earlier visit left, `before` runs in the
 * page before the program, `today` is the day that the page sees, `act` is what a person does.
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
  { name: 'items, nothing answered', place: 'items' },
  {
    name: 'items, flagged',
    place: 'items',
    kept: assessment({ ...mixed, '164.312(b)': { answer: 'unknown', flagged: true } }),
    act: (page) => page.getByRole('button', { name: 'Flagged (1)' }).click(),
  },
  { name: 'items, a filter without items', place: 'items', act: (page) => page.getByRole('button', { name: 'Flagged (0)' }).click() },
  { name: 'items, answered', place: 'items', kept: assessment(mixed), main: true },
  { name: 'result, nothing answered', place: 'result' },
  { name: 'result, a few answered', place: 'result', kept: assessment(allOf('inPlace', currentItems.slice(0, 3))) },
  { name: 'result, open', place: 'result', kept: assessment(mixed), main: true },
  { name: 'result, nothing open', place: 'result', kept: assessment(allInPlace) },
  { name: 'result, one by alternative', place: 'result', kept: assessment(withRecord()) },
  { name: 'result, decided, no risk analysis', place: 'result', kept: assessment({ ...decided, 'foundation:risk-analysis': 'notInPlace' }) },
  { name: 'result, nothing known', place: 'result', kept: assessment(allOf('unknown')) },
  { name: 'notice, storage blocked', place: 'start', before: blockStorage, main: true },
  {
    name: 'notice, storage full',
    place: accessControl,
    kept: assessment(mixed),
    before: fillStorage,
    act: async (page) => {
      await choose('164.312(a)(1)', 'partly')(page);
      await page.getByText('The last change was not saved').waitFor();
    },
  },
  { name: 'notice, not readable', place: 'result', kept: '{"format":"safeguard-check/assess' },
  { name: 'about', place: screens.about.place },
];

/** Brings a new page into a state. `visitor` opens it, `keep` puts in what was left before. */
export async function bringTo(state, visitor, keep) {
  const { page } = visitor;
  if (state.kept) await keep(state.kept);
  if (state.before) await page.addInitScript(state.before);
  if (state.today) await page.clock.setFixedTime(new Date(state.today));
  await visitor.open(state.place);
  await state.act?.(page);
}
