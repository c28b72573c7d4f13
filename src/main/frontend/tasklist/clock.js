import { element } from './dom.js';
import { facts } from './head.js';
import { tone, weekdayDate, weekdayTime } from './words.js';

/** When the dossier and its step are due, and why on that day. */
export function clock(dossier) {
  const moved = dossier.originalDueAt && dossier.originalDueAt !== dossier.dueAt;
  return element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Thời hạn' },
    element('h5', {}, 'Thời hạn'),
    dossier.dueAt
      ? facts([
          ['Tiếp nhận', weekdayTime(dossier.acceptedAt)],
          ['Hẹn trả', dueDate(dossier)],
          ...(moved ? [['Hẹn trả ban đầu', weekdayTime(dossier.originalDueAt)]] : []),
          ...(dossier.stepDueAt ? [['Hạn của bước này', weekdayTime(dossier.stepDueAt)]] : []),
        ])
      : element('p', { class: 'motcua-none' }, 'Thời hạn được tính từ khi hồ sơ được tiếp nhận.'),
    dossier.explanation?.length > 0 && reason(dossier.explanation),
  );
}

/** A clock that is stopped has no date to keep: it moves by as long as the applicant takes. */
function dueDate({ dueAt, tone: name, toneText }) {
  const { className, text } = tone(name, toneText);
  const words = text && element('strong', { class: className }, text);
  return name === 'paused'
    ? element('span', {}, words, element('span', { class: 'motcua-hint' }, ` · trước khi dừng: ${weekdayTime(dueAt)}`))
    : element('span', {}, weekdayTime(dueAt), ' ', words);
}

function reason(days) {
  return element(
    'details',
    { class: 'motcua-reason' },
    element('summary', {}, 'Cách tính từng ngày'),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ['Ngày', 'Tính', 'Lý do'].map((name) => element('th', { scope: 'col' }, name)))),
      element(
        'tbody',
        {},
        days.map(({ day, counted, reason: why }) =>
          element('tr', {}, element('td', {}, weekdayDate(day)), element('td', {}, counted), element('td', {}, why)),
        ),
      ),
    ),
  );
}
