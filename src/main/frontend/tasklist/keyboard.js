import { showClaims, showDay } from './today.js';
import { isDialogOpen, openDialog } from './dialog.js';
import { element } from './dom.js';
import { actionOf, isTypedIn, neighbour, SHORTCUTS } from './shortcuts.js';

const PATIENCE_MILLIS = 30_000;

let waiting = null;

/** In place of Tasklist's own list, which knows only its own keys. */
export const keys = {
  id: 'motcua-keys',
  pluginPoint: 'tasklist.navbar.action',
  priority: 110,
  render: (container) => {
    container.append(
      element(
        'button',
        { type: 'button', class: 'motcua-link', 'aria-haspopup': 'dialog', 'aria-keyshortcuts': '?', onclick: showShortcuts },
        'Phím tắt',
      ),
    );
  },
};

/** The list of keys, Tasklist's own among them. */
export function showShortcuts() {
  openDialog('Phím tắt', (body) =>
    body.append(
      element(
        'table',
        { class: 'motcua-rows motcua-keys' },
        element('caption', { class: 'motcua-unseen' }, 'Phím tắt trong danh sách việc'),
        element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Phím'), element('th', { scope: 'col' }, 'Việc'))),
        element('tbody', {}, SHORTCUTS.map(({ keys, text }) => element('tr', {}, element('td', {}, element('kbd', {}, keys)), element('td', {}, text)))),
      ),
      element('p', { class: 'motcua-hint' }, 'Các phím này không đụng đến bộ gõ tiếng Việt (Unikey, EVKey, bộ gõ của Windows).'),
    ),
  );
}

/** Listens all over Tasklist; nothing is listened to behind one of our windows. */
export function listenToKeys(document) {
  document.addEventListener('keydown', (event) => {
    const action = actionOf(event, isTypedIn(event.target));
    if (action && !isDialogOpen()) {
      event.preventDefault();
      event.stopPropagation();
      act(action, document);
    }
  }, true);
}

function act(action, document) {
  switch (action) {
    case 'help':
      return showShortcuts();
    case 'day':
      return showDay();
    case 'claimMany':
      return showClaims();
    case 'next':
      return step(document, 1);
    case 'previous':
      return step(document, -1);
    case 'complete':
      return [...document.querySelectorAll('.form-actions button.btn-primary')].find(({ disabled }) => !disabled)?.click();
    case 'form':
      return openTab(document, 'Biểu mẫu');
    case 'dossier':
      return openTab(document, 'Hồ sơ');
    case 'upload':
      return openTab(document, 'Hồ sơ', () => focusIn(document, '.motcua-upload button, .motcua-upload input, .motcua-tab input[type=file]'));
    case 'comment':
      return openTab(document, 'Hồ sơ', () => focusIn(document, '[data-shortcut=comment]'));
  }
}

function step(document, by) {
  const tasks = [...document.querySelectorAll('.tasks-list li.task')];
  const open = tasks.findIndex((task) => task.classList.contains('active'));
  const place = neighbour(tasks.length, open, by);
  if (place >= 0 && place !== open) {
    tasks[place].querySelector('.clickable').click();
    tasks[place].scrollIntoView({ block: 'nearest' });
  }
}

function openTab(document, name, then = () => {}) {
  const tab = () => [...document.querySelectorAll('.tabbed-content .nav-tabs a')].find(({ textContent }) => textContent.trim() === name);
  soon(document, tab, (found) => {
    found.click();
    found.focus();
    then();
  });
}

function focusIn(document, selector) {
  soon(document, () => document.querySelector(selector), (found) => found.focus());
}

/** A task and its tab are drawn once they have come; what was asked for before is forgotten. */
function soon(document, find, act) {
  waiting?.disconnect();
  const found = find();
  if (found) {
    act(found);
    return;
  }
  const watcher = new MutationObserver(() => {
    const come = find();
    if (come) {
      watcher.disconnect();
      act(come);
    }
  });
  waiting = watcher;
  watcher.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watcher.disconnect(), PATIENCE_MILLIS);
}
