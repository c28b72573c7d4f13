import assert from 'node:assert/strict';
import { test } from 'node:test';
import { title } from '../tasklist/issued.js';

test('a paper is called by its kind, and by its number where it has one', () => {
  assert.equal(title({ label: 'Phiếu kiểm soát', number: null }), 'Phiếu kiểm soát');
  assert.equal(title({ label: 'Phiếu từ chối', number: '03/TCHS' }), 'Phiếu từ chối, số 03/TCHS');
});
