import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentState, fileSize, shortTime, tone, weekdayDate, weekdayTime } from '../tasklist/words.js';

test('a due time is told with weekday and hour of Vietnam, whatever zone the answer is in', () => {
  assert.equal(weekdayTime('2026-04-24T16:30:00+07:00'), '16:30 Thứ Sáu, 24/04/2026');
  assert.equal(weekdayTime('2026-04-24T17:30:00Z'), '00:30 Thứ Bảy, 25/04/2026');
});

test('no time is a dash, not the year 1970', () => {
  assert.equal(weekdayTime(null), '—');
});

test('a card leaves the year out', () => {
  assert.equal(shortTime('2026-04-24T16:30:00+07:00'), '16:30 24/04');
});

test('a day without a time stays that day', () => {
  assert.equal(weekdayDate('2026-04-26'), 'Chủ Nhật, 26/04/2026');
});

test('sizes have a decimal comma and no idle zero', () => {
  assert.deepEqual([512, 2048, 1_258_291].map(fileSize), ['512 B', '2 KB', '1,2 MB']);
});

test('a tone always speaks in words too', () => {
  assert.deepEqual(tone('overdue', 'Quá hạn 3 giờ'), { className: 'motcua-tone motcua-tone-overdue', text: 'Quá hạn 3 giờ' });
  assert.equal(tone('soon', null).text, 'Sắp đến hạn');
});

test('an unknown tone reaches no class name', () => {
  assert.deepEqual(tone('"><b', ''), { className: 'motcua-tone motcua-tone-none', text: '' });
});

test('a required paper without a file is named missing, an optional one is not', () => {
  assert.equal(documentState({ required: true, files: [] }).className, 'motcua-missing');
  assert.equal(documentState({ required: false, files: [] }).className, 'motcua-optional');
  assert.equal(documentState({ required: true, files: [{}, {}] }).text, 'Đã có 2 tệp');
});

test('a required paper that is only shown at the counter is missing until somebody saw it', () => {
  assert.equal(documentState({ required: true, formLabel: 'Xuất trình', files: [] }).text, 'Bắt buộc, chưa xuất trình');
  assert.equal(documentState({ required: false, formLabel: 'Xuất trình', files: [] }).className, 'motcua-optional');
});

test('a paper that was there without a scan is told so, whatever its form', () => {
  assert.equal(documentState({ required: true, formLabel: 'Xuất trình', shown: true, files: [] }).text, 'Đã xuất trình');
  assert.equal(documentState({ required: true, formLabel: 'Bản chính', shown: true, files: [] }).text, 'Đã có, không quét');
});

test('a paper the applicant was asked for says so even where an older scan is there', () => {
  assert.equal(documentState({ required: true, askedFor: true, files: [] }).text, 'Cần bổ sung');
  assert.equal(documentState({ required: true, askedFor: true, shown: true, files: [{}] }).text, 'Cần bổ sung, đã có 1 tệp');
});

test('a stopped clock has a tone of its own', () => {
  assert.equal(tone('paused', '').className, 'motcua-tone motcua-tone-paused');
  assert.equal(tone('paused', '').text, 'Tạm dừng');
});
