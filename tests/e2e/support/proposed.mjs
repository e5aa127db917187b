// Knows: the 41 items of the proposal and what becomes of the 12 in force, as the pin list has them.
// Must not know: the page, or any wording beside the titles.

const prefixed = (paragraphs) => paragraphs.map((paragraph) => `164.312${paragraph}`);

/** `reuses`: the items in force whose answers are reused. `details`: what is asked beside. */
const row = (paragraph, title, change, { reuses = [], details = [] } = {}) => ({
  id: `nprm:164.312${paragraph}`,
  paragraph: `164.312${paragraph}`,
  standard: paragraph.slice(0, 3),
  title,
  change,
  reuses: prefixed(reuses),
  details,
});

/** What a kind of change is called. */
export const changes = {
  strengthened: 'Strengthened',
  toMandatory: 'Addressable to mandatory if finalized',
  fresh: 'New in §164.312',
  absorbed: 'Absorbed',
  removed: 'Removed',
};

/** In catalog order. */
export const proposedItems = [
  row('(a)(1)', 'Access control: General', 'strengthened', { reuses: ['(a)(1)'], details: ['technical-controls', 'technology-assets', 'wider-systems'] }),
  row('(a)(2)(i)', 'Unique identification', 'strengthened', { reuses: ['(a)(2)(i)'], details: ['devices-and-service-accounts'] }),
  row('(a)(2)(ii)', 'Administrative and increased access privileges', 'fresh'),
  row('(a)(2)(iii)', 'Emergency access procedure', 'strengthened', { reuses: ['(a)(2)(ii)'], details: ['written', 'technical'] }),
  row('(a)(2)(iv)', 'Automatic logoff', 'toMandatory', { reuses: ['(a)(2)(iii)'], details: ['time-chosen'] }),
  row('(a)(2)(v)', 'Log-in attempts', 'fresh'),
  row('(a)(2)(vi)', 'Network segmentation', 'fresh'),
  row('(a)(2)(vii)', 'Data controls', 'fresh'),
  row('(a)(2)(viii)', 'Maintenance [of access control]', 'fresh'),
  row('(b)(1)', 'Encryption and decryption: General', 'toMandatory', { reuses: ['(a)(2)(iv)', '(e)(2)(ii)'], details: ['prevailing-standards'] }),
  row('(b)(2)', 'Implementation specification [encrypt at rest and in transit]', 'toMandatory', { reuses: ['(a)(2)(iv)', '(e)(2)(ii)'], details: ['all-at-rest', 'all-in-transit'] }),
  row('(b)(5)', 'Maintenance [of encryption]', 'fresh'),
  row('(c)(1)', 'Configuration management: General', 'fresh'),
  row('(c)(2)(i)', 'Anti-malware protection', 'fresh'),
  row('(c)(2)(ii)', 'Software removal', 'fresh'),
  row('(c)(2)(iii)', 'Configuration', 'fresh'),
  row('(c)(2)(iv)', 'Network ports', 'fresh'),
  row('(c)(2)(v)', 'Maintenance [of configuration]', 'fresh'),
  row('(d)(1)', 'Audit trail and system log controls: General', 'strengthened', { reuses: ['(b)'], details: ['by-technology', 'wider-systems'] }),
  row('(d)(2)(i)', 'Monitor and identify [activity]', 'fresh'),
  row('(d)(2)(ii)', 'Record [activity]', 'strengthened', { reuses: ['(b)'], details: ['real-time', 'all-activity'] }),
  row('(d)(2)(iii)', 'Retain', 'fresh'),
  row('(d)(2)(iv)', 'Scope', 'fresh'),
  row('(d)(2)(v)', 'Maintenance [of audit trail and logs]', 'fresh'),
  row('(e)', 'Integrity', 'strengthened', { reuses: ['(c)(1)'], details: ['technical-at-rest', 'technical-in-transit', 'reviewed-and-tested'] }),
  row('(f)(1)', 'Authentication: General', 'strengthened', { reuses: ['(d)'], details: ['technology-assets', 'wider-systems'] }),
  row('(f)(2)(i)', 'Information access management policies [unique passwords]', 'fresh'),
  row('(f)(2)(ii)', 'Multi-factor authentication', 'fresh', { details: ['all-assets', 'privilege-changes'] }),
  row('(f)(2)(v)', 'Maintenance [of authentication]', 'fresh'),
  row('(g)', 'Transmission security', 'strengthened', { reuses: ['(e)(1)'], details: ['reviewed-and-tested'] }),
  row('(h)(1)', 'Vulnerability management: General', 'fresh'),
  row('(h)(2)(i)', 'Vulnerability scanning', 'fresh', { details: ['scans-on-time', 'scanner-tested'] }),
  row('(h)(2)(ii)', 'Monitoring [of sources on vulnerabilities]', 'fresh'),
  row('(h)(2)(iii)', 'Penetration testing', 'fresh'),
  row('(h)(2)(iv)', 'Patch and update installation', 'fresh'),
  row('(i)(1)', 'Data backup and recovery: General', 'fresh'),
  row('(i)(2)(i)', 'Data backup', 'fresh'),
  row('(i)(2)(ii)', 'Monitor and identify [backup failures]', 'fresh'),
  row('(i)(2)(iii)', 'Record [backup results]', 'fresh'),
  row('(i)(2)(iv)', 'Testing [by restoring a sample]', 'fresh'),
  row('(j)', 'Information systems backup and recovery', 'fresh'),
];

/** The ten proposed standards. */
export const proposedStandards = [
  { paragraph: '(a)', title: 'Access control' },
  { paragraph: '(b)', title: 'Encryption and decryption' },
  { paragraph: '(c)', title: 'Configuration management' },
  { paragraph: '(d)', title: 'Audit trail and system log controls' },
  { paragraph: '(e)', title: 'Integrity' },
  { paragraph: '(f)', title: 'Authentication' },
  { paragraph: '(g)', title: 'Transmission security' },
  { paragraph: '(h)', title: 'Vulnerability management' },
  { paragraph: '(i)', title: 'Data backup and recovery' },
  { paragraph: '(j)', title: 'Information systems backup and recovery' },
];

/** The 30 that are asked on their own, and the 11 that reuse answers. */
export const askedAlone = proposedItems.filter(({ reuses }) => !reuses.length);
export const reusing = proposedItems.filter(({ reuses }) => reuses.length);

/**
 * What becomes of the items in force. `scored`: the proposed items that reuse its answer; `also`:
 * the paragraphs that are shown with it and never scored, exceptions among them.
 */
const fate = (paragraph, change, also = []) => ({
  id: `164.312${paragraph}`,
  change,
  scored: reusing.filter(({ reuses }) => reuses.includes(`164.312${paragraph}`)).map(({ id }) => id),
  also: prefixed(also),
});

export const fates = [
  fate('(a)(1)', 'strengthened', ['(a)(2)(vii)']),
  fate('(a)(2)(i)', 'strengthened'),
  fate('(a)(2)(ii)', 'strengthened'),
  fate('(a)(2)(iii)', 'toMandatory'),
  fate('(a)(2)(iv)', 'toMandatory', ['(b)(5)', '(b)(3)', '(b)(4)']),
  fate('(b)', 'strengthened', ['(d)(2)(i)', '(d)(2)(iii)', '(d)(2)(iv)', '(d)(2)(v)']),
  fate('(c)(1)', 'strengthened'),
  fate('(c)(2)', 'removed'),
  fate('(d)', 'strengthened', ['(f)(2)(i)', '(f)(2)(ii)', '(f)(2)(v)', '(f)(2)(iii)', '(f)(2)(iv)']),
  fate('(e)(1)', 'strengthened'),
  fate('(e)(2)(i)', 'absorbed', ['(e)']),
  fate('(e)(2)(ii)', 'toMandatory', ['(b)(5)', '(b)(3)', '(b)(4)']),
];

/** The exceptions that may be claimed, by item: the paragraphs as a record keeps them. */
export const exceptions = {
  'nprm:164.312(b)(2)': prefixed(['(b)(3)(i)', '(b)(3)(ii)', '(b)(3)(iii)', '(b)(3)(iv)']),
  'nprm:164.312(f)(2)(ii)': prefixed(['(f)(2)(iii)(A)', '(f)(2)(iii)(B)', '(f)(2)(iii)(C)']),
};
