import assert from 'node:assert/strict';
import test from 'node:test';
import { countdown, Idle, signOut, watchSession } from '../tasklist/session.js';

test('two minutes before the end there is a warning, any act takes it away, and a sleep does not stop the clock', () => {
  let now = 0;
  const idle = new Idle(30 * 60_000, () => now);
  assert.equal(idle.ending, null);
  now = 28 * 60_000 - 1;
  assert.equal(idle.ending, null);
  now = 28 * 60_000;
  assert.equal(idle.ending, 120_000);
  idle.acted();
  assert.equal(idle.ending, null);
  now += 5 * 3_600_000;
  assert.equal(idle.ending, 0);
});

test('the time left is told in minutes and seconds', () => {
  assert.equal(countdown(120_000), '2:00');
  assert.equal(countdown(64_001), '1:05');
  assert.equal(countdown(0), '0:00');
});

function browser(answer) {
  const happened = [];
  const storage = (name) => ({ clear: () => happened.push(`${name} cleared`) });
  return {
    happened,
    document: { cookie: 'MOTCUA-XSRF-TOKEN=mã' },
    localStorage: storage('local'),
    sessionStorage: storage('session'),
    addEventListener: () => {},
    location: { replace: (next) => happened.push(next) },
    fetch: async (path, { method, headers }) => {
      happened.push(`${method} ${path} ${headers['X-MOTCUA-XSRF-TOKEN']}`);
      return answer();
    },
    BroadcastChannel: class {
      postMessage(message) {
        happened.push(JSON.stringify(message));
      }
      close() {}
    },
  };
}

test('signing out ends the session first, tells other tabs, leaves nothing behind and goes where the server says', async () => {
  const window = browser(() => ({ ok: true, json: async () => ({ location: 'https://cong-chuc.example/logout' }) }));
  await signOut(window);
  assert.deepEqual(window.happened, [
    'POST /logout mã',
    '{"out":"out"}',
    'local cleared',
    'session cleared',
    'https://cong-chuc.example/logout',
  ]);
});

test('a server that is down keeps nobody on the page', async () => {
  const window = browser(() => Promise.reject(new Error('down')));
  await signOut(window, true);
  assert.deepEqual(window.happened.slice(-3), ['local cleared', 'session cleared', '/login?idle']);
});

test('its own news of signing out does not lead a window away from the provider of accounts, other windows leave', async () => {
  const listening = [];
  class Channel {
    addEventListener(name, heard) {
      listening.push({ channel: this, heard });
    }
    postMessage(data) {
      listening.filter(({ channel }) => channel !== this).forEach(({ heard }) => setTimeout(() => heard({ data })));
    }
    close() {}
  }
  const provider = () => ({ ok: true, json: async () => ({ location: 'https://cong-chuc.example/logout' }) });
  const window = { ...browser(provider), BroadcastChannel: Channel };
  const other = { ...browser(() => ({ ok: false })), BroadcastChannel: Channel };
  await watching(window);
  await watching(other);
  await signOut(window);
  await new Promise((done) => setTimeout(done, 5));

  assert.deepEqual(window.happened.filter((what) => what.startsWith('/') || what.startsWith('http')), ['https://cong-chuc.example/logout']);
  assert.equal(other.happened.at(-1), '/login?out');
});

/** A page that is open and listens, of somebody whose idle time is not known. */
async function watching(window) {
  const { fetch } = window;
  window.fetch = async () => ({ ok: false });
  await watchSession(window);
  window.fetch = fetch;
}
