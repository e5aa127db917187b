// Knows: how questions and answers are read from our own page, as a visitor sees them.
// Must not know: any question or answer; nothing is copied, so nothing grows old.

/**
 * Every step of the check: `{ title, questions: [{ id, question, hint: [text], answers: [[text]] }] }`.
 * An answer is its name and, where there is one, its meaning.
 *
 * What is folded away is left out. The pages that are compared with ours so carry less than ours.
 */
export async function readSteps(browser, first) {
  const page = await browser.newPage();
  const steps = [];
  const seen = new Set();
  const places = [new URL(first).hash];
  // Each step links to the next one, so all are found by going where the links lead.
  for (const place of places) {
    // Loaded anew, so that it cannot be the step before that is read.
    await page.goto('about:blank');
    await page.goto(new URL(place, first).href);
    await page.locator('fieldset[data-item]').first().waitFor();
    const { title, questions, links } = await page.evaluate(readInPage);
    const found = questions.filter(({ id }) => !seen.has(id));
    for (const { id } of found) seen.add(id);
    // A link to one question leads to a step that has been read.
    if (found.length) steps.push({ title, questions: found });
    for (const link of links) if (!places.includes(link)) places.push(link);
  }
  await page.close();
  return steps;
}

function readInPage() {
  const text = (element) => element.textContent.trim().replace(/\s+/g, ' ');
  const parts = (element) => [...element.childNodes].map(text).filter(Boolean);
  const hints = (fieldset) =>
    (fieldset.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id))
      .flatMap((hint) => [...(hint?.querySelectorAll('p, li') ?? [])].map(text));
  const question = (fieldset) => ({
    id: fieldset.dataset.item,
    question: text(fieldset.querySelector('legend')),
    hint: hints(fieldset),
    answers: [...fieldset.querySelectorAll('input[type=radio]')].map((radio) => parts(radio.labels[0])),
  });
  return {
    title: text(document.querySelector('h1')),
    questions: [...document.querySelectorAll('fieldset[data-item]')].map(question),
    links: [...document.querySelectorAll('a[href^="#/check/"]')].map((link) => link.hash),
  };
}
