import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bellText } from '../tasklist/notices.js';

test('the bell counts what is unread and is silent about nothing', () => {
  assert.deepEqual([0, 1, 99, 100].map(bellText), ['Thông báo', 'Thông báo (1)', 'Thông báo (99)', 'Thông báo (99+)']);
});
