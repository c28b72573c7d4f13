import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choices } from '../desk/choices.js';
import { next } from '../desk/combobox.js';
import { objection, totalObjection } from '../desk/uploads.js';

test('arrows go round the list of procedures', () => {
  assert.equal(next(-1, 1, 3), 0);
  assert.equal(next(2, 1, 3), 0);
  assert.equal(next(0, -1, 3), 2);
  assert.equal(next(-1, -1, 3), 2);
  assert.equal(next(-1, 1, 0), -1);
});

test('an empty or too large file is refused before it is sent, one at the limit is not', () => {
  assert.match(objection([{ name: 'a.pdf', size: 0 }], 100), /«a\.pdf» rỗng/);
  assert.match(objection([{ name: 'a.pdf', size: 1 }, { name: 'b.pdf', size: 3 * 1024 * 1024 }], 2 * 1024 * 1024), /«b\.pdf» lớn 3 MB, quá 2 MB/);
  assert.equal(objection([{ name: 'a.pdf', size: 100 }], 100), '');
});

test('no limit known means no objection', () => {
  assert.equal(objection([{ name: 'a.pdf', size: 9e9 }], -1), '');
});

test('many small files together may be too much', () => {
  assert.match(totalObjection([{ size: 800 }, { size: 800 }], 1000), /cộng lại 1,6 KB/);
  assert.equal(totalObjection([{ size: 500 }, { size: 500 }], 1000), '');
});

test('a chosen line shows the part of the page that it asks for, another hides it', () => {
  const part = { hidden: true };
  let changed;
  choices({ addEventListener: (_, listener) => (changed = listener), getElementById: (id) => (id === 'incident' ? part : null) });
  const chosen = (line) => changed({ target: { dataset: { reveals: 'incident' }, selectedOptions: [{ dataset: line }] } });

  chosen({ reveals: 'yes' });
  assert.equal(part.hidden, false);
  chosen({});
  assert.equal(part.hidden, true);
});
