import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** What is owed before the procedure goes on, who said so, and whether it was paid; nothing if nothing ever was. */
export function payments({ payments: owed }) {
  return (
    owed?.length > 0 &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Nghĩa vụ tài chính' },
      element('h5', {}, 'Nghĩa vụ tài chính'),
      owed.map(payment),
    )
  );
}

function payment({ round, askedAt, referral, referralDueAt, notice, amounts, dueAt, closedAt, outcome, proof }) {
  return element(
    'div',
    { class: 'motcua-item' },
    element(
      'p',
      {},
      element('strong', {}, `Lần ${round}`),
      ' · ',
      outcome
        ? element('strong', {}, `${outcome} (${weekdayTime(closedAt)})`)
        : element(
            'strong',
            { class: 'motcua-tone motcua-tone-paused' },
            notice ? 'Đang chờ nộp tiền' : 'Đang chờ thông báo nộp tiền',
          ),
    ),
    referral && element('p', {}, `${referral}.`),
    notice && element('p', {}, `${notice}. ${amounts}`),
    proof && element('p', {}, `${proof}.`),
    element(
      'p',
      { class: 'motcua-hint' },
      `Yêu cầu lúc ${weekdayTime(askedAt)} · `,
      dueAt ? `nộp trước ${weekdayTime(dueAt)}` : `cần có thông báo trước ${weekdayTime(referralDueAt)}`,
    ),
  );
}
