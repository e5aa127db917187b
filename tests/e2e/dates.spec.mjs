// Knows: how the days of the plan become a calendar file, and what an independent calendar library
// reads in it.
// Must not know: how a calendar file is written.

import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { expect, test } from './support/page.mjs';
import { assessment, bothRules, mixed, taskNotes, withPlan } from './support/stored.mjs';
import { fullRecord } from './support/words.mjs';

const login = '164.312(a)(2)(i)';
const logoff = '164.312(a)(2)(iii)';
const cadences = 'Also list what the proposal would have done again and again';

// Reads with `icalendar`, and gives what it found as JSON. Whatever it has to complain about fails.
const READER = `
import json, sys
import icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
assert calendar.errors == [], calendar.errors
found = []
for event in calendar.events:
    assert event.errors == [], event.errors
    found.append({
        'uid': str(event['UID']),
        'title': str(event['SUMMARY']),
        'day': event['DTSTART'].dt.isoformat(),
        'text': str(event['DESCRIPTION']),
        'again': event['RRULE'].to_ical().decode() if 'RRULE' in event else None,
        'sequence': int(event['SEQUENCE']),
    })
print(json.dumps(found))
`;

/** Saves by a click, and reads the file with a library that is not ours. */
async function saved(visitor, testInfo, button = 'Save as a calendar file') {
  const file = await visitor.save(button);
  const path = testInfo.outputPath(file.name);
  await writeFile(path, file.bytes);
  const read = execFileSync('.tools/python/bin/python', ['-c', READER, path], { encoding: 'utf8' });
  return { name: file.name, text: file.text, events: JSON.parse(read) };
}

const days = (page) => page.locator('.sgc-days > li');
const withReview = { ...bothRules, [logoff]: { answer: 'other-way', record: { ...fullRecord, reviewOn: '2027-05-04' } } };

test('the days that a person set are listed in their order and saved as events that a calendar reads', async ({
  page,
  visitor,
  keep,
}, testInfo) => {
  await keep(withPlan(withReview, taskNotes));
  await visitor.open('plan');
  await expect(days(page)).toHaveText([
    'January 15, 2027Due: Give every person a login of their own',
    'March 1, 2027Proposed, not law: Due: Ask whether whole systems are backed up and tested',
    'May 4, 2027Look again at the record for Automatic logoff',
  ]);
  const { name, events } = await saved(visitor, testInfo);
  expect(name).toMatch(/^safeguard-check-dates-\d{4}-\d\d-\d\d\.ics$/);
  expect(events.map(({ day }) => day).sort()).toEqual(['2027-01-15', '2027-03-01', '2027-05-04']);
  expect(events.every(({ again }) => again === null)).toBe(true);
  expect(events.find(({ day }) => day === '2027-01-15').text).toContain('Office manager');
});

test('a day that is set, moved and taken back is followed at once', async ({ page, visitor, keep }) => {
  await keep(assessment(mixed));
  await visitor.open('plan');
  await expect(page.getByText('No day is set yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: /calendar file/ })).toHaveCount(0);
  const card = page.locator(`[data-task="${login}"]`);
  await card.getByText('Who, until when, note').click();
  const due = card.getByLabel('Until when', { exact: true });
  await due.fill('2027-01-15');
  await expect(days(page)).toHaveText(['January 15, 2027Due: Give every person a login of their own']);
  await due.fill('2027-02-16');
  await expect(days(page)).toHaveText(['February 16, 2027Due: Give every person a login of their own']);
  await card.getByRole('checkbox').check();
  await expect(days(page)).toHaveText(['February 16, 2027Done: Give every person a login of their own']);
  await expect(due).toBeVisible();
  await due.fill('');
  await expect(days(page)).toHaveCount(0);
});

test('the cadences of the proposal come only when they are switched on, and each is titled as proposed', async ({
  page,
  visitor,
  keep,
}, testInfo) => {
  await keep(withPlan(mixed, { [login]: { due: '2027-01-15' } }));
  await visitor.open('plan');
  const asked = page.getByLabel(cadences);
  await expect(asked).not.toBeChecked();
  const before = await saved(visitor, testInfo);
  expect(before.events).toHaveLength(1);
  expect(before.text).not.toContain('Proposed, not law');
  expect(before.text).not.toContain('RRULE');
  await asked.check();
  await expect(page.getByText('Nothing in the rule in force asks for these days.')).toBeVisible();
  await expect(days(page)).toHaveCount(13);
  const { events } = await saved(visitor, testInfo);
  const again = events.filter(({ again }) => again !== null);
  expect(again).toHaveLength(12);
  expect(events).toHaveLength(13);
  for (const { title, text } of again) {
    expect(title).toMatch(/^Proposed, not law: /);
    expect(text).toContain('Nothing in the rule in force asks for this day.');
  }
  for (const row of await days(page).filter({ hasText: 'then ' }).all()) {
    await expect(row).toContainText('Proposed, not law: ');
    await expect(row).toHaveCSS('border-bottom-style', 'dashed');
  }
  // It is a choice about this file, and nobody has it again without asking.
  await visitor.reload();
  await expect(asked).not.toBeChecked();
  await expect(days(page)).toHaveCount(1);
});

test('imported again it updates: the same events have the same names on another day', async ({
  page,
  visitor,
  keep,
}, testInfo) => {
  await keep(withPlan(withReview, taskNotes));
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
  await visitor.open('plan');
  await page.getByLabel(cadences).check();
  const first = await saved(visitor, testInfo);
  const card = page.locator(`[data-task="${login}"]`);
  await card.getByText('Who, until when, note').click();
  await card.getByLabel('Until when', { exact: true }).fill('2027-04-01');
  await page.clock.setFixedTime(new Date('2026-12-09T12:00:00'));
  const second = await saved(visitor, testInfo);
  const uids = ({ events }) => events.map(({ uid }) => uid);
  expect(uids(second)).toEqual(uids(first));
  expect(new Set(uids(first)).size).toBe(first.events.length);
  const moved = (events) => events.find(({ title }) => title.endsWith('a login of their own'));
  expect([moved(first.events).day, moved(second.events).day]).toEqual(['2027-01-15', '2027-04-01']);
  expect(moved(second.events).uid).toBe(moved(first.events).uid);
  expect(moved(second.events).sequence).toBeGreaterThan(moved(first.events).sequence);
});

test('a share-safe calendar holds days of tasks and nothing that was typed', async ({ page, visitor, keep }, testInfo) => {
  await keep(withPlan(withReview, taskNotes));
  await visitor.open('plan');
  const { name, events, text } = await saved(visitor, testInfo, 'Save it share-safe');
  expect(name).toContain('share-safe');
  expect(events.map(({ day }) => day).sort()).toEqual(['2027-01-15', '2027-03-01']);
  for (const typed of ['Office', 'licenses']) expect(text).not.toContain(typed);
  // Where nothing would be left there is no such file: a calendar without an event is none.
  await page.goto('about:blank');
  await keep(assessment(withReview));
  await visitor.open('plan');
  await expect(page.getByRole('button', { name: 'Save as a calendar file' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save it share-safe' })).toHaveCount(0);
});

test('what was typed stays text in the calendar', async ({ page, visitor, keep }, testInfo) => {
  const hostile = 'END:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:https://evil.example/x\\, ; " 🏥\u0000';
  await keep(withPlan(mixed, { [login]: { owner: hostile, note: hostile, due: '2027-01-15' } }));
  await visitor.open('plan');
  const { events } = await saved(visitor, testInfo);
  expect(events).toHaveLength(1);
  expect(events[0].text).toContain('END:VEVENT\nBEGIN:VEVENT\nATTACH:https://evil.example/x\\, ; " 🏥');
});
