import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubles, hindrance, nextNumber, offered } from '../tasklist/numbers.js';

test('the next number follows the last in its own shape', () => {
  assert.equal(nextNumber('125/2026', '2026-11-18', '2026-11-19'), '126/2026');
  assert.equal(nextNumber('009/GXN-UBND', '2026-11-18', '2026-11-19'), '010/GXN-UBND');
  assert.equal(nextNumber('TL-99', '2026-11-18', '2026-11-19'), 'TL-100');
});

test('a new year begins again, where the year stands in the number it is the new one', () => {
  assert.equal(nextNumber('125/2026', '2026-12-31', '2027-01-04'), '1/2027');
  assert.equal(nextNumber('0125/GXN', '2026-12-31', '2027-01-04'), '0001/GXN');
});

test('nothing is offered where there is nothing to count from', () => {
  assert.equal(nextNumber(null, null, '2026-11-19'), '');
  assert.equal(nextNumber('không số', '2026-11-18', '2026-11-19'), '');
});

test('rows of a series are counted on in their order, a written number is followed', () => {
  const row = (taskId, series, more = {}) => ({ taskId, series, lastNumber: '7/2026', lastDate: '2026-11-01', ...more });
  const rows = offered(
    [row('a', 'x'), row('b', 'y'), row('c', 'x', { written: true, resultNumber: '20/2026' }), row('d', 'x'), row('e', 'x', { written: true, resultNumber: '' })],
    '2026-11-19',
  );
  assert.deepEqual(rows.map(({ resultNumber }) => resultNumber), ['8/2026', '8/2026', '20/2026', '21/2026', '']);
});

test('the same number twice in a series is found, in two series it is none', () => {
  assert.deepEqual(
    doubles([
      { taskId: 'a', series: 'x', resultNumber: '8' },
      { taskId: 'b', series: 'y', resultNumber: '8' },
      { taskId: 'c', series: 'x', resultNumber: ' 8 ' },
      { taskId: 'd', series: 'x', resultNumber: '' },
      { taskId: 'e', series: 'x', resultNumber: '' },
    ]),
    ['c'],
  );
});

test('an unseen result hinders where it has to be seen, a missing one always', () => {
  assert.equal(hindrance({ result: null, mustSee: false }), 'Chưa có bản quét kết quả');
  assert.equal(hindrance({ result: {}, seen: false, mustSee: true }), 'Chưa mở xem');
  assert.equal(hindrance({ result: {}, seen: false, mustSee: false }), '');
  assert.equal(hindrance({ result: {}, seen: true, mustSee: true }), '');
});

test('what a clerk numbers later takes no number of the row and waits for no scan', () => {
  const row = (taskId, clerkIssues) => ({ taskId, series: 'x', lastNumber: '7/2026', lastDate: '2026-11-01', clerkIssues, resultNumber: null });
  assert.deepEqual(offered([row('a', true), row('b', false)], '2026-11-19').map(({ resultNumber }) => resultNumber), [null, '8/2026']);
  assert.equal(hindrance({ result: null, mustSee: false, clerkIssues: true }), '');
  assert.equal(hindrance({ result: null, mustSee: true, clerkIssues: true }), 'Chưa có dự thảo để xem');
  assert.equal(hindrance({ result: {}, seen: false, mustSee: true, clerkIssues: true }), 'Chưa mở xem');
});
