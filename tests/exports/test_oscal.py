# Knows: OSCAL's own schema, and the program that reads OSCAL for a living.
# Must not know: how the file is made.

import json
import unittest
import uuid

import jsonschema
import regex
from trestle.oscal.assessment_results import AssessmentResults

from files import ROOT, both, read

SCHEMA = ROOT / 'tests' / 'fixtures' / 'oscal' / 'assessment-results-1.2.1.schema.json'
NAMESPACE = uuid.UUID('6c5f6b1e-3d0b-4b7e-9c55-0f2a8e7d4c13')
SAVED_AT = '2026-11-21T12:00:00.000Z'


def pattern(validator, wanted, instance, schema):
    # The patterns name letters by their Unicode property, which Python's own engine cannot.
    if validator.is_type(instance, 'string') and not regex.search(wanted, instance):
        yield jsonschema.ValidationError(f'{instance!r} does not match {wanted!r}')


def validator():
    schema = json.loads(SCHEMA.read_text())
    # The parts name themselves in a way that the draft takes for another document.
    for part in schema['definitions'].values():
        part.pop('$id', None)
    return jsonschema.validators.extend(jsonschema.Draft7Validator, {'pattern': pattern})(schema)


class Oscal(unittest.TestCase):
    def test_the_results_keep_to_the_schema(self):
        for path in both('oscal.json'):
            errors = [f'{list(e.path)}: {e.message}' for e in validator().iter_errors(json.loads(path.read_text()))]
            self.assertEqual(errors, [], path.name)

    def test_a_broken_file_is_seen(self):
        document = json.loads(read('practice-oscal.json'))
        document['assessment-results']['results'][0]['observations'][0]['title'] = 'two\nlines'
        self.assertEqual(len(list(validator().iter_errors(document))), 1)

    def test_trestle_reads_every_observation_and_finding(self):
        for path in both('oscal.json'):
            document = json.loads(path.read_text())['assessment-results']
            results = AssessmentResults.oscal_read(path)
            self.assertIsNotNone(results, path.name)
            for ours, theirs in zip(document['results'], results.results, strict=True):
                for name in ('observations', 'findings'):
                    read_again = getattr(theirs, name) or []
                    self.assertEqual(
                        [entry['uuid'] for entry in ours.get(name, [])],
                        [str(getattr(entry.uuid, 'root', entry.uuid)) for entry in read_again],
                        f'{path.name}: {name}',
                    )
                observed = {str(getattr(entry.uuid, 'root', entry.uuid)) for entry in theirs.observations}
                for finding in theirs.findings or []:
                    for related in finding.related_observations:
                        uuid_of = related.observation_uuid
                        self.assertIn(str(getattr(uuid_of, 'root', uuid_of)), observed)

    def test_each_identifier_is_that_of_the_moment_the_rule_and_the_item(self):
        document = json.loads(read('practice-oscal.json'))['assessment-results']
        self.assertEqual(document['uuid'], str(uuid.uuid5(NAMESPACE, f'oscal/{SAVED_AT}/document')))
        for rule, result in zip(('current', 'proposed'), document['results'], strict=True):
            for kind in ('observation', 'finding'):
                for entry in result[f'{kind}s']:
                    item = next(prop['value'] for prop in entry['props'] if prop['name'] == 'item')
                    name = f'oscal/{SAVED_AT}/{rule}/{item}/{kind}'
                    self.assertEqual(entry['uuid'], str(uuid.uuid5(NAMESPACE, name)), name)
