import { element } from './dom.js';

/** «Trả ngay», where the viewer may do it: the form is on the dossier's page. Nothing elsewhere. */
export function returnNow({ dossierId, mayReturnNow }) {
  return (
    mayReturnNow &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Trả ngay' },
      element('h5', {}, 'Trả ngay'),
      element('p', { class: 'motcua-hint' }, 'Người dân chờ tại quầy: tiếp nhận, thẩm định, ký và trả kết quả trong một lần.'),
      element(
        'div',
        { class: 'motcua-actions' },
        element('a', { class: 'motcua-button', href: `/desk/dossiers/${encodeURIComponent(dossierId)}#return-now` }, 'Trả ngay'),
      ),
    )
  );
}
