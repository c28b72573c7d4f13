import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTask } from '../tasklist/address.js';
import { draftText, signOutAfter } from '../tasklist/draft-line.js';
import { Draft, keepOut } from '../tasklist/drafts.js';

function server(kept = {}) {
  const calls = [];
  return {
    calls,
    kept,
    load: async () => ({ values: kept.values ?? {}, savedAt: kept.values ? '2026-11-20T09:00:00+07:00' : null }),
    save: async (values) => {
      calls.push(values);
      if (kept.down) {
        throw new Error('down');
      }
      kept.values = values;
      return { savedAt: '2026-11-20T09:05:00+07:00' };
    },
    discard: async () => delete kept.values,
  };
}

const never = () => null;

test('no half-filled form enters the browser, and what an earlier version left goes', () => {
  class Storage {
    setItem(key, value) {
      this[key] = value;
    }
    removeItem(key) {
      delete this[key];
    }
  }
  const storage = Object.assign(new Storage(), { 'camunda-form:1': '{"signer":"Nguyễn Văn A"}', sorting: 'due' });

  keepOut(storage, { Storage });
  storage.setItem('camunda-form:2', '{"signer":"Nguyễn Văn B"}');
  storage.setItem('camunda-web', '{}');

  assert.deepEqual(Object.keys(storage), ['sorting', 'camunda-web']);
});

test('what the server kept comes back', async () => {
  const draft = new Draft(server({ values: { signer: 'A' } }), never);
  await draft.load();
  assert.deepEqual(draft.values, { signer: 'A' });
  assert.equal(draft.unsaved, false);
});

test('what was entered while the server was asked stays', async () => {
  const draft = new Draft(server({ values: { signer: 'A' } }), never);
  const loading = draft.load();
  draft.entered({ signer: 'B' });
  await loading;
  assert.deepEqual(draft.values, { signer: 'B' });
});

test('what is entered goes to the server once, however often the form says so', async () => {
  const store = server();
  const draft = new Draft(store, never);
  draft.entered({ signer: 'A' });
  draft.entered({ signer: 'A' });
  await Promise.all([draft.flush(), draft.flush()]);
  await draft.flush();
  assert.deepEqual(store.calls, [{ signer: 'A' }]);
  assert.equal(draft.status.state, 'saved');
});

test('where the server cannot be reached the draft says so and is tried again', async () => {
  const store = server({ down: true });
  const draft = new Draft(store, never);
  draft.entered({ signer: 'A' });
  await draft.flush();
  assert.equal(draft.status.state, 'failed');
  assert.equal(draft.unsaved, true);
  store.kept.down = false;
  await draft.flush();
  assert.equal(draft.status.state, 'saved');
});

test('nothing is kept of a form that has been sent, unless it comes back', async () => {
  const store = server();
  const draft = new Draft(store, never);
  draft.entered({ signer: 'A' });
  draft.completing();
  await draft.flush();
  assert.deepEqual(store.calls, []);
  draft.refused();
  await draft.flush();
  assert.deepEqual(store.calls, [{ signer: 'A' }]);
});

test('a discarded draft is gone on both sides', async () => {
  const store = server();
  const draft = new Draft(store, never);
  draft.entered({ signer: 'A' });
  await draft.flush();
  await draft.discard();
  assert.equal(draft.values, null);
  assert.equal(store.kept.values, undefined);
});

test('the line under the form speaks of what happened', () => {
  assert.equal(draftText({ state: 'saved', savedAt: '2026-11-20T09:05:00+07:00' }), 'Đã lưu nháp lúc 09:05 20/11');
  assert.match(draftText({ state: 'failed' }), /chỉ còn trên trang này/);
  assert.equal(draftText({ state: 'none' }), '');
});

test('the open task is told by the address', () => {
  assert.equal(openTask('#/?filter=1&task=7-a&sorting=[]'), '7-a');
  assert.equal(openTask(''), null);
});

test('what was typed a moment ago is saved before signing out, and a server that is down keeps nobody in', async () => {
  for (const down of [false, true]) {
    const store = server({ down });
    const draft = new Draft(store, never);
    await draft.load();
    draft.entered({ refusalReason: 'Lê' });
    const happened = [];
    const link = { click: () => happened.push('signed out') };
    const click = {
      target: { closest: (place) => (place === '.logout a' ? link : null) },
      preventDefault: () => happened.push('held'),
      stopImmediatePropagation: () => {},
    };
    await signOutAfter([draft], click);
    assert.deepEqual(happened, ['held', 'signed out']);
    assert.deepEqual(store.calls, [{ refusalReason: 'Lê' }]);
    await signOutAfter([draft], click);
    assert.deepEqual(happened, ['held', 'signed out'], 'the second click goes through');
  }
});
