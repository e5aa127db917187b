// Knows: the published format in which answers are kept, enough to write and read one.
// Must not know: the page that reads it.

import { currentItems, fullRecord, inFiles, items } from './words.mjs';

const changedAt = '2026-11-20T09:00:00.000Z';

/** An assessment as text. `given` maps ids to a name of an answer, or to a whole entry. */
export function assessment(given, place = 'start') {
  const answers = {};
  for (const [id, entry] of Object.entries(given)) {
    const fields = typeof entry === 'string' ? { answer: inFiles[entry] } : entry;
    answers[id] = { changedAt, ...fields };
  }
  return JSON.stringify({
    format: 'safeguard-check/assessment',
    version: 1,
    catalog: '2026-11-21',
    savedAt: changedAt,
    place,
    answers,
  });
}

/** Every item answered the same way. */
export const allOf = (answer, list = items) =>
  Object.fromEntries(list.map(({ id }) => [id, answer]));

/** Everything in place. */
export const allInPlace = allOf('inPlace');

/** Everything in place, but one item done another way. */
export const withRecord = (record = fullRecord) => ({
  ...allInPlace,
  '164.312(a)(2)(iii)': { answer: 'other-way', record },
});

/** One of everything that the rule in force knows. */
export const mixed = {
  ...allInPlace,
  'foundation:documentation': 'partly',
  '164.312(a)(2)(i)': 'notInPlace',
  '164.312(a)(2)(ii)': 'partly',
  '164.312(a)(2)(iii)': { answer: 'other-way', record: fullRecord },
  '164.312(a)(2)(iv)': {
    answer: 'decided-not',
    record: { why: 'The old imaging archive cannot encrypt.', decidedBy: 'Practice manager' },
  },
  '164.312(c)(2)': 'notInPlace',
  '164.312(e)(2)(i)': 'unknown',
  '164.312(e)(2)(ii)': 'partly',
};

/** The same, with some of everything that the proposal knows. */
export const bothRules = {
  ...mixed,
  'nprm:164.312(a)(1)': { details: { 'technical-controls': 'yes', 'technology-assets': 'no', 'wider-systems': 'yes' } },
  'nprm:164.312(a)(2)(ii)': 'inPlace',
  'nprm:164.312(a)(2)(v)': 'notInPlace',
  'nprm:164.312(a)(2)(vi)': 'partly',
  'nprm:164.312(b)(2)': {
    answer: 'exception',
    record: { ...fullRecord, exception: '164.312(b)(3)(i)' },
    details: { 'all-at-rest': 'yes', 'all-in-transit': 'yes' },
  },
  'nprm:164.312(j)': 'unknown',
};

/** An assessment as text, with notes on tasks by their id. */
export const withPlan = (given, plan) => JSON.stringify({ ...JSON.parse(assessment(given)), plan });

/** Notes on tasks that `bothRules` leads to, and on one that it does not. */
export const taskNotes = {
  '164.312(a)(2)(i)': { owner: 'Office manager', due: '2027-01-15', note: 'Waits for the new EHR licenses.' },
  '164.312(a)(2)(ii)': { owner: 'IT company', done: true },
  'nprm:164.312(j)': { due: '2027-03-01' },
  '164.312(d)': { note: 'Agreed with the IT company in May.', done: true },
};

/** The 7 mandatory items in place, the 5 addressable ones decided against with a full record. */
export const decided = {
  ...allInPlace,
  ...Object.fromEntries(
    currentItems
      .filter(({ label }) => label === 'Addressable')
      .map(({ id }) => [id, { answer: 'decided-not', record: fullRecord }]),
  ),
};

/**
 * A report as data. It holds answers and the results that are said to follow from them; `results`
 * maps ids to statuses, whether they do follow or not.
 */
export function report(given, results = {}, more = {}) {
  return {
    ...JSON.parse(assessment(given)),
    format: 'safeguard-check/report',
    disclaimer: 'Self-reported answers about technical safeguards only.',
    scope: 'Not covered: everything else.',
    ruleStatus: { asOf: '2026-11-20', text: 'Proposed, not final.', source: 'https://www.reginfo.gov/' },
    method: 1,
    results: { current: results, proposed: {}, foundations: {}, summary: {} },
    ...more,
  };
}

/** A share-safe report as data: results to look at. */
export const shareSafe = (results) => report({}, results, { shareSafe: true });
