import { markShown, upload } from './api.js';
import { element } from './dom.js';
import { documentState, fileSize, weekdayTime } from './words.js';

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.tif,.tiff';

/** The papers the procedure asks for, each with its scans. */
export function papers(dossier, again) {
  return element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Thành phần hồ sơ' },
    element('h5', {}, 'Thành phần hồ sơ'),
    dossier.documents.length > 0
      ? element('ul', { class: 'motcua-papers' }, dossier.documents.map((document) => paper(dossier, document, again)))
      : element('p', { class: 'motcua-none' }, 'Thủ tục này không yêu cầu giấy tờ.'),
  );
}

/** The signed result: status 9 is refused until the scan of the wet-signed original is here. */
export function results(dossier, again) {
  const { results: files } = dossier;
  const target = { documentKey: 'result', purpose: 'RESULT', name: 'bản quét kết quả đã ký' };
  return element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Kết quả' },
    element('h5', {}, 'Kết quả giải quyết'),
    files.length > 0
      ? fileList(dossier, files)
      : element('p', { class: 'motcua-none' }, 'Chưa có bản quét kết quả đã ký.'),
    dossier.step === 'SIGNING' && dossier.mayUpload && uploader(dossier, target, again, 'Thêm bản quét kết quả'),
  );
}

function paper(dossier, document, again) {
  const state = documentState(document);
  const marked = dossier.step === 'INTAKE' && dossier.mayUpload && !document.scanned && document.files.length === 0;
  return element(
    'li',
    {},
    element('span', { class: 'motcua-paper-name' }, document.name),
    element('span', { class: 'motcua-hint' }, [document.formLabel, document.condition].filter(Boolean).join(' · ')),
    !(marked && document.shown && !document.askedFor) && element('span', { class: state.className }, state.text),
    document.files.length > 0 && fileList(dossier, document.files),
    marked && shownMark(dossier, document, again),
    dossier.mayUpload && uploader(dossier, { documentKey: document.key, purpose: 'COMPONENT', name: document.name }, again),
  );
}

/** A paper that needs no scan: ticked when it was there. */
function shownMark(dossier, document, again) {
  const words = documentState({ ...document, askedFor: false, shown: true }).text;
  const message = element('span', { class: 'motcua-error', role: 'alert' });
  const box = element('input', {
    type: 'checkbox',
    checked: document.shown,
    'aria-label': `${words}: ${document.name}`,
    onchange: async () => {
      box.disabled = true;
      message.textContent = '';
      try {
        await markShown(dossier.dossierId, document.key, box.checked);
        await again(box.checked ? `Đã ghi nhận: ${document.name}.` : `Đã bỏ ghi nhận: ${document.name}.`);
      } catch (failure) {
        box.disabled = false;
        box.checked = document.shown;
        message.textContent = failure.message;
      }
    },
  });
  return element('label', { class: document.shown ? 'motcua-check motcua-present' : 'motcua-check' }, box, ` ${words}`, message);
}

function fileList(dossier, files) {
  return element(
    'ul',
    { class: 'motcua-files' },
    files.map((file) =>
      element(
        'li',
        {},
        element(
          'a',
          {
            href: `/api/dossiers/${encodeURIComponent(dossier.dossierId)}/documents/${encodeURIComponent(file.id)}`,
            download: file.fileName,
          },
          file.fileName,
        ),
        element('span', { class: 'motcua-hint' }, `${fileSize(file.sizeBytes)} · ${weekdayTime(file.uploadedAt)}`),
      ),
    ),
  );
}

function uploader(dossier, { documentKey, purpose, name }, again, label = 'Thêm tệp') {
  const message = element('span', { class: 'motcua-error', role: 'alert' });
  const progress = element('progress', { max: 1, value: 0, hidden: true, 'aria-label': `Đang tải lên: ${name}` });
  const picker = element('input', { type: 'file', accept: ACCEPTED, multiple: true, hidden: true, onchange: send });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'motcua-button motcua-plain',
      'data-focus': documentKey,
      'aria-label': `${label}: ${name}`,
      onclick: () => picker.click(),
    },
    label,
  );

  async function send() {
    const files = [...picker.files];
    button.disabled = true;
    progress.hidden = false;
    message.textContent = '';
    const failures = [];
    for (const [sent, file] of files.entries()) {
      try {
        await upload(dossier.dossierId, { file, documentKey, purpose }, (share) => {
          progress.value = (sent + share) / files.length;
        });
      } catch (failure) {
        failures.push(`${file.name}: ${failure.message}`);
      }
    }
    button.disabled = false;
    progress.hidden = true;
    picker.value = '';
    if (failures.length === 0) {
      await again(`Đã tải lên ${files.length} tệp.`, documentKey);
    } else if (failures.length < files.length) {
      await again(`Đã tải lên ${files.length - failures.length} tệp. Không nhận: ${failures.join(' ')}`, documentKey);
    } else {
      message.textContent = failures.join(' ');
    }
  }

  return element('div', { class: 'motcua-upload' }, button, picker, progress, message);
}
