// Knows: which moment a release says it is from.
// Must not know: what a release is.

import { execFileSync } from 'node:child_process';

/**
 * The date of the last commit, so that whoever builds the same commit gets the same bytes. Outside
 * of git, SOURCE_DATE_EPOCH says it, in seconds, as other tools for repeatable builds take it.
 */
export function time(environment = process.env) {
  const told = environment.SOURCE_DATE_EPOCH;
  if (told !== undefined && !/^\d{1,11}$/.test(told)) throw new Error('SOURCE_DATE_EPOCH is a number of seconds.');
  const seconds = told ?? execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  return new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
}
