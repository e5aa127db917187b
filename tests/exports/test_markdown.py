# Knows: two Markdown renderers, the plain standard and GitHub's.
# Must not know: how the report is made.

import unittest
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options
from markdown_it import MarkdownIt

from files import answers, both, read, typed, words


def plain(text):
    return MarkdownIt('commonmark').enable('table').render(text)


def github(text):
    # As a careless program would: what looks like a tag is not taken out.
    return cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)


RENDERERS = [plain, github]
HEADINGS = {'h1', 'h2', 'h3', 'h4', 'h5', 'h6'}


class Page(HTMLParser):
    """The tags of a page in their order, and its text as somebody reads it."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.attributes, self.text, self.headings, self.in_heading = [], set(), '', [], False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag == 'br':
            self.text += '\n'
        if tag in HEADINGS:
            self.headings.append('')
            self.in_heading = True

    def handle_endtag(self, tag):
        if tag in HEADINGS | {'p', 'li', 'td', 'th'}:
            self.text += '\n'
        if tag in HEADINGS:
            self.in_heading = False

    def handle_comment(self, data):
        self.tags.append('a comment')

    def handle_data(self, data):
        self.text += data
        if self.in_heading:
            self.headings[-1] += data


# Everything that a report is made of. `code` holds the sign of an address of mail, alone.
TAGS = {'h1', 'h2', 'h3', 'h4', 'p', 'ul', 'li', 'strong', 'br', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code'}


def shown(text):
    """A text as a report shows it: a sign in place of each that steers a program."""
    kept = (sign if sign.isspace() or sign.isprintable() or sign == '\u202e' else '\ufffd' for sign in text)
    return words(''.join(kept))


class Markdown(unittest.TestCase):
    def test_a_report_is_made_of_few_kinds_of_things_whatever_was_typed(self):
        for path in both('report.md'):
            for render in RENDERERS:
                page = Page(render(read(path.name)))
                self.assertLessEqual(set(page.tags), TAGS, path.name)
                self.assertLessEqual(page.attributes, {'align'}, path.name)

    def test_what_was_typed_is_read_as_it_was_typed(self):
        document = answers('hostile')
        document['history'][0].pop('item')
        texts = [*typed(document['answers']), *typed(document['history']), document['organisation'], document['preparedBy']]
        for task in ('164.312(d)', '164.312(b)', 'foundation:risk-analysis'):
            texts += [document['plan'][task]['owner'], document['plan'][task]['note']]
        texts = [text for text in texts if 'Witch' in text]
        self.assertGreater(len(texts), 100)
        for render in RENDERERS:
            page = words(Page(render(read('hostile-report.md'))).text)
            for text in texts:
                self.assertIn(shown(text), page, render.__name__)

    def test_no_heading_and_no_row_comes_from_what_was_typed(self):
        typed_in = read('hostile-report.md')
        for render in RENDERERS:
            page = Page(render(typed_in))
            # A heading tells at most the name that a file gives an item which nobody knows.
            told = [heading for heading in page.headings if 'Witch' in heading]
            self.assertLessEqual(len(told), 1)
            for line in ('heading', 'a b'):
                self.assertNotIn(line, [words(heading) for heading in page.headings])
        rows = [Page(render(typed_in)).tags.count('tr') for render in RENDERERS]
        ours = [line for line in typed_in.splitlines() if line.startswith('| ') and not line.startswith('|---')]
        self.assertEqual(rows, [len(ours)] * 2)

    def test_the_same_text_without_our_care_would_be_more_than_text(self):
        careless = '<u>x</u>\n\n[a](http://b.example) ![c](d)\n\n# e\n\nf@evil.example'
        for render in RENDERERS:
            tags = set(Page(render(careless)).tags)
            self.assertLessEqual({'u', 'a', 'img', 'h1'}, tags)

    def test_the_report_of_the_practice_says_what_it_must(self):
        for render in RENDERERS:
            page = words(Page(render(read('practice-report.md'))).text)
            for sentence in (
                '2 mandatory items open: Emergency access procedure and Audit controls.',
                'Official wording, §164.306(d)(3)(ii)(B):',
                'Implement an equivalent alternative measure if reasonable and appropriate.',
                'Retain the documentation required by paragraph (b)(1) of this section for 6 years',
                'a browser’s storage is not your six-year record.',
                'No longer in effect',
                'Proposed, not law: this log is not needed today.',
                'not reviewed by any authority',
            ):
                self.assertIn(sentence, page)
