// Knows: the item ids and the visible words by which tests find things.
// Must not know: where a word stands, or what happens when it is pressed.

/** What each answer is called. */
export const answers = {
  inPlace: 'In place, for everything in scope',
  partly: 'Partly in place',
  notInPlace: 'Not in place',
  unknown: 'I do not know',
  otherWay: 'Done another way, for all or some of it',
  decidedNot: 'Decided not to do it',
};

/** What each answer is called in a row of the look ahead. */
export const shortAnswers = {
  inPlace: 'In place',
  partly: 'Partly',
  notInPlace: 'Not in place',
  unknown: 'I do not know',
  exception: 'Exception claimed',
};

/** What each answer is called in files. */
export const inFiles = {
  inPlace: 'in-place',
  partly: 'partly',
  notInPlace: 'not-in-place',
  unknown: 'unknown',
  otherWay: 'other-way',
  decidedNot: 'decided-not',
  exception: 'exception',
};

const foundation = 'Foundation, not scored';
const standard = 'Standard, mandatory';
const required = 'Required';
const addressable = 'Addressable';

const item = (id, title, label, paragraph = id) => ({ id, title, label, paragraph });

/** The steps of the check, in order, with what is asked at each. */
export const steps = [
  {
    place: 'check/foundations',
    title: 'Two foundations first',
    items: [
      item('foundation:risk-analysis', 'Risk analysis', foundation, '164.308(a)(1)(ii)(A)'),
      item('foundation:documentation', 'Documentation', foundation, '164.316(b)(1)'),
    ],
  },
  {
    place: 'check/164.312(a)',
    title: 'Access control',
    items: [
      item('164.312(a)(1)', 'Access control', standard),
      item('164.312(a)(2)(i)', 'Unique user identification', required),
      item('164.312(a)(2)(ii)', 'Emergency access procedure', required),
      item('164.312(a)(2)(iii)', 'Automatic logoff', addressable),
      item('164.312(a)(2)(iv)', 'Encryption and decryption', addressable),
    ],
  },
  {
    place: 'check/164.312(b)',
    title: 'Audit controls',
    items: [item('164.312(b)', 'Audit controls', standard)],
  },
  {
    place: 'check/164.312(c)',
    title: 'Integrity',
    items: [
      item('164.312(c)(1)', 'Integrity', standard),
      item(
        '164.312(c)(2)',
        'Mechanism to authenticate electronic protected health information',
        addressable,
      ),
    ],
  },
  {
    place: 'check/164.312(d)',
    title: 'Person or entity authentication',
    items: [item('164.312(d)', 'Person or entity authentication', standard)],
  },
  {
    place: 'check/164.312(e)',
    title: 'Transmission security',
    items: [
      item('164.312(e)(1)', 'Transmission security', standard),
      item('164.312(e)(2)(i)', 'Integrity controls', addressable),
      item('164.312(e)(2)(ii)', 'Encryption', addressable),
    ],
  },
];

/** The 14 things that are asked. */
export const items = steps.flatMap((step) => step.items);

/** The 12 items of the rule in force. */
export const currentItems = steps.slice(1).flatMap((step) => step.items);

/** The item of an id. */
export const itemOf = (id) => items.find((item) => item.id === id);

/** The step at which an item is asked. */
export const stepOf = (id) => steps.find((step) => step.items.some((item) => item.id === id));

/**
 * Screens beside the steps: the tab that leads there, the place, the heading when there is no
 * answer, and the title of the window where that says more. A link on another screen leads to those
 * without a tab.
 */
export const screens = {
  start: { tab: 'Start', place: 'start', title: 'Where do your technical safeguards stand?' },
  check: { tab: 'Check', place: 'check/foundations', title: 'Two foundations first' },
  ahead: { tab: 'Look ahead', place: 'ahead', title: 'Look ahead: the rule proposed in 2025' },
  result: { tab: 'Result', place: 'result', title: 'Result' },
  compare: { tab: 'Compare', place: 'compare', title: 'The rule in force and the rule proposed' },
  safeguards: { tab: 'Safeguards', place: 'safeguards', title: 'Safeguards' },
  inForce: {
    place: 'safeguards/164.312(a)(2)(iv)',
    title: 'Encryption and decryption',
    window: 'Encryption and decryption, §164.312(a)(2)(iv)',
  },
  proposed: {
    place: 'safeguards/nprm:164.312(f)(2)(ii)',
    title: 'Multi-factor authentication',
    window: 'Multi-factor authentication, Proposed §164.312(f)(2)(ii)',
  },
  elsewhere: { place: 'elsewhere', title: 'What the proposal would change outside §164.312' },
  glossary: { place: 'glossary', title: 'Glossary' },
  questions: { place: 'questions', title: 'Questions and answers' },
  sentences: { place: 'sentences', title: 'Every sentence about the law' },
  plan: { tab: 'Plan', place: 'plan', title: 'Your plan' },
  ask: { place: 'ask', title: 'Questions for your IT provider' },
  method: { place: 'method', title: 'How your result comes about' },
  records: { tab: 'Records', place: 'records', title: 'Your records' },
  earlier: { place: 'earlier', title: 'Earlier results' },
  files: { tab: 'Files', place: 'files', title: 'Files' },
  about: { tab: 'About', place: 'about', title: 'About this check' },
  privacy: { place: 'privacy', title: 'How to check this yourself' },
};

/** The fields of a record, as labelled. */
export const fields = {
  why: 'Why it is not reasonable and appropriate here',
  measure: 'What you do instead',
  noMeasure: 'Why no alternative is reasonable and appropriate either',
  decidedBy: 'Decided by',
  decidedOn: 'Decided on',
  riskAnalysis: 'Which risk analysis supports it',
  reviewOn: 'Look at it again on (optional)',
};

/** A record of another way in which nothing is missing, by field of the file. */
export const fullRecord = {
  why: 'The monitor in procedure room 2 has to stay on while both hands are sterile.',
  measure: 'The room is badge-controlled and the session there is view-only.',
  decidedBy: 'Security official',
  decidedOn: '2026-05-04',
  riskAnalysis: 'Risk analysis 2026, in the compliance folder',
};

/** The fields of the record of an exception, as labelled. */
export const exceptionFields = {
  why: 'Which asset, request or emergency',
  measure: 'Compensating controls',
  decidedBy: 'Security Official who approved the controls',
  decidedOn: 'Decided on',
  riskAnalysis: 'Migration plan, contingency plan or risk analysis',
  reviewOn: 'Look at it again on (optional)',
};

/** A record of an exception in which nothing is missing but which one it is. */
export const fullException = {
  why: 'The imaging workstation in room 2.',
  measure: 'It stands in a locked room, on a network of its own.',
  decidedBy: 'Security official',
  decidedOn: '2026-05-04',
  riskAnalysis: 'Plan of May 2026 to replace the workstation',
};

/**
 * The name of a link or a button about an item, of which the title is only heard. What is hidden
 * from the eye stands apart from what is seen, so a space may come between.
 */
export const about = (name, title) =>
  new RegExp(`^${name} ?: ${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

/** Where answers are kept. */
export const storageKey = 'safeguard-check/main/assessment';
