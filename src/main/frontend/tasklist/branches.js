import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** What other authorities do of a linked dossier, each with its own limit; nothing where it is not linked, or was not sent yet. */
export function branches({ branches: parts }) {
  return (
    parts?.length > 0 &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Liên thông' },
      element('h5', {}, 'Liên thông'),
      parts.map(branch),
    )
  );
}

function branch(part) {
  return element(
    'div',
    { class: 'motcua-item' },
    element('p', {}, element('strong', {}, part.label), ` · ${part.authority} · `, standing(part)),
    part.paper && element('p', {}, `Văn bản ${part.paper}.`),
    part.reason && element('p', {}, `Lý do: ${part.reason}`),
    part.remedy && element('p', {}, `Người nộp cần làm: ${part.remedy}`),
    part.explanation && element('p', {}, `Giải trình chậm: ${part.explanation}`),
    element(
      'p',
      { class: 'motcua-hint' },
      `Chuyển lúc ${weekdayTime(part.sentAt)} · hạn của phần này ${weekdayTime(part.dueAt)} · cơ quan này đã dùng ${part.used}`,
    ),
  );
}

function standing({ result, resultLabel, late, answeredAt }) {
  const tone = result === null ? (late ? 'overdue' : 'paused') : result === 'GRANTED' ? 'ok' : 'overdue';
  const words = resultLabel ?? (late ? 'Quá hạn, chưa trả lời' : 'Đang chờ trả lời');
  return element(
    'span',
    {},
    element('strong', { class: `motcua-tone motcua-tone-${tone}` }, words),
    answeredAt && element('span', { class: 'motcua-hint' }, ` ${weekdayTime(answeredAt)}${late ? ', sau hạn' : ''}`),
  );
}
