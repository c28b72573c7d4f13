import { upload } from './api.js';
import { element } from './dom.js';
import { settledText, uploadQueue } from './upload-queue.js';
import { fileSize } from './words.js';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.tif,.tiff';
const queues = new Map();

/** The queue of a dossier, the same however often its tab is drawn. */
export function queueOf(dossier, again) {
  const { dossierId } = dossier;
  if (!queues.has(dossierId)) {
    const queue = uploadQueue((target, onProgress, signal) => upload(dossierId, target, onProgress, signal), () => queue.maxFileBytes);
    queues.set(dossierId, queue);
  }
  const queue = queues.get(dossierId);
  queue.maxFileBytes = dossier.maxFileBytes;
  queue.onSettled((done, failed) => {
    if (done.length > 0) {
      again(settledText(done, failed), done[0].target.documentKey);
    }
  });
  return queue;
}

/**
 * Lets files onto a row: chosen by a button, dropped onto it, pasted while it has the focus.
 *
 * @param {HTMLElement} row
 * @param {{documentKey: string, purpose: string, name: string}} target
 * @returns the button, and below it what is on its way
 */
export function uploader(row, queue, target, label = 'Thêm tệp') {
  const take = (files, more) => queue.add(files, { ...target, ...more });
  row.tabIndex = -1;
  row.addEventListener('dragover', (event) => {
    if (carriesFiles(event.dataTransfer)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      row.classList.add('motcua-drop');
    }
  });
  row.addEventListener('dragleave', (event) => row.contains(event.relatedTarget) || row.classList.remove('motcua-drop'));
  row.addEventListener('drop', (event) => {
    row.classList.remove('motcua-drop');
    if (carriesFiles(event.dataTransfer)) {
      event.preventDefault();
      take([...event.dataTransfer.files]);
    }
  });
  row.addEventListener('paste', (event) => {
    const files = pasted(event.clipboardData, new Date());
    if (files.length > 0) {
      event.preventDefault();
      take(files);
    }
  });
  return element('div', { class: 'motcua-upload' }, picker(target, label, take), line(queue, target.documentKey));
}

function carriesFiles(data) {
  return [...(data?.types ?? [])].includes('Files');
}

/** A picture from the clipboard is named by when it was pasted: browsers call every one of them "image.png". */
export function pasted(data, now) {
  const clock = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join('');
  return [...(data?.files ?? [])].map((file, index) =>
    /^image\.\w+$/.test(file.name)
      ? new File([file], `anh-dan-${clock}${index > 0 ? `-${index + 1}` : ''}.${file.name.split('.').pop()}`, { type: file.type })
      : file,
  );
}

/** A button that opens the choice of files. */
export function picker(target, label, take, { multiple = true, className = 'motcua-button motcua-plain' } = {}) {
  const input = element('input', {
    type: 'file',
    accept: ACCEPTED,
    multiple,
    hidden: true,
    onchange: () => {
      take([...input.files]);
      input.value = '';
    },
  });
  const button = element(
    'button',
    {
      type: 'button',
      class: className,
      'data-focus': multiple ? target.documentKey : false,
      'aria-label': `${label}: ${target.name}`,
      onclick: () => input.click(),
    },
    label,
  );
  return element('span', {}, button, input);
}

function line(queue, documentKey) {
  const list = element('ul', { class: 'motcua-queue', 'aria-live': 'polite' });
  const shown = new Map();
  const draw = () => {
    if (list.isConnected || shown.size === 0) {
      const items = queue.of(documentKey);
      const rows = items.map((item) => row(queue, item, shown));
      if (rows.length !== list.children.length || rows.some((one, index) => one !== list.children[index])) {
        list.replaceChildren(...rows);
      }
      list.hidden = items.length === 0;
    } else {
      stop();
    }
  };
  const stop = queue.watch(draw);
  draw();
  return list;
}

/** Drawn anew only when its state changes, so that a button keeps the focus while the progress goes on. */
function row(queue, item, shown) {
  const before = shown.get(item.id);
  if (before?.state === item.state) {
    before.progress && (before.progress.value = item.share);
    return before.node;
  }
  const { name, size } = item.file;
  const progress =
    item.state !== 'failed' && element('progress', { max: 1, value: item.share, 'aria-label': `Đang tải lên ${name}` });
  const node = element(
    'li',
    {},
    element('span', { class: 'motcua-file-name' }, name),
    element('span', { class: 'motcua-hint' }, item.state === 'waiting' ? `${fileSize(size)} · chờ đến lượt` : fileSize(size)),
    progress,
    item.state === 'failed' && element('span', { class: 'motcua-error', role: 'alert' }, item.message),
    item.state === 'failed' &&
      element('button', { type: 'button', class: 'motcua-link', 'aria-label': `Thử lại: ${name}`, onclick: () => queue.retry(item.id) }, 'Thử lại'),
    element(
      'button',
      { type: 'button', class: 'motcua-link', 'aria-label': `${item.state === 'failed' ? 'Bỏ qua' : 'Hủy'}: ${name}`, onclick: () => queue.cancel(item.id) },
      item.state === 'failed' ? 'Bỏ qua' : 'Hủy',
    ),
  );
  shown.set(item.id, { state: item.state, node, progress });
  return node;
}
