// Knows: how the report is printed, and how a printed file is read by a program that is not ours.
// Must not know: what must stand on which page.

import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';

/** Runs in the page first: a printer that only counts, so that a test can print into a file. */
export const countPrinting = () => {
  window.printings = 0;
  window.print = () => {
    window.printings += 1;
  };
};

/** What the section that prints is made of. */
export const printing = (page) => ({
  organisation: page.getByLabel('Organization (optional)', { exact: true }),
  preparedBy: page.getByLabel('Prepared by (optional)', { exact: true }),
  keep: page.getByLabel('Keep these in this browser', { exact: true }),
  button: page.getByRole('button', { name: 'Print the report', exact: true }),
});

/** The paper, while it lies in the page. */
export const paper = (page) => page.locator('.sgc-paper');

/** Prints what lies in the page, as the browser's own command does, and reads it. */
export async function printed(page, testInfo, format = 'Letter') {
  const path = testInfo.outputPath(`${format}.pdf`);
  await page.pdf({ path, format, preferCSSPageSize: true });
  return pagesOf(await readFile(path));
}

/** The text of each page, with single spaces. */
export async function pagesOf(bytes) {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

/** Presses the button and reads what comes out of the printer. */
export async function printReport(page, testInfo, format) {
  await printing(page).button.click();
  return printed(page, testInfo, format);
}

/** A text without white space: a line on paper may end anywhere. */
export const squeezed = (text) => text.replace(/\s+/g, '');
