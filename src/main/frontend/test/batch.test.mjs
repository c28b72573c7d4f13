import assert from 'node:assert/strict';
import { test } from 'node:test';
import { batched } from '../tasklist/batch.js';

test('questions of one moment go out together, each key once', async () => {
  const sent = [];
  const ask = batched(async (keys) => {
    sent.push(keys);
    return { a: 1, b: 2 };
  }, 1);

  const answers = await Promise.all([ask('a'), ask('b'), ask('a'), ask('unknown')]);

  assert.deepEqual(answers, [1, 2, 1, null]);
  assert.deepEqual(sent, [['a', 'b', 'unknown']]);
});

test('a later question is asked anew', async () => {
  let requests = 0;
  const ask = batched(async () => ({ a: ++requests }), 1);
  assert.equal(await ask('a'), 1);
  assert.equal(await ask('a'), 2);
});

test('a failed request fails every question in it', async () => {
  const ask = batched(async () => {
    throw new Error('down');
  }, 1);
  await Promise.all(['a', 'b'].map((key) => assert.rejects(ask(key), /down/)));
});
