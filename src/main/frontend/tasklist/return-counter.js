import { element } from './dom.js';

/** Where a result waits to be handed over: the page that asks who came. The form beside it takes no hand-over at the counter without. */
export function returnCounter({ dossierId, step, taskId }) {
  return (
    step === 'RETURN' &&
    taskId &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Trả tại quầy' },
      element('h5', {}, 'Trả tại quầy'),
      element(
        'p',
        { class: 'motcua-hint' },
        'Ghi giấy tờ người đến nhận, giấy hẹn hoặc giấy ủy quyền, phiếu ký nhận; kết quả được trả ngay ở trang đó.',
      ),
      element(
        'div',
        { class: 'motcua-actions' },
        element('a', { class: 'motcua-button', href: `/desk/counter-returns/${encodeURIComponent(dossierId)}` }, 'Trả tại quầy'),
        element('a', { class: 'motcua-button', href: `/desk/returns/${encodeURIComponent(dossierId)}` }, 'Trả tất cả cho người này'),
      ),
    )
  );
}
