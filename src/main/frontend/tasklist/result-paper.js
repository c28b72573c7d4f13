import { answer, pdf, post } from './api.js';
import { openDialog } from './dialog.js';
import { element } from './dom.js';
import { drawScan } from './scan-view.js';
import { weekdayDate } from './words.js';

const of = (dossierId) => `/api/dossiers/${encodeURIComponent(dossierId)}/result-paper`;

/** The procedure's template with what stands in its fields; without a title where it has none. */
export const resultPaperOf = (dossierId) => answer(fetch(of(dossierId), { headers: { Accept: 'application/json, application/problem+json' } }));

/** Adds what works out a result from the procedure's template, where it has one and the viewer may. */
export async function drawResultPaper(section, dossier, again) {
  let paper;
  try {
    paper = await resultPaperOf(dossier.dossierId);
  } catch {
    return;
  }
  if (paper.title && paper.mayWrite) {
    section.append(room(dossier, paper, again));
  }
}

function room(dossier, paper, again) {
  const made = paper.number ? `Đã lập ${paper.number}, ${weekdayDate(paper.day)}. ` : '';
  const line = element('p', { class: 'motcua-hint' }, `${made}${paper.saved ? 'Đã có bản soạn.' : 'Điền sẵn từ hồ sơ, chưa ai soạn.'}`);
  const open = element(
    'button',
    { type: 'button', class: 'motcua-button motcua-plain', onclick: () => openDialog(paper.title, (body) => body.append(writing(dossier, paper, again)), () => {}) },
    paper.mayMake ? 'Lập kết quả từ mẫu' : 'Soạn kết quả từ mẫu',
  );
  return element('div', { class: 'motcua-result-paper' }, open, line);
}

function writing(dossier, paper, again) {
  const message = element('p', { class: 'motcua-status', role: 'status', 'aria-live': 'polite' });
  const page = element('section', { class: 'motcua-sign-scan', 'aria-label': 'Bản xem trước', tabindex: '0' });
  const boxes = paper.fields.map(box);
  const fields = () => Object.fromEntries(boxes.map(({ key, input }) => [key, input.value]));
  const act = (words, doing) => async () => {
    message.className = 'motcua-status';
    message.textContent = words;
    boxes.forEach(({ fault }) => (fault.textContent = ''));
    try {
      await doing();
    } catch (failure) {
      message.className = 'motcua-error';
      message.textContent = failure.message;
      (failure.fields ?? []).forEach(({ field, message: wrong }) => {
        const at = boxes.find(({ key }) => key === field);
        if (at) {
          at.fault.textContent = wrong;
        }
      });
    }
  };
  const preview = act('Đang in bản xem trước…', async () => {
    const blob = await pdf(`${of(dossier.dossierId)}/preview`, { fields: fields() });
    await drawScan(page, { blob });
    message.textContent = 'Bản xem trước, chưa có số.';
  });
  const save = act('Đang lưu…', async () => {
    await post(`${of(dossier.dossierId)}/draft`, { fields: fields() });
    message.textContent = 'Đã lưu bản soạn.';
  });
  const make = act('Đang lập…', async () => {
    const done = await post(of(dossier.dossierId), { fields: fields() });
    message.closest('dialog')?.close();
    await again(`Đã lập kết quả số ${done.number}. Ký số, hoặc in ra ký tay rồi tải bản quét lên.`, 'result');
  });
  return element(
    'div',
    { class: 'motcua-sign' },
    element(
      'div',
      { class: 'motcua-sign-list' },
      ...boxes.map(({ line }) => line),
      message,
      element(
        'div',
        { class: 'motcua-dialog-acts' },
        button('Xem trước', preview, true),
        button('Lưu bản soạn', save, true),
        paper.mayMake && button(paper.number ? `Lập lại số ${paper.number}` : 'Lập kết quả, cấp số', make, false),
        element('span', { class: 'motcua-hint' }, `Mẫu: ${paper.source}`),
      ),
    ),
    page,
  );
}

function button(label, onclick, plain) {
  return element('button', { type: 'button', class: plain ? 'motcua-button motcua-plain' : 'motcua-button', onclick }, label);
}

function box(field) {
  const id = `motcua-result-${field.key}`;
  const long = field.most > 200;
  const input = element(long ? 'textarea' : 'input', {
    id,
    maxlength: String(field.most),
    'aria-describedby': `${id}-fault`,
    ...(long ? { rows: '3' } : { type: 'text' }),
  });
  input.value = field.value ?? '';
  const fault = element('span', { class: 'motcua-error', id: `${id}-fault` });
  const line = element(
    'div',
    { class: 'motcua-result-field' },
    element('label', { for: id }, `${field.label}${field.required ? ' *' : ''}`),
    input,
    field.hint && element('span', { class: 'motcua-hint' }, field.hint),
    fault,
  );
  return { key: field.key, input, fault, line };
}
