import { csrfHeader } from './api.js';
import { element } from './dom.js';

const CHANNEL = 'motcua-session';
const WARNING = 120_000;
const TELL_EVERY = 10_000;
const ASK_EVERY = 60_000;
const ACTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];

/** Time since anybody last did anything, in whichever tab; milliseconds. */
export class Idle {
  #limit;
  #now;
  #last;

  constructor(limit, now = Date.now) {
    this.#limit = limit;
    this.#now = now;
    this.#last = now();
  }

  acted() {
    this.#last = this.#now();
  }

  /** Milliseconds until the end once it is near; null before, 0 when it is over, even if the computer slept meanwhile. */
  get ending() {
    const left = this.#last + this.#limit - this.#now();
    return left > Math.min(WARNING, this.#limit) ? null : Math.max(left, 0);
  }
}

/** "1:05" */
export const countdown = (milliseconds) => {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/**
 * Signs out here and, where the session began there, at the provider of accounts. Other tabs leave too. Nothing of ours or
 * of Camunda's stays in the browser.
 */
export async function signOut(window, idle = false) {
  const reason = idle ? 'idle' : 'out';
  let next = `/login?${reason}`;
  try {
    const answer = await window.fetch(idle ? '/logout?idle' : '/logout', {
      method: 'POST',
      headers: { Accept: 'application/json', ...csrfHeader(window.document.cookie) },
    });
    if (answer.ok && !answer.redirected) {
      next = (await answer.json()).location;
    }
  } catch {
    // the sign-in page tells whether the session is still there
  }
  const others = new window.BroadcastChannel(CHANNEL);
  others.postMessage({ out: reason });
  others.close();
  leave(window, next);
}

/** Windows on their way out: their own news of it comes back to them, and must not lead them elsewhere. */
const leaving = new WeakSet();

/** Without asking for what was typed: whoever sits there now may be somebody else. */
function leave(window, next) {
  if (leaving.has(window)) {
    return;
  }
  leaving.add(window);
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.replace('/login'));
  window.localStorage.clear();
  window.sessionStorage.clear();
  window.location.replace(next);
}

/**
 * Warns whoever does nothing two minutes before they are signed out, then signs them out; leaves when another tab has.
 *
 * @param {() => Promise<unknown>} [save] called before signing out by itself
 */
export async function watchSession(window, save = async () => {}) {
  const channel = new window.BroadcastChannel(CHANNEL);
  let idle = null;
  let told = 0;
  channel.addEventListener('message', ({ data }) => {
    if (data.out) {
      leave(window, `/login?${data.out}`);
    } else {
      idle?.acted();
      look();
    }
  });
  const seconds = await idleSeconds(window);
  if (!seconds) {
    return;
  }
  idle = new Idle(seconds * 1000);
  const warning = warningIn(window);
  let asked = Date.now();
  let over = false;
  let pointer = '';

  function look() {
    const left = idle?.ending ?? null;
    if (over) {
      return;
    }
    if (left === 0) {
      over = true;
      clearInterval(timer);
      save().finally(() => signOut(window, true));
    } else if (left === null) {
      warning.hide();
    } else {
      warning.show(left);
    }
  }

  function act({ type, screenX, screenY }) {
    if (type === 'pointermove') {
      const place = `${screenX} ${screenY}`;
      const still = place === pointer; // the page moved under it
      pointer = place;
      if (still) {
        return;
      }
    }
    if (idle.ending === 0) {
      look();
      return;
    }
    const wasEnding = idle.ending !== null;
    idle.acted();
    if (wasEnding || Date.now() - told > TELL_EVERY) {
      told = Date.now();
      channel.postMessage({ active: true });
    }
    if (wasEnding || Date.now() - asked > ASK_EVERY) {
      asked = Date.now();
      idleSeconds(window);
    }
    if (wasEnding) {
      look();
    }
  }

  const timer = setInterval(look, 1000);
  ACTS.forEach((name) => window.addEventListener(name, act, { capture: true, passive: true }));
  window.document.addEventListener('visibilitychange', look);
}

/** Tasklist's and Cockpit's own link, which knows no provider of accounts and leaves things behind. */
export function signOutByLink(window) {
  window.document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof window.Element && event.target.closest('.logout a')) {
        event.preventDefault();
        event.stopImmediatePropagation();
        signOut(window);
      }
    },
    true,
  );
}

/** Also keeps the session alive. */
async function idleSeconds(window) {
  try {
    const answer = await window.fetch('/api/me', { headers: { Accept: 'application/json' } });
    return answer.ok && !answer.redirected ? (await answer.json()).idleSeconds : null;
  } catch {
    return null;
  }
}

function warningIn(window) {
  const { document } = window;
  let dialog = null;
  let clock = null;
  let title = '';
  return {
    show(left) {
      if (!dialog) {
        title = document.title;
        clock = element('strong', {}, '');
        dialog = element(
          'dialog',
          { class: 'motcua-idle', role: 'alertdialog', 'aria-labelledby': 'motcua-idle-title', 'aria-describedby': 'motcua-idle-text' },
          element('h2', { id: 'motcua-idle-title' }, 'Sắp tự đăng xuất'),
          element('p', { id: 'motcua-idle-text' }, 'Đã lâu không có thao tác. Để giữ kín thông tin của người dân, hệ thống sẽ tự đăng xuất.'),
          element('p', {}, 'Còn ', clock, '.'),
          element('button', { type: 'button', class: 'button primary motcua-button' }, 'Tiếp tục làm việc'),
        );
        document.body.append(dialog);
        dialog.showModal();
        document.title = 'Sắp tự đăng xuất · Một Cửa';
      }
      clock.textContent = countdown(left);
    },
    hide() {
      if (dialog) {
        dialog.close();
        dialog.remove();
        dialog = null;
        document.title = title;
      }
    },
  };
}
