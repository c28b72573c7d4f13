import assert from 'node:assert/strict';
import test from 'node:test';
import { forgetDrafts } from '../tasklist/drafts.js';

test('forgets the forms an earlier session left and nothing else', () => {
  const storage = {
    'camunda-form:1': '{"signer":"Nguyễn Văn A"}',
    'camunda-form:undefined': '{}',
    sorting: 'due',
    removeItem(key) {
      delete this[key];
    },
  };

  forgetDrafts(storage);

  assert.deepEqual(Object.keys(storage), ['sorting', 'removeItem']);
});
