import { answer, fileAddress, post } from './api.js';
import { element } from './dom.js';
import { dateWords } from './own-words.js';
import { resultPaperOf } from './result-paper.js';
import { weekdayDate, weekdayTime } from './words.js';

const of = (dossierId) => `/api/dossiers/${encodeURIComponent(dossierId)}`;

/** The caller's certificate and every signature on the papers that stand. */
const signaturesOf = (dossierId) => answer(fetch(`${of(dossierId)}/signatures`, { headers: { Accept: 'application/json, application/problem+json' } }));

/** "Ký số: Vũ Đình Quảng, thứ sáu 20/11/2026 10:00, hợp lệ". */
export function signatureText({ signer, seal, signedAt, timeStamped, valid, why }) {
  const when = `${signedAt ? weekdayTime(signedAt) : 'không rõ lúc nào'}${timeStamped ? ' (có dấu thời gian)' : ''}`;
  return `${seal ? 'Dấu số' : 'Ký số'}: ${signer}, ${when}, ${valid ? 'hợp lệ' : `không hợp lệ vì ${why}`}`;
}

/**
 * Draws the signatures into the lists of files once they are judged, and what signs them where the viewer may.
 *
 * @param {HTMLElement[]} sections each file's line in them carries its id in `data-file`
 */
export async function drawSignatures(dossier, sections, again) {
  let found;
  try {
    found = await signaturesOf(dossier.dossierId);
  } catch {
    return;
  }
  for (const line of sections.flatMap((section) => [...section.querySelectorAll('[data-file]')])) {
    const signed = found.files.find(({ documentId }) => documentId === line.dataset.file);
    if (signed) {
      line.append(element('ul', { class: 'motcua-signatures' }, unique(signed.signatures).map(signatureLine)));
    } else if (found.certificate && dossier.mayUpload && line.dataset.purpose === 'COMPONENT' && signable(line.dataset.type)) {
      line.append(scanSigner(dossier, line, again));
    }
  }
  const room = sections.map((section) => section.querySelector('[data-sign-result]')).find(Boolean);
  if (room && dossier.step === 'ISSUING') {
    room.replaceChildren(resultSealer(dossier, found, again));
  } else if (room && found.certificate) {
    room.replaceChildren(resultSigner(dossier, found.certificate, again));
  }
}

/** An authority signs twice, with its number and as its seal: said once where both are as good. */
export function unique(signatures) {
  return signatures.filter(
    (one, index) => signatures.findIndex((other) => signatureText(other) === signatureText(one)) === index,
  );
}

const signable = (type) => ['application/pdf', 'image/jpeg', 'image/png'].includes(type);

function signatureLine(one) {
  return element('li', { class: one.valid ? 'motcua-present' : 'motcua-error' }, signatureText(one));
}

function pinBox(label) {
  return element('input', { type: 'password', inputmode: 'numeric', autocomplete: 'off', maxlength: '32', required: true, 'aria-label': label, placeholder: 'Mã PIN' });
}

/** What asks for the PIN in place, and what is said where it does not work; the PIN leaves the page with the request only. */
function signing(form, message, pin, act) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button');
    button.disabled = true;
    message.className = 'motcua-hint';
    message.textContent = 'Đang ký số…';
    try {
      await act(pin.value);
    } catch (failure) {
      message.className = 'motcua-error';
      message.textContent = failure.message;
    } finally {
      pin.value = '';
      button.disabled = false;
    }
  });
}

function scanSigner(dossier, line, again) {
  const { file, name, key } = line.dataset;
  const message = element('span', { class: 'motcua-error', role: 'alert' });
  const pin = pinBox(`Mã PIN để ký số ${name}`);
  const form = element('form', { class: 'motcua-strike', hidden: true }, pin, element('button', { class: 'motcua-button motcua-plain' }, 'Ký số'), message);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'motcua-link',
      'aria-label': `Ký số bản quét ${name}`,
      onclick: () => {
        form.hidden = false;
        button.hidden = true;
        pin.focus();
      },
    },
    'Ký số bản quét',
  );
  signing(form, message, pin, async (value) => {
    await post(`${fileAddress(dossier.dossierId, file)}/signature`, { pin: value });
    await again(`Đã ký số «${name}».`, key);
  });
  return element('span', { class: 'motcua-striker' }, button, form);
}

function resultSigner(dossier, certificate, again) {
  const message = element('p', { class: 'motcua-hint', role: 'status' });
  const number = element('input', { type: 'text', maxlength: '50', required: true, id: 'motcua-sign-number' });
  const day = element('input', { type: 'date', required: true, id: 'motcua-sign-day' });
  const words = element('span', { class: 'motcua-hint motcua-under' });
  const sayDay = () => {
    words.textContent = dateWords(day);
  };
  day.addEventListener('input', sayDay);
  resultPaperOf(dossier.dossierId)
    .then((paper) => {
      number.value ||= paper.number ?? '';
      day.value ||= paper.day ?? '';
      sayDay();
    })
    .catch(() => {});
  const pin = pinBox('Mã PIN để ký số kết quả');
  pin.id = 'motcua-sign-pin';
  const form = element(
    'form',
    { class: 'motcua-sign-result' },
    !dossier.issuedByClerk && element('label', { for: number.id }, 'Số văn bản', number),
    !dossier.issuedByClerk && element('label', { for: day.id }, 'Ngày ký', day, words),
    element('label', { for: pin.id }, 'Mã PIN', pin),
    element('button', { class: 'motcua-button', disabled: Boolean(certificate.objection) }, 'Ký số kết quả'),
  );
  signing(form, message, pin, async (value) => {
    const numbered = dossier.issuedByClerk ? {} : { resultNumber: number.value, resultDate: day.value };
    const done = await post(`${of(dossier.dossierId)}/result-signature`, { pin: value, ...numbered });
    const next = dossier.issuedByClerk ? 'Hoàn thành việc để chuyển văn thư.' : `Hoàn thành việc với đúng số ${number.value} và ngày này.`;
    await again(`Đã ký số kết quả. ${next}${done.note ? ` ${done.note}` : ''}`, 'result');
  });
  return element(
    'div',
    {},
    element('p', { class: 'motcua-hint' }, `Chứng thư số: ${certificate.holder} (${certificate.device})`),
    certificate.objection && element('p', { class: 'motcua-error' }, certificate.objection),
    form,
    message,
  );
}

/** The clerk's: number, day and the authority's seal on what the leader signed; the key is the authority's, so no PIN is asked for. */
function resultSealer(dossier, { lastNumber, lastDate }, again) {
  const message = element('p', { class: 'motcua-hint', role: 'status' });
  const number = element('input', { type: 'text', maxlength: '50', required: true, id: 'motcua-seal-number' });
  const day = element('input', { type: 'date', required: true, id: 'motcua-seal-day' });
  const words = element('span', { class: 'motcua-hint motcua-under' });
  day.addEventListener('input', () => {
    words.textContent = dateWords(day);
  });
  const button = element('button', { class: 'motcua-button' }, 'Đóng dấu số');
  const form = element(
    'form',
    { class: 'motcua-sign-result' },
    element('label', { for: number.id }, 'Số văn bản', number),
    element('label', { for: day.id }, 'Ngày văn bản', day, words),
    button,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    message.className = 'motcua-hint';
    message.textContent = 'Đang đóng dấu…';
    try {
      await post(`${of(dossier.dossierId)}/result-seal`, { resultNumber: number.value, resultDate: day.value });
      await again(`Đã đóng dấu số. Hoàn thành việc với đúng số ${number.value} và ngày này.`, 'result');
    } catch (failure) {
      message.className = 'motcua-error';
      message.textContent = failure.message;
    } finally {
      button.disabled = false;
    }
  });
  return element(
    'div',
    {},
    element('p', { class: 'motcua-hint' }, lastNumber ? `Số cấp gần nhất: ${lastNumber}, ngày ${weekdayDate(lastDate)}.` : 'Chưa có số nào của thủ tục này.'),
    form,
    message,
  );
}
