import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kept, plain } from '../desk/narrowing.js';

const offices = ['Ủy ban nhân dân xã Gia Lộc', 'Ủy ban nhân dân xã Thanh Quang', 'Ủy ban nhân dân phường Hải Dương'];
const list = (chosen) => offices.map((text, index) => ({ text, selected: index === chosen }));

test('accents are no matter, and neither is their order', () => {
  assert.equal(plain('Đức Ơi'), 'duc oi');
  assert.deepEqual(kept(list(), 'duong hai'), [false, false, true]);
});

test('what is chosen stays in sight whatever is typed', () => {
  assert.deepEqual(kept(list(0), 'thanh quang'), [true, true, false]);
});

test('nothing typed leaves everything', () => {
  assert.deepEqual(kept(list(), '  '), [true, true, true]);
});
