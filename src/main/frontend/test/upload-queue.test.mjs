import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cancelled } from '../tasklist/api.js';
import { objection, settledText, uploadQueue } from '../tasklist/upload-queue.js';

const PAPER = { documentKey: 'declaration', purpose: 'COMPONENT', name: 'Tờ khai' };
const file = (name, size = 10) => ({ name, size });
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Sends nothing until told how it ended. */
function office() {
  const sent = [];
  const send = (target, onProgress, signal) =>
    new Promise((resolve, reject) => {
      sent.push({ name: target.file.name, target, onProgress, resolve, reject });
      signal.addEventListener('abort', () => reject(new Cancelled()));
    });
  return { sent, send };
}

test('files go one after the other, in the order in which they were chosen', async () => {
  const { sent, send } = office();
  const queue = uploadQueue(send);
  const settled = [];
  queue.onSettled((done, failed) => settled.push([done.length, failed.length]));
  queue.add([file('1.pdf'), file('2.pdf')], PAPER);

  assert.deepEqual(sent.map(({ name }) => name), ['1.pdf']);
  sent[0].onProgress(0.5);
  assert.deepEqual(queue.of('declaration').map(({ state, share }) => [state, share]), [['sending', 0.5], ['waiting', 0]]);
  sent[0].resolve();
  await nextTurn();
  sent[1].resolve();
  await nextTurn();

  assert.deepEqual(sent.map(({ name }) => name), ['1.pdf', '2.pdf']);
  assert.deepEqual(settled, [[2, 0]]);
  assert.deepEqual(queue.of('declaration'), []);
});

test('what fails says why, stays, and is tried again alone', async () => {
  const { sent, send } = office();
  const queue = uploadQueue(send);
  const settled = [];
  queue.onSettled((done, failed) => settled.push([done.length, failed.length]));
  queue.add([file('1.pdf'), file('2.pdf')], PAPER);
  sent[0].reject(new Error('Không kết nối được'));
  await nextTurn();
  sent[1].resolve();
  await nextTurn();

  const [left] = queue.of('declaration');
  assert.deepEqual([left.state, left.message, left.file.name], ['failed', 'Không kết nối được', '1.pdf']);
  queue.retry(left.id);
  sent[2].resolve();
  await nextTurn();
  assert.deepEqual(sent.map(({ name }) => name), ['1.pdf', '2.pdf', '1.pdf']);
  assert.deepEqual(settled, [[1, 1], [1, 0]]);
});

test('a file on its way is broken off, one that waits is not begun', async () => {
  const { sent, send } = office();
  const queue = uploadQueue(send);
  queue.add([file('1.pdf'), file('2.pdf'), file('3.pdf')], PAPER);
  const [first, second] = queue.of('declaration');
  queue.cancel(second.id);
  queue.cancel(first.id);
  await nextTurn();

  assert.deepEqual(sent.map(({ name }) => name), ['1.pdf', '3.pdf']);
  assert.deepEqual(queue.of('declaration').map(({ file: { name } }) => name), ['3.pdf']);
});

test('an empty or too large file is refused where it is, with the others going on', async () => {
  const { sent, send } = office();
  const queue = uploadQueue(send, () => 1024);
  queue.add([file('rong.pdf', 0), file('to.pdf', 5000), file('vua.pdf', 1024)], PAPER);

  assert.deepEqual(sent.map(({ name }) => name), ['vua.pdf']);
  assert.match(queue.of('declaration')[0].message, /Tệp rỗng/);
  assert.match(queue.of('declaration')[1].message, /Tệp lớn 4,9 KB, quá 1 KB cho phép/);
  queue.retry(queue.of('declaration')[1].id);
  assert.equal(sent.length, 1);
  assert.equal(objection(file('vua.pdf', 9e9), 0), '');
});

test('each paper sees its own files, a new version names the one it replaces', () => {
  const { sent, send } = office();
  const queue = uploadQueue(send);
  queue.add([file('1.pdf')], { ...PAPER, replaces: 'f1' });
  queue.add([file('2.pdf')], { ...PAPER, documentKey: 'birth-notice' });

  assert.equal(sent[0].target.replaces, 'f1');
  assert.deepEqual(queue.of('birth-notice').map(({ file: { name } }) => name), ['2.pdf']);
});

test('what was sent and what was not is said', () => {
  assert.equal(settledText([1, 2], []), 'Đã tải lên 2 tệp.');
  assert.equal(settledText([1], [1]), 'Đã tải lên 1 tệp. Không tải được 1 tệp: xem ở từng giấy tờ.');
});
