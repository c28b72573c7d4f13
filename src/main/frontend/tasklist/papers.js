import { demand, fileAddress, markShown, strike, takeOver } from './api.js';
import { digitization } from './digitization.js';
import { element } from './dom.js';
import { drawResultPaper } from './result-paper.js';
import { picker, queueOf, uploader } from './uploads.js';
import { look } from './viewer.js';
import { documentState, fileSize, weekdayTime } from './words.js';

/** The papers the procedure asks for, as a list to tick off, each with its scans. */
export function papers(dossier, again) {
  const { documents } = dossier;
  const progress = digitization(dossier);
  return element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Thành phần hồ sơ' },
    element('h5', {}, 'Thành phần hồ sơ', documents.length > 0 && element('span', { class: 'motcua-count' }, countText(documents))),
    dossier.mayUpload &&
      documents.length > 0 &&
      element('p', { class: 'motcua-hint motcua-how' }, 'Kéo thả tệp vào dòng của giấy tờ, hoặc bấm vào dòng rồi dán (Ctrl+V). PDF, JPEG, PNG, TIFF.'),
    documents.length > 0
      ? element('ul', { class: 'motcua-papers' }, documents.map((document) => paper(dossier, document, progress, again)))
      : element('p', { class: 'motcua-none' }, 'Thủ tục này không yêu cầu giấy tờ.'),
  );
}

/** "Bắt buộc: đủ 2/3". */
export function countText(documents) {
  const required = documents.filter((document) => document.required);
  const there = required.filter((document) => documentState(document).done).length;
  return required.length === 0
    ? 'Không có giấy tờ bắt buộc'
    : there === required.length
      ? `Đủ ${there}/${required.length} giấy tờ bắt buộc`
      : `Có ${there}/${required.length} giấy tờ bắt buộc`;
}

/** The draft that the head of the division initials, where one does. */
export function drafts(dossier, again) {
  const { draft } = dossier;
  if (!draft || (draft.files.length === 0 && !draft.mayUpload && !draft.initials)) {
    return null;
  }
  const target = { documentKey: 'draft', purpose: 'DRAFT', name: 'dự thảo kết quả' };
  const progress = digitization(dossier);
  const section = element(
    'section',
    { class: 'motcua-section motcua-result-draft', 'aria-label': 'Dự thảo kết quả' },
    element('h5', {}, 'Dự thảo kết quả'),
    draft.files.length > 0
      ? fileList(dossier, draft.files, target, draft.mayUpload, progress, again)
      : element('p', { class: 'motcua-none' }, 'Chưa có tệp dự thảo: người thẩm định tải lên để trưởng phòng ký nháy.'),
    pastFiles(dossier, target),
    draft.initials && element('p', { class: draft.initials.unchanged ? 'motcua-present' : 'motcua-missing' }, initialsText(draft.initials)),
  );
  if (draft.mayUpload && draft.files.length === 0) {
    section.append(uploader(section, queueOf(dossier, again), target, 'Thêm dự thảo'));
  }
  return section;
}

/** What the steps are set down in (minutes of a meeting, of a site check), where the procedure names it. */
export function records(dossier, again) {
  const { records: all = [] } = dossier;
  if (all.length === 0) {
    return null;
  }
  const progress = digitization(dossier);
  return element(
    'section',
    { class: 'motcua-section motcua-records', 'aria-label': 'Văn bản của các bước' },
    element('h5', {}, 'Văn bản của các bước'),
    all.map((record) => stepRecord(dossier, record, progress, again)),
  );
}

function stepRecord(dossier, { key, name, mayUpload, files }, progress, again) {
  const target = { documentKey: key, purpose: 'STEP_RECORD', name };
  const part = element(
    'div',
    { class: 'motcua-item', role: 'group', 'aria-label': name },
    element('p', {}, element('strong', {}, name)),
    files.length > 0
      ? fileList(dossier, files, target, mayUpload, progress, again)
      : element('p', { class: 'motcua-missing' }, 'Chưa có bản quét: phải có mới hoàn thành được bước này.'),
    pastFiles(dossier, target),
  );
  if (mayUpload) {
    part.append(uploader(part, queueOf(dossier, again), target, 'Thêm bản quét'));
  }
  return part;
}

/** "Vũ Đức Tuyên đã ký nháy, thứ ba 13/01/2026 08:00; dự thảo không đổi từ đó". */
export function initialsText({ by, at, unchanged }) {
  return `${by} đã ký nháy, ${weekdayTime(at)}; ${unchanged ? 'dự thảo không đổi từ đó' : 'dự thảo đã khác: cần ký nháy lại'}`;
}

/** The signed result: status 9 is refused until the scan of the wet-signed original, or a file signed electronically, is here. */
export function results(dossier, again) {
  const { results: files } = dossier;
  const target = { documentKey: 'result', purpose: 'RESULT', name: 'bản quét kết quả đã ký' };
  const mayUpload = ['SIGNING', 'ISSUING'].includes(dossier.step) && dossier.mayUpload;
  const progress = digitization(dossier);
  const section = element(
    'section',
    { class: 'motcua-section motcua-result', 'aria-label': 'Kết quả' },
    element('h5', {}, 'Kết quả giải quyết'),
    files.length > 0
      ? fileList(dossier, files, target, mayUpload, progress, again)
      : element('p', { class: 'motcua-none' }, 'Chưa có tệp kết quả: bản quét đã ký, đóng dấu, hoặc tệp để ký số.'),
    pastFiles(dossier, target),
  );
  if (dossier.mayUpload) {
    drawResultPaper(section, dossier, again);
  }
  if (mayUpload) {
    section.append(uploader(section, queueOf(dossier, again), target, 'Thêm bản quét kết quả'));
    if (files.length > 0 || (dossier.issuedByClerk && dossier.draft?.files.length > 0 && dossier.step === 'SIGNING')) {
      section.append(element('div', { 'data-sign-result': '' }));
    }
  }
  return section;
}

function paper(dossier, document, progress, again) {
  const state = documentState(document);
  const marked = (dossier.step === 'INTAKE' || dossier.awaitsSupplement) && dossier.mayUpload && !document.scanned && document.files.length === 0;
  const target = { documentKey: document.key, purpose: 'COMPONENT', name: document.name };
  const row = element(
    'li',
    {},
    element('span', { class: `motcua-sign ${state.className}`, 'aria-hidden': 'true' }, state.sign),
    element('span', { class: 'motcua-paper-name' }, document.name),
    element(
      'span',
      { class: 'motcua-paper-state' },
      !(marked && document.shown && !document.askedFor) && element('span', { class: state.className }, state.text),
      element('span', { class: 'motcua-hint' }, [document.formLabel, document.condition].filter(Boolean).join(' · ')),
      document.scanned && progress.paper(document, again),
    ),
    marked && shownMark(dossier, document, again),
    document.earlier && earlierScan(dossier, document, again),
    document.files.length > 0 && fileList(dossier, document.files, target, dossier.mayUpload, progress, again),
    pastFiles(dossier, target),
  );
  if (dossier.mayUpload && document.mayBeCopied) {
    row.append(uploader(row, queueOf(dossier, again), target));
  }
  return row;
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

/** The office has it already: the applicant need not bring it. Asking for what the store has takes a reason. */
function earlierScan(dossier, { key, name, earlier }, again) {
  const stored = Boolean(earlier.digitizedCode);
  const from = stored ? 'Kho giấy tờ' : `hồ sơ ${earlier.code ?? 'trước'}`;
  const message = element('span', { class: 'motcua-error', role: 'alert' });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'motcua-button motcua-plain',
      'aria-label': `Lấy ${name} từ ${from}`,
      onclick: async () => {
        button.disabled = true;
        message.textContent = '';
        try {
          await takeOver(dossier.dossierId, earlier.id);
          await again(`Đã lấy từ ${from}: ${name}.`);
        } catch (failure) {
          button.disabled = false;
          message.textContent = failure.message;
        }
      },
    },
    `Lấy từ ${from}`,
  );
  return element(
    'span',
    { class: 'motcua-earlier' },
    button,
    said(stored ? `${earlier.validity} · mã ${earlier.digitizedCode}` : weekdayTime(earlier.uploadedAt)),
    message,
    stored && demander(dossier, { key, name }, again),
  );
}

/** Opens the uploader's way for a paper that the store has: the reason stays with the dossier, the controller reads it. */
function demander(dossier, { key, name }, again) {
  const message = element('span', { class: 'motcua-error', role: 'alert' });
  const reason = element('input', { type: 'text', maxlength: 300, required: true, 'aria-label': `Lý do vẫn yêu cầu nộp ${name}`, placeholder: 'Lý do, ví dụ: bản trong Kho mờ trang 2' });
  return element(
    'details',
    { class: 'motcua-past' },
    element('summary', {}, 'Vẫn yêu cầu nộp…'),
    element(
      'form',
      {
        class: 'motcua-strike',
        onsubmit: async (event) => {
          event.preventDefault();
          message.textContent = '';
          try {
            await demand(dossier.dossierId, key, reason.value);
            await again(`Đã ghi lý do yêu cầu nộp: ${name}.`);
          } catch (failure) {
            message.textContent = failure.message;
          }
        },
      },
      reason,
      element('button', { class: 'motcua-button motcua-plain' }, 'Ghi lý do'),
      message,
    ),
  );
}

function fileList(dossier, files, target, mayUpload, progress, again) {
  return element(
    'ul',
    { class: 'motcua-files' },
    files.map((file) => {
      const line = element('li', { 'data-file': file.id, 'data-purpose': target.purpose, 'data-type': file.mediaType, 'data-name': file.fileName, 'data-key': target.documentKey }, opener(dossier, file), said(`${fileSize(file.sizeBytes)} · ${weekdayTime(file.uploadedAt)} · ${file.uploadedBy}`));
      if (mayUpload) {
        line.append(
          picker({ ...target, name: file.fileName }, 'Thay bản mới', (chosen) => queueOf(dossier, again).add(chosen, { ...target, replaces: file.id }), {
            multiple: false,
            className: 'motcua-link',
          }),
        );
      }
      if (file.mayStrike) {
        line.append(striker(dossier, file, target, again));
      }
      line.append(progress.file(file.id));
      return line;
    }),
  );
}

/** The name, which opens the scan beside the list; a link as well, for whoever wants it on a page of its own. */
function opener(dossier, file) {
  const address = fileAddress(dossier.dossierId, file.id);
  return element(
    'a',
    {
      href: address,
      download: file.fileName,
      'aria-label': `Xem ${file.fileName}`,
      onclick: (event) => {
        event.preventDefault();
        look({ title: file.fileName, address, mediaType: file.mediaType, download: file.fileName });
      },
    },
    file.fileName,
  );
}

/** Older versions and struck uploads of a paper: nothing of them is gone. */
function pastFiles(dossier, { documentKey }) {
  const past = dossier.pastFiles.filter((file) => file.documentKey === documentKey);
  return (
    past.length > 0 &&
    element(
      'details',
      { class: 'motcua-past' },
      element('summary', {}, pastText(past)),
      element('ul', { class: 'motcua-files' }, past.map((file) => pastLine(dossier, file))),
    )
  );
}

/** "2 bản cũ, 1 tệp đã gạch". */
export function pastText(past) {
  const struck = past.filter(({ struckAt }) => struckAt).length;
  const older = past.length - struck;
  return [older > 0 && `${older} bản cũ`, struck > 0 && `${struck} tệp đã gạch`].filter(Boolean).join(', ');
}

function pastLine(dossier, file) {
  const fate = file.struckAt
    ? `Đã gạch ${weekdayTime(file.struckAt)}, ${file.struckBy}: ${file.strikeReason}`
    : `Đã thay bằng bản mới ${weekdayTime(file.replacedAt)}`;
  return element(
    'li',
    {},
    file.struckAt ? element('s', {}, opener(dossier, file)) : opener(dossier, file),
    said(`${weekdayTime(file.uploadedAt)} · ${file.uploadedBy}`),
    element('span', { class: file.struckAt ? 'motcua-error' : 'motcua-hint' }, fate),
  );
}

/** Asks for the reason in place: the page's sandbox lets no box come up. */
function striker(dossier, file, target, again) {
  const message = element('span', { class: 'motcua-error', role: 'alert' });
  const reason = element('input', { type: 'text', maxlength: 300, required: true, 'aria-label': `Lý do gạch ${file.fileName}`, placeholder: 'Lý do, ví dụ: tải nhầm hồ sơ khác' });
  const form = element(
    'form',
    {
      class: 'motcua-strike',
      hidden: true,
      onsubmit: async (event) => {
        event.preventDefault();
        message.textContent = '';
        try {
          await strike(dossier.dossierId, file.id, reason.value);
          await again(`Đã gạch tệp «${file.fileName}».`, target.documentKey);
        } catch (failure) {
          message.textContent = failure.message;
        }
      },
    },
    reason,
    element('button', { class: 'motcua-button motcua-plain' }, 'Gạch'),
    element('button', { type: 'button', class: 'motcua-link', onclick: () => close() }, 'Thôi'),
    message,
  );
  const button = element(
    'button',
    {
      type: 'button',
      class: 'motcua-link',
      'aria-label': `Gạch tệp tải nhầm: ${file.fileName}`,
      onclick: () => {
        form.hidden = false;
        button.hidden = true;
        reason.focus();
      },
    },
    'Gạch',
  );
  const close = () => {
    form.hidden = true;
    button.hidden = false;
    button.focus();
  };
  return element('span', { class: 'motcua-striker' }, button, form);
}

function said(text) {
  return element('span', { class: 'motcua-hint' }, text);
}
