// Knows: which licences may be used where, and why; what is known about an advisory.
// Must not know: which package has which licence.
//
// A licence that nothing uses any more is taken off: a list that is wider than it has to be would
// let the next package in unseen.

/** In the page: what a visitor is given, and a host passes on. Nothing that asks more than a notice. */
export const inThePage = {
  MIT: 'asks for its notice only',
  'Apache-2.0': 'asks for its notice only, and grants patents',
  'Unicode-3.0': 'asks for its notice only; tables of letters, in the standard way to name them',
  Zlib: 'asks not to be claimed as own work',
  'BSL-1.0': 'asks for nothing where only the program is passed on',
  'CC0-1.0': 'asks for nothing',
};

/** In tools and tests: what runs on the machine of whoever works on the project, and is given to nobody. */
export const inTools = {
  ...inThePage,
  ISC: 'asks for its notice only',
  'BSD-2-Clause': 'asks for its notice only; a part of the compiler of Vue, which runs in tests',
  'BSD-3-Clause':
    'asks for its notice, and not to advertise with its authors; a part of the compiler of Vue, which runs in tests',
  'MIT-0': 'asks for nothing; a part of the schema validator, which runs in tests',
  'MPL-2.0': 'asks for the source of its own files when they are passed on; axe-core runs in tests',
  'CC-BY-3.0': 'asks for its author to be named when it is passed on; a list of names of licences',
};

/**
 * Advisories that do not concern us, by their id: why not, and the day until which that is
 * believed. After it the check fails again. There is none.
 */
export const knownAdvisories = {};
