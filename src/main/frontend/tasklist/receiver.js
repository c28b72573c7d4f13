import { mendReceiver } from './api.js';
import { element } from './dom.js';
import { facts } from './head.js';

const FOCUS = 'receiver';

/** Who gets the parcel and where; the desk mends it until the carrier has the order. Nothing where no parcel will go. */
export function receiver(dossier, again) {
  const { receiver: known } = dossier;
  return (
    known &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Người nhận bưu gửi' },
      element('h5', {}, 'Người nhận bưu gửi'),
      facts([
        ['Người nhận', known.name],
        ['Địa chỉ', known.address ?? element('b', { class: 'motcua-missing' }, 'Chưa có: hãy hỏi người nhận rồi ghi vào đây')],
        ...(known.phone ? [['Điện thoại', known.phone]] : []),
      ]),
      known.mayMend && mending(dossier, known, again),
    )
  );
}

function mending(dossier, known, again) {
  const message = element('p', { class: 'motcua-error', role: 'alert' });
  const button = element('button', { class: 'motcua-button' }, 'Lưu người nhận');

  async function send(event) {
    event.preventDefault();
    button.disabled = true;
    message.textContent = '';
    try {
      const { resent } = await mendReceiver(dossier.dossierId, Object.fromEntries(new FormData(event.target)));
      await again(resent ? 'Đã sửa người nhận; đơn bưu gửi được gửi lại.' : 'Đã sửa người nhận.', FOCUS);
    } catch (failure) {
      message.textContent = failure.message;
      button.disabled = false;
    }
  }

  return element(
    'details',
    { class: 'motcua-act' },
    element('summary', { 'data-focus': FOCUS }, 'Sửa người nhận, địa chỉ nhận'),
    element(
      'form',
      { onsubmit: send, autocomplete: 'off' },
      field('Họ và tên', 'input', { name: 'name', required: true, maxlength: 200, value: known.name }),
      field('Địa chỉ nhận', 'input', { name: 'address', required: true, maxlength: 500, value: known.address }),
      field('Điện thoại', 'input', { name: 'phone', maxlength: 30, inputmode: 'tel', value: known.phone }),
      field('Lý do sửa (từ 10 ký tự)', 'textarea', { name: 'reason', required: true, minlength: 10, maxlength: 1000, rows: 2 }),
      message,
      button,
    ),
  );
}

function field(label, tag, properties) {
  return element('label', { class: 'motcua-field' }, element('span', {}, label), element(tag, properties));
}
