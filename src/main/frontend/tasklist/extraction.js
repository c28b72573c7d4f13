import { bytesOf, confirmExtraction, extractionOf } from './api.js';
import { openDialog } from './dialog.js';
import { element } from './dom.js';
import { openImage, openPdf, openTiff } from './pages.js';
import { weekdayTime } from './words.js';

const WHOLE = 10_000;
const PAGE_PIXELS = 1600;
const AROUND = 60;

/**
 * «Đối chiếu dữ liệu»: each value that was read beside its place on the page; the official confirms or corrects each, and
 * only then it counts.
 *
 * @param {() => void} done called once the data are confirmed
 */
export async function compareData(dossier, fileId, done) {
  openDialog('Đối chiếu dữ liệu', async (body, close) => {
    body.replaceChildren(hint('Đang mở…'));
    try {
      show(body, await extractionOf(dossier.dossierId, fileId));
    } catch (failure) {
      body.replaceChildren(element('p', { class: 'motcua-error', role: 'alert' }, failure.message));
    }

    function show(place, extraction) {
      const rows = extraction.fields.map((field) => row(field, extraction.mayConfirm));
      const message = element('p', { class: 'motcua-error', role: 'alert' });
      const button = element('button', { class: 'motcua-button', disabled: true }, 'Xác nhận dữ liệu');
      const left = element('span', { class: 'motcua-hint', 'aria-live': 'polite' });
      const form = element(
        'form',
        {
          class: 'motcua-extraction',
          onchange: () => tell(),
          onsubmit: async (event) => {
            event.preventDefault();
            button.disabled = true;
            message.textContent = '';
            rows.forEach(({ fault }) => (fault.textContent = ''));
            try {
              const confirmed = await confirmExtraction(dossier.dossierId, fileId, valuesOf(rows));
              done();
              if (confirmed.expired || differing(confirmed.fields).length > 0) {
                show(place, confirmed);
              } else {
                close();
              }
            } catch (failure) {
              message.textContent = failure.message;
              failure.fields?.forEach(({ field, message: said }) => {
                const wrong = rows.find(({ key }) => field === key || field.endsWith(`.${key}`));
                if (wrong) {
                  wrong.fault.textContent = said;
                  wrong.tick.checked = false;
                }
              });
              tell();
            }
          },
        },
        hint(headline(extraction)),
        extraction.validity && element('p', { class: extraction.expired ? 'motcua-differs' : 'motcua-hint', role: 'status' }, validityText(extraction)),
        element('ol', { class: 'motcua-extracted' }, rows.map(({ line }) => line)),
        differing(extraction.fields).length > 0 && differences(extraction),
        extraction.mayConfirm && element('p', {}, button, ' ', left),
        message,
      );
      const tell = () => {
        const open = rows.filter(({ tick }) => !tick.checked).length;
        button.disabled = open > 0;
        left.textContent = open > 0 ? `Còn ${open} mục chưa đánh dấu đã đối chiếu.` : 'Đã đối chiếu đủ.';
      };
      tell();
      place.replaceChildren(form);
      rows.find(({ input }) => input)?.input.focus();
      drawCutOuts(extraction, rows).catch((failure) => (message.textContent = failure.message));
    }
  });
}

/** What stands above the fields. */
export function headline({ type, read, mayConfirm, confirmedAt, confirmedBy }) {
  if (confirmedAt) {
    return `${type}: ${confirmedBy} đã xác nhận, ${weekdayTime(confirmedAt)}.`;
  }
  if (!read) {
    return `${type}: bản quét chưa đọc xong, mời đợi ít phút.`;
  }
  return mayConfirm
    ? `${type}: so từng mục với giấy tờ, sửa nếu đọc sai, để trống nếu giấy tờ không ghi, rồi đánh dấu.`
    : `${type}: chỉ người có việc trên hồ sơ mới xác nhận được.`;
}

/** From when to when the paper counts; whoever holds one that counts no longer is told what to do. */
export function validityText({ validity, expired }) {
  return expired ? `Giấy tờ đã hết giá trị. ${validity} Đề nghị người nộp bổ sung giấy còn giá trị nếu thủ tục cần.` : validity;
}

/** "Độ tin 96%", or why nothing is proposed. */
export function confidenceText({ value, confidence, page, outcome }) {
  if (outcome) {
    return outcome;
  }
  if (value === null) {
    return page > 0 ? 'Đọc không chắc: nhập theo giấy tờ' : 'Không thấy trên giấy tờ';
  }
  return `Độ tin ${confidence}%`;
}

/** By key, as typed. */
export function valuesOf(rows) {
  return Object.fromEntries(rows.map(({ key, input }) => [key, input.value.trim()]));
}

/** Fields of which the dossier says something else. */
export function differing(fields) {
  return fields.filter(({ inDossier }) => inDossier !== null);
}

function row(field, mayConfirm) {
  const id = `motcua-data-${field.key}`;
  const fault = element('span', { class: 'motcua-error' });
  const input = mayConfirm && element('input', { id, type: 'text', maxlength: 500, value: field.value ?? '', autocomplete: 'off' });
  const tick = element('input', { type: 'checkbox', 'aria-label': `Đã đối chiếu: ${field.label}` });
  const cut = element('canvas', { hidden: true, role: 'img', 'aria-label': `Chỗ ghi ${field.label} trên giấy tờ` });
  const line = element(
    'li',
    {},
    element('label', { for: id }, field.label),
    element('span', { class: 'motcua-cut' }, cut),
    mayConfirm ? input : element('b', {}, field.value ?? '–'),
    element('span', { class: field.value === null && !field.outcome ? 'motcua-error' : 'motcua-hint' }, confidenceText(field)),
    mayConfirm && element('label', { class: 'motcua-check' }, tick, ' Đúng giấy tờ'),
    field.inDossier !== null && element('span', { class: 'motcua-differs' }, `Hồ sơ ghi: ${field.inDossier}`),
    fault,
  );
  if (input) {
    input.addEventListener('input', () => {
      tick.checked = false;
      fault.textContent = '';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
  return { key: field.key, input, tick, fault, line, cut, field };
}

function differences({ correction, fields }) {
  const names = differing(fields).map(({ label }) => label.toLowerCase()).join(', ');
  return element(
    'p',
    { class: 'motcua-differs', role: 'status' },
    `Giấy tờ khác dữ liệu của hồ sơ: ${names}. Dữ liệu hồ sơ không tự đổi. `,
    correction
      ? element('a', { href: correction, target: '_blank', rel: 'noopener' }, 'Đính chính hồ sơ')
      : 'Báo bộ phận một cửa nếu cần đính chính.',
  );
}

/** Each page is drawn once, and every place on it cut out with a little of what stands around. */
async function drawCutOuts({ address, mediaType }, rows) {
  const placed = rows.filter(({ field }) => field.box);
  if (placed.length === 0) {
    return;
  }
  const source = await opened(address, mediaType);
  try {
    for (const number of new Set(placed.map(({ field }) => field.page))) {
      const page = element('canvas');
      const { width } = await source.size(number);
      await source.draw(page, number, PAGE_PIXELS / width / (window.devicePixelRatio || 1), 0);
      placed.filter(({ field }) => field.page === number).forEach(({ cut, field }) => cutOut(page, cut, field.box));
    }
  } finally {
    source.close();
  }
}

async function opened(address, mediaType) {
  if (mediaType === 'image/tiff') {
    return openTiff(address);
  }
  const data = await bytesOf(address);
  return mediaType === 'application/pdf' ? openPdf(data) : openImage(data, mediaType);
}

function cutOut(page, cut, box) {
  const left = (Math.max(0, box.left - AROUND) * page.width) / WHOLE;
  const top = (Math.max(0, box.top - AROUND) * page.height) / WHOLE;
  const width = ((box.width + 2 * AROUND) * page.width) / WHOLE;
  const height = ((box.height + 2 * AROUND) * page.height) / WHOLE;
  cut.width = Math.ceil(width);
  cut.height = Math.ceil(height);
  cut.getContext('2d').drawImage(page, left, top, width, height, 0, 0, cut.width, cut.height);
  cut.hidden = false;
}

function hint(text) {
  return element('p', { class: 'motcua-hint' }, text);
}
