import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookie, csrfHeader, failureText, fieldErrors } from '../tasklist/api.js';

test('our CSRF cookie is not mistaken for Camunda’s', () => {
  const cookies = 'XSRF-TOKEN=theirs; MOTCUA-XSRF-TOKEN=ours%3D';
  assert.deepEqual(csrfHeader(cookies), { 'X-MOTCUA-XSRF-TOKEN': 'ours=' });
  assert.equal(cookie('XSRF-TOKEN', cookies), 'theirs');
  assert.equal(cookie('ABSENT', cookies), '');
});

test('a problem speaks with its own detail', () => {
  assert.equal(failureText(422, '{"detail":"Tệp rỗng."}'), 'Tệp rỗng.');
});

test('an answer that is no problem is put in words by its status', () => {
  assert.equal(failureText(413, '<html>'), 'Tệp vượt quá dung lượng cho phép.');
  assert.equal(failureText(418, ''), 'Yêu cầu không được thực hiện (mã 418).');
});

test('a fault shows nothing of its inside', () => {
  assert.doesNotMatch(failureText(500, '{"detail":"NullPointerException at X"}'), /NullPointer/);
});

test('what the server says of single fields is found, and nothing where it says nothing', () => {
  assert.deepEqual(fieldErrors('{"errors":[{"field":"signer","message":"Sai."}]}'), [{ field: 'signer', message: 'Sai.' }]);
  for (const body of ['', '<html>', 'null', '{}', '{"errors":"no"}']) {
    assert.deepEqual(fieldErrors(body), []);
  }
});
