import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fault, isAbout, valuesOf } from '../desk/fields.js';

const field = (more) => ({ type: 'text', value: '', required: false, minLength: -1, validity: {}, ...more });

test('what was left blank is not sent, a tick box says yes or no, a file goes by another way', () => {
  assert.deepEqual(
    valuesOf([
      { name: 'resultNumber', type: 'text', value: ' 12/2026 ' },
      { name: 'noScanReason', type: 'select-one', value: '' },
      { name: 'receipt', type: 'checkbox', value: 'true', checked: false },
      { name: 'scan', type: 'file', value: 'C:\\fakepath\\a.pdf' },
    ]),
    { resultNumber: '12/2026', receipt: false },
  );
});

test('what another choice has disabled is not sent, whatever was typed before', () => {
  assert.deepEqual(
    valuesOf([
      { name: 'reached', type: 'text', value: 'Bà Ngọ', disabled: true },
      { name: 'unreachable', type: 'checkbox', value: 'on', checked: true },
    ]),
    { unreachable: true },
  );
});

test('a field that must be filled is not filled by blanks', () => {
  assert.equal(fault(field({ required: true, value: '  ' })), 'Chưa ghi.');
  assert.equal(fault(field({ required: true, value: 'a' })), '');
  assert.equal(fault(field({ type: 'select-one', required: true })), 'Chưa chọn.');
  assert.equal(fault(field({ type: 'file', required: true, validity: { valueMissing: true } })), 'Chưa chọn tệp.');
});

test('a text can be too short only if there is one', () => {
  assert.equal(fault(field({ minLength: 10, value: '123456789' })), 'Cần ít nhất 10 ký tự.');
  assert.equal(fault(field({ minLength: 10, value: '1234567890' })), '');
  assert.equal(fault(field({ minLength: 10 })), '');
});

test('half a date is no date', () => {
  assert.equal(fault(field({ type: 'date', required: true, validity: { badInput: true, valueMissing: true } })), 'Không đúng định dạng.');
});

test('names in brackets make a table in which blank says that there is nothing', () => {
  assert.deepEqual(
    valuesOf([
      { name: 'values[filer.name]', type: 'text', value: ' Nguyễn Văn Anh ' },
      { name: 'values[filer.phone]', type: 'text', value: '' },
      { name: 'reason', type: 'textarea', value: 'Gõ nhầm' },
    ]),
    { reason: 'Gõ nhầm', values: { 'filer.name': 'Nguyễn Văn Anh', 'filer.phone': '' } },
  );
  assert.ok(isAbout('filer.name', 'values[filer.name]'));
  assert.ok(isAbout('reason', 'reason'));
  assert.ok(!isAbout('filer', 'values[filer.name]'));
});

test("a time typed at the desk is Vietnam's", () => {
  assert.deepEqual(valuesOf([{ name: 'outageFrom', type: 'datetime-local', value: '2026-10-05T08:00' }]), { outageFrom: '2026-10-05T08:00:00+07:00' });
});
