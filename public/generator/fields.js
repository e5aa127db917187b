// Knows: what one field of the form looks like: radios, a list, a text, a color.
// Must not know: which attribute is which, or what becomes of a choice.

import { el } from './dom.js';

const hintId = (name) => `hint-${name}`;
const problemId = (name) => `problem-${name}`;

/** The place for what is wrong with a field. Empty while nothing is. */
const problem = (name) => el('p', { class: 'sgc-field__problem', id: problemId(name) });

const hint = (name, text) => (text ? el('p', { class: 'page-hint', id: hintId(name) }, text) : undefined);

const describedBy = (name, text) => [text && hintId(name), problemId(name)].filter(Boolean).join(' ');

/**
 * A group of choices of which one holds. `choices` are `{ value, label, meaning }`. Where it is all
 * that a section has to ask, its question is the heading of the section.
 */
export function radios({ name, label, heading, hint: text, choices, chosen }) {
  const options = choices.map(({ value, label, meaning }) => {
    const id = `${name}-${value}`;
    const meaningId = `${id}-meaning`;
    return el(
      'div',
      { class: 'sgc-option' },
      el('input', {
        class: 'sgc-option__input',
        type: 'radio',
        id,
        name,
        value,
        checked: value === chosen,
        'aria-describedby': meaning ? meaningId : undefined,
      }),
      el('div', {}, el('label', { class: 'sgc-option__label', for: id }, label), meaning ? el('span', { class: 'sgc-option__meaning', id: meaningId }, meaning) : ''),
    );
  });
  return el(
    'fieldset',
    { class: 'page-group', 'aria-describedby': describedBy(name, text) },
    heading
      ? el('legend', { class: 'page-group__heading' }, el('h2', { class: 'sgc-section__title' }, heading))
      : el('legend', { class: 'page-group__legend' }, label),
    hint(name, text),
    problem(name),
    el('div', { class: 'page-options' }, ...options),
  );
}

/** A list to choose from. `groups` are `{ label, options: [[value, text]] }`; without a label, plain options. */
export function list({ name, label, hint: text, groups, chosen }) {
  const option = ([value, text]) => el('option', { value, selected: value === chosen }, text);
  const parts = groups.flatMap(({ label, options }) =>
    label ? [el('optgroup', { label }, ...options.map(option))] : options.map(option),
  );
  const input = el('select', { class: 'sgc-input', id: name, name, 'aria-describedby': text ? hintId(name) : undefined }, ...parts);
  return el('div', { class: 'sgc-field' }, el('label', { class: 'sgc-field__label', for: name }, label), hint(name, text), input);
}

/** A line of text. `token` is the name of the attribute where the label is another one. */
export function line({ name, label, token, hint: text, placeholder, value, length = 80, type = 'text', code }) {
  const input = el('input', {
    class: code ? 'sgc-input page-code-input' : 'sgc-input',
    type,
    id: name,
    name,
    value,
    placeholder,
    maxlength: length,
    autocomplete: 'off',
    spellcheck: code ? 'false' : undefined,
    'aria-describedby': describedBy(name, text),
  });
  const title = el('label', { class: 'sgc-field__label', for: name }, label, ' ', token ? el('span', { class: 'page-token' }, token) : '');
  return el('div', { class: 'sgc-field' }, title, hint(name, text), problem(name), input);
}

/** A color as text, with the browser's own way to pick one beside it. */
export function color({ name, label, own }) {
  const field = line({ name, label, token: name, placeholder: own, length: 7, code: true });
  const text = field.querySelector('input');
  const pick = el('input', { class: 'page-pick', type: 'color', value: own, 'aria-label': `Pick: ${label}` });
  pick.addEventListener('input', () => {
    text.value = pick.value;
    text.dispatchEvent(new Event('input', { bubbles: true }));
  });
  text.addEventListener('input', () => {
    if (/^#[0-9a-f]{6}$/i.test(text.value.trim())) pick.value = text.value.trim();
    else if (!text.value.trim()) pick.value = own;
  });
  field.append(el('div', { class: 'page-color' }, text, pick));
  return field;
}

/** Says what is wrong with a field, or that nothing is any more. */
export function tell(form, name, text) {
  const place = form.querySelector(`#${problemId(name)}`);
  if (!place) return;
  if (place.textContent !== text) place.textContent = text;
  const input = form.elements[name];
  // A group of choices is no input of its own.
  if (input instanceof RadioNodeList) return;
  if (text) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}
