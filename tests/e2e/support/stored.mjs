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

/** The 7 mandatory items in place, the 5 addressable ones decided against with a full record. */
export const decided = {
  ...allInPlace,
  ...Object.fromEntries(
    currentItems
      .filter(({ label }) => label === 'Addressable')
      .map(({ id }) => [id, { answer: 'decided-not', record: fullRecord }]),
  ),
};
