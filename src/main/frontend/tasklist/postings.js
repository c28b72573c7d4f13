import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** What the council concluded, what hangs for everybody to see and what was said against it; nothing where nothing was posted. */
export function postings({ dossierId, meetings, postings: posted, mayObject }) {
  return (
    (meetings?.length > 0 || posted?.length > 0) &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Xét duyệt, niêm yết' },
      element('h5', {}, 'Xét duyệt, niêm yết công khai'),
      meetings.map(meeting),
      posted.map(posting),
      mayObject &&
        element(
          'p',
          {},
          element('a', { href: `/desk/dossiers/${encodeURIComponent(dossierId)}#objection` }, 'Ghi khiếu nại'),
        ),
    )
  );
}

function meeting({ round, minutes, votes, verdict, conclusion, aboutObjections }) {
  return element(
    'div',
    { class: 'motcua-item' },
    element('p', {}, element('strong', {}, `Họp lần ${round}: ${verdict}`), ` · biên bản ${minutes}`),
    element('p', {}, conclusion),
    aboutObjections && element('p', {}, `Về khiếu nại: ${aboutObjections}`),
    element('p', { class: 'motcua-hint' }, votes),
  );
}

function posting({ round, notice, place, endsAt, outcome, objections }) {
  return element(
    'div',
    { class: 'motcua-item' },
    element(
      'p',
      {},
      element('strong', {}, `Niêm yết lần ${round}`),
      ` · thông báo ${notice} · `,
      outcome ?? element('strong', { class: 'motcua-tone motcua-tone-paused' }, 'Đang niêm yết'),
    ),
    element('p', { class: 'motcua-hint' }, `${place} · nhận ý kiến đến ${weekdayTime(endsAt)}`),
    objections.map(({ receivedOn, objector, content }) =>
      element(
        'p',
        { class: 'motcua-quote' },
        element('strong', {}, [`Khiếu nại nhận ngày ${receivedOn}`, ...objector].join(', ')),
        `: ${content}`,
      ),
    ),
  );
}
