// Knows: how the questions look on a page that somebody writes by hand, without any library.
// Must not know: the questions, or how the page is served.
//
// The lower bound: one file, all steps in its HTML, a few lines of style and script. Like ours it
// shows one step at a time, says how many are answered, and keeps every answer in the browser.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function writePlain(steps, folder) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), page(steps));
}

const page = (steps) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Self-check</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 42rem; margin: auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif }
fieldset { margin: 0 0 2rem; border: 0; padding: 0 }
legend { font-size: 1.25rem; font-weight: 600 }
label { display: block; margin: .5rem 0; border: 1px solid #888; border-radius: .5rem; padding: .75rem }
label:has(:checked) { border-color: #155e63; background: #e6f2f2 }
</style>
<form>
<p role="status"></p>
${steps.map(section).join('\n')}
<button type="button" value="-1">Back</button>
<button type="button" value="1">Continue</button>
</form>
<script>
const form = document.forms[0], sections = form.querySelectorAll('section'), key = 'plain-answers';
const answers = JSON.parse(localStorage.getItem(key) ?? '{}');
let step = 0;
function show() {
  sections.forEach((section, index) => { section.hidden = index !== step; });
  form.querySelector('p').textContent = Object.keys(answers).length + ' of ${steps.flatMap((step) => step.questions).length} answered';
}
for (const [name, value] of Object.entries(answers)) form.elements[name].value = value;
form.addEventListener('change', ({ target }) => {
  answers[target.name] = target.value;
  localStorage.setItem(key, JSON.stringify(answers));
  show();
});
form.addEventListener('click', ({ target }) => {
  if (target.type !== 'button') return;
  step = Math.min(Math.max(step + Number(target.value), 0), sections.length - 1);
  show();
});
show();
</script>
`;

const section = ({ title, questions }, index) => `<section${index ? ' hidden' : ''}>
<h1>${escaped(title)}</h1>
${questions.map(fieldset).join('\n')}
</section>`;

const fieldset = ({ id, question, hint, answers }) => `<fieldset>
<legend>${escaped(question)}</legend>
${hint.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${answers.map((parts, index) => `<label><input type="radio" name="${escaped(id)}" value="${index}"> ${parts.map(escaped).join('<br>')}</label>`).join('\n')}
</fieldset>`;

const escaped = (text) => text.replace(/[&<"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[sign]);
