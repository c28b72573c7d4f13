import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterwards, keepEntered, summary } from '../tasklist/many.js';

test('what was done leaves, what failed stays with its reason, what was not sent stays as it was', () => {
  const rows = [{ taskId: 'a' }, { taskId: 'b', resultNumber: '7' }, { taskId: 'c', reason: 'older' }];
  assert.deepEqual(afterwards(rows, ['a', 'b'], { failed: [{ taskId: 'b', reason: 'đã có người khác nhận' }] }), [
    { taskId: 'b', resultNumber: '7', reason: 'đã có người khác nhận' },
    { taskId: 'c', reason: 'older' },
  ]);
});

test('a second try that goes well takes the reason away with the row', () => {
  assert.deepEqual(afterwards([{ taskId: 'b', reason: 'x' }], ['b'], { failed: [] }), []);
});

test('the summary tells what happened and what did not', () => {
  assert.equal(summary('nhận', 'việc', { done: 3, failed: [] }), 'Đã nhận 3 việc.');
  assert.equal(summary('ký', 'hồ sơ', { done: 1, failed: [{}, {}] }), 'Đã ký 1 hồ sơ. 2 hồ sơ chưa được, lý do ghi ở từng dòng.');
  assert.equal(summary('ký', 'hồ sơ', { done: 0, failed: [{}] }), 'Chưa ký được hồ sơ nào. 1 hồ sơ chưa được, lý do ghi ở từng dòng.');
});

test('what was entered survives reading the list again, for tasks that are still there', () => {
  const before = [{ taskId: 'a', resultNumber: '9', seen: false }, { taskId: 'gone', resultNumber: '1' }];
  assert.deepEqual(keepEntered([{ taskId: 'a', seen: true }, { taskId: 'new' }], before, ['resultNumber', 'reason']), [
    { taskId: 'a', seen: true, resultNumber: '9' },
    { taskId: 'new' },
  ]);
});
