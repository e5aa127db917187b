// Knows: how the questions become a page made with SurveyJS.
// Must not know: the questions, or how the page is served.
//
// Made as light as it gets without leaving out what a visitor sees: one script, joined and
// minified, which is lighter than the two ready-made ones; the smallest of the style sheets, which
// has no font; one page a step, so that it starts with as few questions as ours; and the questions
// in the script, not behind another request.

import { build } from 'esbuild';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes the page and resolves to the version of SurveyJS. */
export async function writeSurvey(steps, folder) {
  await mkdir(folder, { recursive: true });
  await cp('node_modules/survey-core/survey-core.fontless.min.css', join(folder, 'survey.css'));
  await writeFile(join(folder, 'index.html'), page);
  await build({
    stdin: { contents: script(steps), resolveDir: '.' },
    outfile: join(folder, 'survey.js'),
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'iife',
    target: 'chrome111',
    logLevel: 'error',
  });
  return JSON.parse(await readFile('node_modules/survey-js-ui/package.json', 'utf8')).version;
}

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Self-check</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="survey.css">
<script defer src="survey.js"></script>
<div id="survey"></div>
`;

// Answers are kept in the browser in the way that its documentation shows.
const script = (steps) => `
import { Model } from 'survey-core';
import 'survey-js-ui';
const key = 'survey-answers';
const survey = new Model(${JSON.stringify({ showProgressBar: true, pages: steps.map(surveyPage) })});
survey.data = JSON.parse(localStorage.getItem(key) ?? '{}');
survey.onValueChanged.add(() => localStorage.setItem(key, JSON.stringify(survey.data)));
survey.render(document.getElementById('survey'));
`;

const surveyPage = ({ title, questions }) => ({
  title,
  elements: questions.map(({ id, question, hint, answers }) => ({
    type: 'radiogroup',
    name: id,
    title: question,
    description: hint.join(' '),
    choices: answers.map((parts, index) => ({ value: index, text: parts.join('. ') })),
  })),
});
