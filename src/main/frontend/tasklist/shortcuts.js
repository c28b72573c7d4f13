// Keys that work all over Tasklist. No DOM here but what an event tells.

/**
 * Ctrl+Alt, as Tasklist's own keys: single letters belong to whoever types, Ctrl+Shift, Alt+Shift and Alt+Z to Vietnamese
 * input methods and to Windows, Ctrl+Alt+arrows to graphics drivers. Claiming and the ways to the lists are Tasklist's own.
 */
export const SHORTCUTS = [
  { action: 'help', code: null, keys: '?', text: 'Mở danh sách phím tắt này (khi không gõ trong ô nhập)' },
  { action: 'day', code: 'KeyH', keys: 'Ctrl + Alt + H', text: 'Hôm nay của tôi' },
  { action: 'next', code: 'KeyK', keys: 'Ctrl + Alt + K', text: 'Việc kế tiếp trong danh sách' },
  { action: 'previous', code: 'KeyJ', keys: 'Ctrl + Alt + J', text: 'Việc trước đó trong danh sách' },
  { action: null, keys: 'Ctrl + Alt + C', text: 'Nhận việc đang mở' },
  { action: 'complete', code: 'Enter', keys: 'Ctrl + Alt + Enter', text: 'Hoàn thành việc đang mở' },
  { action: 'form', code: 'KeyB', keys: 'Ctrl + Alt + B', text: 'Thẻ «Biểu mẫu» của việc đang mở' },
  { action: 'dossier', code: 'KeyS', keys: 'Ctrl + Alt + S', text: 'Thẻ «Hồ sơ» của việc đang mở' },
  { action: 'upload', code: 'KeyU', keys: 'Ctrl + Alt + U', text: 'Đến nút tải tệp lên đầu tiên của hồ sơ' },
  { action: 'comment', code: 'KeyG', keys: 'Ctrl + Alt + G', text: 'Viết ghi chú nội bộ cho hồ sơ' },
  { action: 'claimMany', code: 'KeyM', keys: 'Ctrl + Alt + M', text: 'Nhận nhiều việc một lần' },
  { action: null, keys: 'Ctrl + Alt + L', text: 'Đến việc đầu tiên trong danh sách' },
  { action: null, keys: 'Ctrl + Alt + F', text: 'Đến ô đầu tiên của biểu mẫu' },
  { action: null, keys: 'Ctrl + Alt + D', text: 'Đến danh sách việc đầu tiên ở cột trái' },
  { action: null, keys: 'Esc', text: 'Đóng cửa sổ đang mở' },
];

const TYPED_IN = 'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit]), textarea, select, [contenteditable]';

/** Whether what is typed there becomes text. */
export function isTypedIn(target) {
  return Boolean(target?.closest?.(TYPED_IN));
}

/**
 * The action a key asks for; null for whatever is somebody else's: an input method composing, AltGr, a key held down.
 *
 * @param {KeyboardEvent} event
 * @param {boolean} typing whether the key would become text
 */
export function actionOf(event, typing) {
  if (event.isComposing || event.key === 'Process' || event.keyCode === 229 || event.repeat) {
    return null;
  }
  if (event.key === '?' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    return typing ? null : 'help';
  }
  if (!event.ctrlKey || !event.altKey || event.shiftKey || event.metaKey || event.getModifierState?.('AltGraph')) {
    return null;
  }
  return SHORTCUTS.find(({ code, action }) => action && code && code === event.code)?.action ?? null;
}

/** The place beside the one that is open, staying at the ends; the first where none is open; -1 in an empty list. */
export function neighbour(count, open, step) {
  if (count === 0) {
    return -1;
  }
  return open < 0 ? 0 : Math.min(count - 1, Math.max(0, open + step));
}
