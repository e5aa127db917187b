# Knows: a calendar library, and which days the practice has.
# Must not know: how the file is made.

import unittest

import icalendar

from files import answers, both, read, typed, words


def calendar(name):
    return icalendar.Calendar.from_ical(read(name).encode())


class Calendar(unittest.TestCase):
    def test_every_file_is_read_without_an_error(self):
        for path in both('dates.ics'):
            read_again = calendar(path.name)
            self.assertEqual(read_again.errors, [], path.name)
            self.assertGreater(len(read_again.events), 10)
            for event in read_again.events:
                self.assertEqual(event.errors, [], event)
                self.assertTrue(event['UID'] and event['SUMMARY'] and event['DTSTAMP'])

    def test_the_days_of_the_practice_last_a_day(self):
        events = calendar('practice-dates.ics').events
        days = [event['DTSTART'].dt.isoformat() for event in events if 'RRULE' not in event]
        expected = ['2026-12-15', '2027-01-31', '2027-02-01', '2026-12-24', '2027-03-02', '2027-03-02', '2027-06-01']
        self.assertEqual(days, expected)
        for event in events:
            self.assertEqual(event['DTSTART'].params['VALUE'], 'DATE')

    def test_what_comes_again_is_titled_as_proposed(self):
        again = [event for event in calendar('practice-dates.ics').events if 'RRULE' in event]
        self.assertEqual(len(again), 13)
        for event in again:
            self.assertEqual(event['RRULE']['FREQ'], ['MONTHLY'])
            self.assertIn(event['RRULE']['INTERVAL'], [[1], [6], [12]])
            self.assertTrue(str(event['SUMMARY']).startswith('Proposed, not law: '), event['SUMMARY'])

    def test_importing_again_finds_the_same_events(self):
        uids = [[str(event['UID']) for event in calendar(f'{who}-dates.ics').events] for who in ('practice', 'hostile')]
        for own in uids:
            self.assertEqual(len(set(own)), len(own))
        # The two practices share the tasks and cadences that both have.
        self.assertGreater(len(set(uids[0]) & set(uids[1])), 10)

    def test_what_was_typed_is_in_the_text_of_its_event_and_nowhere_else(self):
        plan = answers('hostile')['plan']
        events = calendar('hostile-dates.ics').events
        told = ' '.join(words(str(event['DESCRIPTION'])) for event in events)
        for task in ('164.312(d)', 'foundation:risk-analysis'):
            for text in typed([plan[task]['owner'], plan[task]['note']]):
                text = words(''.join(sign if sign.isspace() or sign.isprintable() or sign == '\u202e' else '\ufffd' for sign in text))
                self.assertIn(text, told)
        self.assertEqual({part.name for part in calendar('hostile-dates.ics').walk()}, {'VCALENDAR', 'VEVENT'})
        for event in events:
            self.assertNotIn('ATTACH', event)
            self.assertNotIn('Witch', str(event['SUMMARY']))
