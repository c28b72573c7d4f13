import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesDayFirst, inVietnamese, speakVietnamese } from '../tasklist/form-words.js';

test('faults of a form are found in Vietnamese', () => {
  assert.equal(inVietnamese('Field is required.'), 'Chưa nhập.');
  assert.equal(inVietnamese('Field must have minimum length of 10.'), 'Cần ít nhất 10 ký tự.');
  assert.equal(inVietnamese('Please select a valid value, the two nearest valid values are 2 and 4.'), 'Giá trị gần nhất là 2 hoặc 4.');
});

test('a fault nobody knows is shown as it is', () => {
  assert.equal(inVietnamese('Something new.'), 'Something new.');
});

test('a form’s own validator speaks Vietnamese', () => {
  const validator = { validateField: () => [], validateFieldInstance: () => ['Field is required.'] };
  speakVietnamese({ getService: () => validator });
  assert.deepEqual(validator.validateFieldInstance({}, ''), ['Chưa nhập.']);
});

test('dates begin with the day on an English computer too', () => {
  const own = { DateTimeFormat: Intl.DateTimeFormat };
  datesDayFirst(own);
  const parts = new own.DateTimeFormat('default').formatToParts(new Date(Date.UTC(2020, 5, 5)));
  assert.deepEqual(parts.filter(({ type }) => type !== 'literal').map(({ type }) => type), ['day', 'month', 'year']);
  assert.equal(new own.DateTimeFormat('en-US').resolvedOptions().locale, 'en-US');
  assert.equal(own.DateTimeFormat('default').resolvedOptions().locale, 'vi-VN');
});
