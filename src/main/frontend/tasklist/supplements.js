import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** What the applicant was asked to bring, until when, and whether it came; nothing if nobody asked. */
export function supplements({ supplements: asked }) {
  return (
    asked?.length > 0 &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Yêu cầu bổ sung' },
      element('h5', {}, 'Yêu cầu bổ sung'),
      asked.map(supplement),
    )
  );
}

function supplement({ round, stage, documents, reason, askedAt, dueAt, closedAt, outcome, late }) {
  return element(
    'div',
    { class: 'motcua-item' },
    element(
      'p',
      {},
      element('strong', {}, `Lần ${round}, ở bước ${stage}`),
      ' · ',
      outcome
        ? element('strong', {}, `${outcome} (${weekdayTime(closedAt)})`)
        : element('strong', { class: 'motcua-tone motcua-tone-paused' }, 'Đang chờ người nộp'),
    ),
    element('ul', { class: 'motcua-list' }, documents.map((name) => element('li', {}, name))),
    element('p', {}, reason),
    element('p', { class: 'motcua-hint' }, `Yêu cầu lúc ${weekdayTime(askedAt)} · bổ sung trước ${weekdayTime(dueAt)}`),
    late.map((came) => element('p', {}, element('strong', {}, 'Nộp muộn'), ` ${came}`)),
  );
}
