// Knows: the form in which results of earlier days are kept, enough to write and to judge one.
// Must not know: the page that keeps them.

import { createHash } from 'node:crypto';
import { proposedItems } from './proposed.mjs';
import { allInPlace, report } from './stored.mjs';
import { currentItems } from './words.mjs';

/** Where frozen results are kept. */
export const snapshotsKey = 'safeguard-check/main/snapshots';

/** The form of RFC 8785 for everything that a report is made of: texts, whole numbers, yes and no. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

/** The digest of a report, whether or not it carries one. */
export const digestOf = ({ digest: _, ...bare }) => createHash('sha256').update(canonical(bare)).digest('hex');

/** A list of these reports as it is kept, each with its digest. */
export const frozen = (...reports) =>
  JSON.stringify({
    format: 'safeguard-check/snapshots',
    version: 1,
    snapshots: reports.map((one) => ({ ...one, digest: digestOf(one) })),
  });

/** The statuses of a rule: `settled` items in place, then some of everything else. */
const statuses = (items, settled) =>
  Object.fromEntries(
    items.map(({ id }, index) => [
      id,
      index < settled ? 'in-place' : ['open', 'unverified', 'in-progress'][(index - settled) % 3],
    ]),
  );

/** A report of a day with so many items settled; without a second number nobody had looked ahead. */
export function reportOf(savedAt, settled, ahead) {
  const looked = ahead === undefined ? {} : { 'nprm:164.312(j)': 'inPlace' };
  const dated = report({ ...allInPlace, ...looked }, {}, { savedAt });
  const proposed = proposedItems.map((item) => [item.id, 'unanswered']);
  dated.results.current = statuses(currentItems, settled);
  dated.results.proposed = ahead === undefined ? Object.fromEntries(proposed) : statuses(proposedItems, ahead);
  return dated;
}

/** Three days on which more and more was settled, as they are kept. */
export const threeDays = () =>
  frozen(
    reportOf('2026-03-02T15:00:00.000Z', 5),
    reportOf('2026-07-14T15:30:00.000Z', 7, 12),
    reportOf('2026-11-20T16:45:00.000Z', 9, 20),
  );

/** The same, the second of which somebody made look better afterwards. */
export function threeDaysOneChanged() {
  const list = JSON.parse(threeDays());
  list.snapshots[1].results.current['164.312(e)(2)(ii)'] = 'in-place';
  return JSON.stringify(list);
}
