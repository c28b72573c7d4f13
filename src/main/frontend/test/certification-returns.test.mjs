import assert from 'node:assert/strict';
import { test } from 'node:test';
import { found } from '../desk/certification-returns.js';

const rows = ['01/SCT-BS …0007 Nguyễn Thị Hạnh', '02/SCT-BS …0008 Lê Quang Vượng', '03/SCT-BS …0009 Đỗ Thị Ngọc Ánh'].map((textContent) => ({ textContent }));

test('a few letters without accents find whoever stands at the counter', () => {
  assert.deepEqual(found(rows, 'vuong'), [rows[1]]);
  assert.deepEqual(found(rows, 'do anh'), [rows[2]]);
  assert.deepEqual(found(rows, '0007'), [rows[0]]);
});

test('what fits several is told apart by nobody, what fits none finds none, and nothing typed hides nothing', () => {
  assert.deepEqual(found(rows, 'thi'), [rows[0], rows[2]]);
  assert.deepEqual(found(rows, 'xyz'), []);
  assert.deepEqual(found(rows, '  '), rows);
});
