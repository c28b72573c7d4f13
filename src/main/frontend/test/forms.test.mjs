import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enter, entered } from '../tasklist/form.js';

function form(keys, data) {
  const state = { data, errors: {} };
  const services = {
    form: { _getState: () => state, _setState: (changed) => Object.assign(state, changed) },
    formFieldRegistry: { getAll: () => keys.map((key) => (key?.key ? key : { key })) },
  };
  return { state, getService: (name) => services[name] };
}

test('a draft holds what the form asks for, nothing else the process brought along', () => {
  const services = form([undefined, 'signer', 'note'], { signer: 'A', note: undefined, dossierId: '1', authorityChoices: [] });
  assert.deepEqual(entered(services), { signer: 'A' });
});

test('what the server tells in a field is no draft: it would come back as it was', () => {
  const services = form([{ key: 'delayStory', readonly: true }, { key: 'owner', disabled: true }, 'cause'], { delayStory: 'quá hạn 2 giờ', owner: 'A', cause: 'ABSENCE' });
  assert.deepEqual(entered(services), { cause: 'ABSENCE' });
});

test('what comes back is put beside what the process brought', () => {
  const services = form(['signer'], { dossierId: '1' });
  enter(services, { signer: 'A' });
  assert.deepEqual(services.state.data, { dossierId: '1', signer: 'A' });
});
