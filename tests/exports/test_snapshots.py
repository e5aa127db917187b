# Knows: an independent writer of the canonical form, and SHA-256 as Python has it.
# Must not know: how a snapshot is made.

import hashlib
import json
import unittest

import rfc8785

from files import read


class Snapshots(unittest.TestCase):
    def test_each_digest_is_that_of_its_report_without_it(self):
        snapshots = json.loads(read('snapshots.json'))['snapshots']
        self.assertEqual(len(snapshots), 2)
        for report in snapshots:
            digest = report.pop('digest')
            self.assertEqual(digest, hashlib.sha256(rfc8785.dumps(report)).hexdigest(), report['savedAt'])
