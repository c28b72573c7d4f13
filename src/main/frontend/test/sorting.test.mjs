import assert from 'node:assert/strict';
import { test } from 'node:test';
import { earliestDueFirst } from '../tasklist/sorting.js';

function addressAfter(hash) {
  const page = { location: { hash }, history: { replaceState: (state, title, address) => (page.location.hash = address) } };
  earliestDueFirst(page);
  return decodeURIComponent(page.location.hash);
}

test('the list begins with what is due first', () => {
  assert.match(addressAfter(''), /sorting=\[\{"sortBy":"dueDate","sortOrder":"asc"\}\]/);
  assert.match(addressAfter('#/?filter=7'), /filter=7&sorting=/);
});

test('an order somebody chose is left alone', () => {
  assert.equal(addressAfter('#/?sorting=[]'), '#/?sorting=[]');
});
