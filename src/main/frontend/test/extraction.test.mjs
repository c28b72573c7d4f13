import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confidenceText, differing, headline, validityText, valuesOf } from '../tasklist/extraction.js';

test('a value is shown with its confidence, and why there is none', () => {
  assert.equal(confidenceText({ value: 'Nguyễn Thị Dương', confidence: 96, page: 1, outcome: null }), 'Độ tin 96%');
  assert.equal(confidenceText({ value: null, confidence: 40, page: 1, outcome: null }), 'Đọc không chắc: nhập theo giấy tờ');
  assert.equal(confidenceText({ value: null, confidence: 0, page: 0, outcome: null }), 'Không thấy trên giấy tờ');
  assert.equal(confidenceText({ value: null, confidence: 0, page: 0, outcome: 'Giấy tờ không ghi' }), 'Giấy tờ không ghi');
});

test('every field is sent, also what the paper does not say', () => {
  const rows = [
    { key: 'mother-name', input: { value: ' Nguyễn Thị Dương ' } },
    { key: 'child-sex', input: { value: '' } },
  ];
  assert.deepEqual(valuesOf(rows), { 'mother-name': 'Nguyễn Thị Dương', 'child-sex': '' });
});

test('differences are those of which the dossier says something else', () => {
  assert.equal(differing([{ key: 'a', inDossier: null }, { key: 'b', inDossier: 'Thôn 1' }]).length, 1);
});

test('the headline says what to do, and who may', () => {
  const open = { type: 'Giấy chứng sinh', read: true, mayConfirm: true, confirmedAt: null };
  assert.match(headline(open), /so từng mục với giấy tờ/);
  assert.match(headline({ ...open, mayConfirm: false }), /chỉ người có việc/);
  assert.match(headline({ ...open, read: false, mayConfirm: false }), /chưa đọc xong/);
});

test('a paper that counts no longer says what to do', () => {
  const validity = 'Có giá trị đến hết ngày 03/12/2026.';
  assert.equal(validityText({ validity, expired: false }), validity);
  assert.match(validityText({ validity, expired: true }), /^Giấy tờ đã hết giá trị\. Có giá trị đến hết ngày 03\/12\/2026\. Đề nghị/);
});
