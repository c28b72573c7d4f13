import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateWords, fileWords, refuseInVietnamese, wrong } from '../tasklist/own-words.js';

test('a date is told as people here write it, whatever the order of the browser', () => {
  assert.equal(dateWords({ type: 'date', value: '2026-03-04' }), 'Thứ Tư, 04/03/2026');
  assert.equal(dateWords({ type: 'datetime-local', value: '2026-03-04T14:05' }), '14:05 Thứ Tư, 04/03/2026');
  assert.equal(dateWords({ type: 'month', value: '2026-03' }), 'Tháng 03/2026');
  assert.equal(dateWords({ type: 'date', value: '' }), '');
});

test('chosen files are named, none is said to be none', () => {
  assert.equal(fileWords([]), 'Chưa chọn tệp');
  assert.equal(fileWords([{ name: 'a.pdf' }]), 'a.pdf');
  assert.equal(fileWords([{ name: 'a.pdf' }, { name: 'b.pdf' }]), '2 tệp: a.pdf, b.pdf');
});

test('every reason for which a browser keeps a form back has Vietnamese words, a right field has none', () => {
  const text = (validity, more = {}) => wrong({ type: 'text', value: 'x', validity: { valid: false, ...validity }, ...more });
  assert.equal(text({ valueMissing: true }), 'Chưa ghi.');
  assert.equal(text({ tooShort: true }, { minLength: 10 }), 'Cần ít nhất 10 ký tự.');
  assert.equal(text({ patternMismatch: true }), 'Chưa đúng, mời xem lại ô này.');
  assert.equal(text({ rangeOverflow: true }, { type: 'date', max: '2026-11-20' }), 'Không được sau Thứ Sáu, 20/11/2026.');
  assert.equal(text({ rangeUnderflow: true }, { type: 'number', min: '1' }), 'Không được trước 1.');
  assert.equal(text({ valid: true }), '');
});

test('a field that was refused may be mended: typing takes the refusal away', () => {
  const listeners = {};
  refuseInVietnamese({ addEventListener: (name, listener) => (listeners[name] = listener) });
  const field = {
    type: 'text',
    value: '',
    said: null,
    get validity() {
      return { valueMissing: true, valid: false };
    },
    setCustomValidity(words) {
      this.said = words;
    },
  };
  listeners.invalid({ target: field });
  assert.equal(field.said, 'Chưa ghi.');
  listeners.input({ target: field });
  assert.equal(field.said, '');
});
