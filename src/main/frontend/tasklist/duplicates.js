import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** Before intake is decided: what else its owner has under the same procedure. Nothing where there is none. */
export function duplicates({ duplicates: earlier }) {
  return (
    earlier?.length > 0 &&
    element(
      'section',
      { class: 'motcua-section motcua-warning', 'aria-label': 'Chủ hồ sơ đã có hồ sơ cùng thủ tục' },
      element('h5', {}, 'Chủ hồ sơ đã có hồ sơ cùng thủ tục'),
      element(
        'ul',
        {},
        earlier.map(({ dossierId, code, statusLabel, enteredAt }) =>
          element(
            'li',
            {},
            element('a', { href: `/desk/dossiers/${encodeURIComponent(dossierId)}`, target: '_blank', rel: 'noopener' }, code ?? 'Chưa có mã'),
            ` ${statusLabel}, nhập ${weekdayTime(enteredAt)}`,
          ),
        ),
      ),
      element('p', { class: 'motcua-hint' }, 'Hỏi người nộp xem có nộp nhầm hai lần không, rồi mới tiếp nhận.'),
    )
  );
}
