import { openTask } from './address.js';
import { draftStore } from './draft-store.js';
import { Draft } from './drafts.js';
import { element } from './dom.js';
import { enter, entered } from './form.js';
import { shortTime } from './words.js';

const drafts = new Map();

function draftOf(taskId) {
  if (!drafts.has(taskId)) {
    drafts.set(taskId, new Draft(draftStore(taskId)));
  }
  return drafts.get(taskId);
}

/** What the line under a form says of its draft; empty where there is none. */
export function draftText({ state, savedAt }) {
  return {
    none: '',
    pending: 'Đang lưu nháp…',
    saved: savedAt && `Đã lưu nháp lúc ${shortTime(savedAt)}`,
    failed: 'Chưa lưu được nháp; nội dung chỉ còn trên trang này.',
  }[state];
}

/** Keeps what is entered in a form that Tasklist has opened, and brings back what was. */
export async function keepDraft(container, services, window) {
  const taskId = openTask(window.location.hash);
  if (!taskId) {
    return;
  }
  const draft = draftOf(taskId);
  const form = services.getService('form');
  const untouched = entered(services);
  showLine(container, draft, form);
  form.on('changed', () => {
    if (draft.values !== null || JSON.stringify(entered(services)) !== JSON.stringify(untouched)) {
      draft.entered(entered(services));
    }
  });
  form.on('submit', ({ errors }) => {
    if (Object.keys(errors).length === 0) {
      draft.completing();
    }
  });
  if (draft.values === null) {
    await draft.load();
  }
  if (draft.values !== null) {
    enter(services, draft.values);
  }
}

function showLine(container, draft, form) {
  const text = element('span', { role: 'status' });
  const discard = element(
    'button',
    {
      type: 'button',
      class: 'motcua-link',
      title: 'Bỏ nội dung đã nhập, trở về biểu mẫu ban đầu',
      onclick: async () => {
        await draft.discard();
        form.reset();
      },
    },
    'Xóa nháp',
  );
  const line = element('p', { class: 'motcua-draft' }, text, discard);
  container.closest('[cam-tasklist-form]')?.querySelector('.form-actions')?.prepend(line);
  draft.tell = (status) => {
    text.textContent = draftText(status);
    line.hidden = status.state === 'none';
    line.classList.toggle('motcua-error', status.state === 'failed');
  };
  draft.tell(draft.status);
}

/** The form that was sent has come back; of others, which went, nothing may be kept any more. */
export function keepRefused(window) {
  drafts.get(openTask(window.location.hash))?.refused();
}

/** What is pending goes to the server, whether it arrives or not. */
export const saveAll = () => Promise.all([...drafts.values()].map((draft) => draft.flush()));

/** Nothing entered is lost by leaving the page: it is sent, and where that failed, the browser asks first. */
export function keepOnLeaving(window) {
  const all = () => [...drafts.values()];
  window.addEventListener('pagehide', () => all().forEach((draft) => draft.flush()));
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.hidden) {
      all().forEach((draft) => draft.flush());
    }
  });
  window.document.addEventListener('click', (event) => signOutAfter(all(), event), true);
  window.addEventListener('beforeunload', (event) => {
    if (all().some((draft) => draft.unsaved && draft.status.state === 'failed')) {
      event.preventDefault();
    }
  });
}

/** Signing out takes the right to save with it, so what is pending goes first; once, whether it arrives or not. */
export async function signOutAfter(drafts, event) {
  const link = event.target.closest('.logout a');
  const pending = drafts.filter((draft) => draft.unsaved && draft.status.state !== 'failed');
  if (link && pending.length > 0) {
    event.preventDefault();
    event.stopImmediatePropagation();
    await Promise.all(pending.map((draft) => draft.flush()));
    link.click();
  }
}
