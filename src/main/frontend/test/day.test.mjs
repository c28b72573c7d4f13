import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, addressOfTask, isFree, moreText, onceChanged, untaken } from '../tasklist/day.js';

const part = (name, lines, count = lines.length) => ({ part: name, count, lines });

test('a line leads to its task with the filter kept, or else to its dossier', () => {
  assert.equal(addressOf({ taskId: 't-1', dossierId: 'd-1' }, '#/?filter=7&sorting=%5B%5D'), '#/?filter=7&sorting=%5B%5D&task=t-1');
  assert.equal(addressOf({ taskId: null, dossierId: 'd 1' }, '#/'), '/desk/dossiers/d%201');
  assert.equal(addressOfTask('#/?task=old&detailsTab=x', 'new'), '#/?task=new&detailsTab=x');
});

test('a day is free only where nothing waits, not even for others', () => {
  assert.ok(isFree({ parts: [part('TODAY', []), part('LATER', [])] }));
  assert.ok(!isFree({ parts: [part('TODAY', []), part('WITH_OTHERS', [{}])] }));
});

test('untaken tasks come from every part, waits without a task from none', () => {
  const day = { parts: [part('TODAY', [{ taskId: 'a', taken: false }, { taskId: 'b', taken: true }]), part('WITH_OTHERS', [{ taskId: null, taken: false }])] };
  assert.deepEqual(untaken(day).map(({ taskId }) => taskId), ['a']);
});

test('what is left out is told', () => {
  assert.equal(moreText(part('TODAY', [{}], 3)), 'Còn 2 việc nữa, xem trong danh sách việc.');
  assert.equal(moreText(part('TODAY', [{}])), '');
});

test('numbers follow the list once it has come to rest, and only where it has changed', () => {
  const states = ['a', '', 'a,b', 'a,b'];
  let shown = states.shift();
  let asked = 0;
  let work = null;
  const changed = onceChanged(() => shown, () => asked++, (later) => (work = later), () => (work = null));
  for (const next of states) {
    shown = next;
    changed();
  }
  work();
  assert.equal(asked, 1);
  changed();
  work();
  assert.equal(asked, 1);
});
