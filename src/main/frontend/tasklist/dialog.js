import { element } from './dom.js';

let shown = null;

/**
 * A window over Tasklist. Esc and «Đóng» close it, and the focus goes back to where it was.
 *
 * @param {string} title
 * @param {(body: HTMLElement, close: () => void) => void} fill
 * @param {() => void} [closed]
 */
export function openDialog(title, fill, closed = () => {}) {
  shown?.close();
  const body = element('div', { class: 'motcua-dialog-body' });
  const heading = element('h2', { id: 'motcua-dialog-title', tabindex: '-1' }, title);
  const dialog = element(
    'dialog',
    { class: 'motcua-dialog', 'aria-labelledby': 'motcua-dialog-title' },
    element(
      'header',
      {},
      heading,
      element('button', { type: 'button', class: 'motcua-button motcua-plain', onclick: () => dialog.close() }, 'Đóng (Esc)'),
    ),
    body,
  );
  const before = document.activeElement;
  dialog.addEventListener('close', () => {
    dialog.remove();
    shown = shown === dialog ? null : shown;
    before?.focus?.();
    closed();
  });
  document.body.append(dialog);
  shown = dialog;
  dialog.showModal();
  heading.focus();
  fill(body, () => dialog.close());
}

/** Whether one of our windows is open. */
export const isDialogOpen = () => shown?.open === true;
