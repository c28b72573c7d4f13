import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choice } from '../cockpit/choice.js';
import { asRead, shortMinutes } from '../cockpit/figures.js';

test('times of Cockpit are read day first', () => {
  assert.equal(asRead('\n  2026-11-19T08:01:19 '), '\n  19/11/2026 08:01:19 ');
  assert.equal(asRead('due 2026-11-19T08:01:19'), 'due 2026-11-19T08:01:19');
});

test('what Cockpit never translates is', () => {
  assert.equal(asRead(' null '), ' không có ');
  assert.equal(asRead('Actions'), 'Thao tác');
  assert.equal(asRead('nullable'), 'nullable');
  assert.equal(asRead('constructor'), 'constructor');
});

test('working time fits a badge', () => {
  assert.equal(shortMinutes(45), '45p');
  assert.equal(shortMinutes(125), '2h05');
});

test('who has left hears nothing more', () => {
  let heard = 0;
  const leave = choice.hear(() => heard++);
  choice.set({ allVersions: true });
  leave();
  choice.set({ allVersions: false });
  assert.equal(heard, 1);
});

test('another definition begins without a number chosen', () => {
  choice.begin('a:1:x');
  choice.set({ number: { element: 'UserTask_Review', which: 'SOON' } });
  choice.begin('a:1:x');
  assert.equal(choice.number.which, 'SOON');
  choice.begin('b:1:y');
  assert.equal(choice.number, null);
});
