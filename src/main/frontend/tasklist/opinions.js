import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** Whom the office asked, what, and what they said; nothing if nobody was asked. */
export function opinions({ opinions: asked }) {
  return (
    asked?.length > 0 &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Lấy ý kiến' },
      element('h5', {}, 'Lấy ý kiến'),
      asked.map(opinion),
    )
  );
}

function opinion(one) {
  return element(
    'div',
    { class: 'motcua-item' },
    element('p', {}, `${one.asking} hỏi `, element('strong', {}, one.asked), ` · trả lời trước ${weekdayTime(one.dueAt)}`),
    element('p', { class: 'motcua-quote' }, one.question),
    one.silentAt &&
      element('p', {}, element('strong', { class: 'motcua-tone motcua-tone-overdue' }, 'Quá hạn không trả lời. '), `${one.consequence}.`),
    one.answeredAt && answer(one),
    !one.silentAt && !one.answeredAt && element('p', { class: 'motcua-hint' }, `Đang chờ trả lời. ${one.consequence}.`),
  );
}

function answer({ verdict, answer: text, answeredAt, silentAt }) {
  return element(
    'p',
    {},
    element('strong', {}, verdict),
    text && `: ${text}`,
    element('span', { class: 'motcua-hint' }, ` · ${weekdayTime(answeredAt)}${silentAt ? ', đến muộn nên không đổi kết quả' : ''}`),
  );
}
