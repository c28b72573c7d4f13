import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionOf, neighbour, SHORTCUTS } from '../tasklist/shortcuts.js';

const key = (code, more = {}) => ({ code, key: code.slice(-1).toLowerCase(), ctrlKey: true, altKey: true, shiftKey: false, metaKey: false, ...more });

test('a key with Ctrl and Alt acts, in a field as well', () => {
  assert.equal(actionOf(key('KeyK'), true), 'next');
  assert.equal(actionOf(key('KeyJ'), false), 'previous');
});

test('a question mark is text where text is typed', () => {
  const mark = { key: '?', code: 'Slash', shiftKey: true };
  assert.equal(actionOf(mark, false), 'help');
  assert.equal(actionOf(mark, true), null);
});

test('letters alone, input methods, AltGr and held keys are left alone', () => {
  assert.equal(actionOf(key('KeyJ', { ctrlKey: false, altKey: false }), false), null);
  assert.equal(actionOf(key('KeyJ', { isComposing: true }), false), null);
  assert.equal(actionOf(key('KeyJ', { key: 'Process' }), false), null);
  assert.equal(actionOf(key('KeyJ', { keyCode: 229 }), false), null);
  assert.equal(actionOf(key('KeyJ', { getModifierState: (name) => name === 'AltGraph' }), false), null);
  assert.equal(actionOf(key('KeyJ', { repeat: true }), false), null);
  assert.equal(actionOf(key('KeyJ', { shiftKey: true }), false), null);
});

test("Tasklist's own keys stay its own, and no key means two things", () => {
  for (const code of ['KeyC', 'KeyL', 'KeyF', 'KeyD']) {
    assert.equal(actionOf(key(code), false), null);
  }
  const keys = SHORTCUTS.map(({ keys: text }) => text);
  assert.equal(new Set(keys).size, keys.length);
  assert.ok(SHORTCUTS.every(({ action, keys: text }) => !action || action === 'help' || text.startsWith('Ctrl + Alt + ')));
});

test('the neighbour of an open task stays within the list', () => {
  assert.equal(neighbour(3, 0, 1), 1);
  assert.equal(neighbour(3, 2, 1), 2);
  assert.equal(neighbour(3, 0, -1), 0);
  assert.equal(neighbour(3, -1, 1), 0);
  assert.equal(neighbour(0, -1, 1), -1);
});
