# Knows: LibreOffice, and how it keeps a table.
# Must not know: how the table is made.

import csv
import io
import os
import subprocess
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

from files import both, read

TABLE = '{urn:oasis:names:tc:opendocument:xmlns:table:1.0}'
TEXT = '{urn:oasis:names:tc:opendocument:xmlns:text:1.0}'

# Commas, quotation marks, UTF-8, from the first row on, and numbers of every kind found. Its dialog
# proposes UTF-8 where the mark stands at the start; without the dialog nobody looks for the mark.
AS_THE_DIALOG_PROPOSES = 'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'


def converted(paths):
    """Each file as LibreOffice has it once it is open: rows of cells, with their formulas."""
    with tempfile.TemporaryDirectory() as folder:
        command = [os.environ['SOFFICE'], '--headless', f'-env:UserInstallation=file://{folder}/profile']
        command += [f'--infilter={AS_THE_DIALOG_PROPOSES}', '--convert-to', 'fods', '--outdir', folder, *map(str, paths)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)
        return [ElementTree.parse(Path(folder) / f'{path.stem}.fods').getroot() for path in paths]


def rows(tree):
    for row in tree.iter(f'{TABLE}table-row'):
        cells = []
        for cell in row.iter(f'{TABLE}table-cell'):
            text = '\n'.join(''.join(line.itertext()) for line in cell.findall(f'{TEXT}p'))
            cells += [text] * min(int(cell.get(f'{TABLE}number-columns-repeated', 1)), 64)
        if any(cells):
            yield cells


def formulas(tree):
    return [cell.get(f'{TABLE}formula') for cell in tree.iter(f'{TABLE}table-cell') if cell.get(f'{TABLE}formula')]


class Table(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.paths = both('items.csv')
        cls.trees = converted(cls.paths)

    def test_it_opens_with_the_right_columns_and_rows(self):
        for path, tree in zip(self.paths, self.trees, strict=True):
            expected = list(csv.reader(io.StringIO(path.read_bytes().decode('utf-8-sig'), newline='')))
            found = list(rows(tree))
            safe = 'share-safe' in path.name
            self.assertEqual(len(found), len(expected), path.name)
            self.assertEqual(found[0][: len(expected[0])], expected[0])
            self.assertEqual(len(expected[0]), 11 if safe else 21)
            self.assertEqual([row[1] for row in found[1:56]], [row[1] for row in expected[1:56]])
            # The signs that a wrong alphabet would break.
            self.assertEqual(found[3][2], '§164.312(a)(1)')

    def test_no_cell_is_worked_out_and_none_leads_anywhere(self):
        for path, tree in zip(self.paths, self.trees, strict=True):
            self.assertEqual(formulas(tree), [], path.name)
            self.assertEqual(list(tree.iter(f'{TEXT}a')), [], path.name)

    def test_hostile_text_is_there_as_text(self):
        tree = self.trees[self.paths.index(next(path for path in self.paths if path.name == 'hostile-items.csv'))]
        cells = [cell for row in rows(tree) for cell in row]
        for part in ('<script>alert(1)</script>', '=HYPERLINK("http://evil.example")', '| a | b |'):
            self.assertTrue(any(part in cell for cell in cells), part)
        self.assertGreater(sum('Witch' in cell for cell in cells), 50)

    def test_the_same_text_without_our_care_would_be_worked_out(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / 'careless.csv'
            path.write_text('\ufeff"Note"\r\n"=1+1"\r\n', encoding='utf-8')
            self.assertEqual(formulas(converted([path])[0]), ['of:=1+1'])
