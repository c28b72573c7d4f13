import { fault } from '../desk/fields.js';
import { element } from './dom.js';
import { weekdayDate, weekdayTime } from './words.js';

// What a browser writes by itself (dates, the button of a file, why a field is wrong) is in the language of the browser,
// mm/dd/yyyy on many a PC. These words stand beside it, or in its place.

const WORDS = {
  date: weekdayDate,
  'datetime-local': (value) => weekdayTime(`${value}+07:00`),
  month: (value) => `Tháng ${value.split('-').reverse().join('/')}`,
};

/** "Thứ Sáu, 24/04/2026", with the hour where the field has one, "Tháng 04/2026"; empty where nothing readable is entered. */
export function dateWords({ type, value }) {
  return value && WORDS[type] ? WORDS[type](value) : '';
}

/** @param {{name: string}[]} files that were chosen */
export function fileWords(files) {
  if (files.length === 0) {
    return 'Chưa chọn tệp';
  }
  return files.length === 1 ? files[0].name : `${files.length} tệp: ${files.map(({ name }) => name).join(', ')}`;
}

/** Why a field is not taken, whatever the reason; empty if it is. */
export function wrong(control) {
  const { validity, type, min, max } = control;
  if (validity.rangeUnderflow) {
    return `Không được trước ${dateWords({ type, value: min }) || min}.`;
  }
  if (validity.rangeOverflow) {
    return `Không được sau ${dateWords({ type, value: max }) || max}.`;
  }
  const known = fault(control);
  return known || validity.valid ? known : 'Chưa đúng, mời xem lại ô này.';
}

/** From now on each field of the page that keeps a form from being sent says so in Vietnamese. */
export function refuseInVietnamese(page) {
  page.addEventListener(
    'invalid',
    ({ target }) => {
      target.setCustomValidity('');
      target.setCustomValidity(wrong(target));
    },
    true,
  );
  page.addEventListener('input', ({ target }) => target.setCustomValidity?.(''), true);
}

/** Gives the dates and files of a part of the page their words; what has some of its own keeps them. */
export function ownWords(part) {
  part.querySelectorAll?.('input[type=date], input[type=datetime-local], input[type=month]').forEach(besideDate);
  part.querySelectorAll?.('input[type=file]:not([hidden])').forEach(overFile);
}

function besideDate(input) {
  if (input.dataset.words || input.dataset.worded || input.closest('tr')?.querySelector('[data-day-words]')) {
    return;
  }
  input.dataset.worded = 'own';
  const words = element('span', { class: 'hint date-words' }, dateWords(input));
  input.after(words);
  input.addEventListener('input', () => {
    words.textContent = dateWords(input);
  });
}

/** The field stays where it is, unseen, and takes clicks, keys and dropped files as before. */
function overFile(input) {
  if (input.dataset.worded) {
    return;
  }
  input.dataset.worded = 'own';
  const names = element('span', { class: 'file-names' }, fileWords([...input.files]));
  const face = element('span', { class: 'file-face', 'aria-hidden': 'true' }, element('span', { class: 'file-button' }, 'Chọn tệp'), names);
  const field = element('span', { class: 'file-field' });
  input.replaceWith(field);
  field.append(input, face);
  input.title = names.textContent;
  input.addEventListener('change', () => {
    names.textContent = fileWords([...input.files]);
    input.title = names.textContent;
  });
}
