# Knows: where the exports lie that were read by eye, and what was typed into the hostile ones.
# Must not know: any format.

import json
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Another folder holds files that were saved by hand in a browser, under the same names.
FOLDER = Path(os.environ.get('EXPORTS') or ROOT / 'tests' / 'fixtures' / 'exports')
WHO = ['practice', 'hostile']


def both(name):
    """The file of the practice and of the hostile one, full and share-safe."""
    stem, _, extension = name.rpartition('.')
    return [FOLDER / f'{who}-{stem}{share}.{extension}' for who in WHO for share in ('', '-share-safe')]


def read(name):
    """A file as it lies there, line ends included."""
    return (FOLDER / name).read_bytes().decode('utf-8')


def answers(who):
    """What was answered and typed."""
    return json.loads(read(f'{who}.answers.json'))


def typed(value):
    """Every text in some answers, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from typed(part)
    elif isinstance(value, list):
        for part in value:
            yield from typed(part)


def words(text):
    """A text as words, so that line breaks and spaces do not matter."""
    return ' '.join(text.split())
