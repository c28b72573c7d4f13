import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** What was asked, written and promised about the due date. */
export function apologies({ apologies: all, promise }) {
  return (
    all?.length > 0 &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Xin lỗi, hẹn lại' },
      element('h5', {}, 'Xin lỗi, hẹn lại'),
      promise && element('p', {}, standing('So với hẹn đầu', promise.firstDueAt, promise.lateAgainstFirst)),
      promise && element('p', {}, standing('So với hẹn lại', promise.promisedAt, promise.lateAgainstPromise)),
      element('ul', { class: 'motcua-files' }, all.map(line)),
    )
  );
}

function standing(words, due, late) {
  return element('span', { class: `motcua-tone motcua-tone-${late ? 'overdue' : 'ok'}` }, `${words} (${weekdayTime(due)}): ${late ? 'muộn' : 'không muộn'}`);
}

function line({ status, statusLabel, dueBefore, sendBy, cause, reason, promisedAt, signer, signedAt, exceptionReason }) {
  return element(
    'li',
    {},
    element('strong', {}, `Hạn trả ${weekdayTime(dueBefore)}`),
    element('span', {}, [cause, reason].filter(Boolean).join(': ')),
    promisedAt && element('span', {}, `${status === 'SENT' ? 'Hẹn lại' : 'Đề nghị hẹn lại'} ${weekdayTime(promisedAt)}`),
    exceptionReason && element('span', {}, `Lý do hẹn thêm lần nữa: ${exceptionReason}`),
    ['OWED', 'WRITTEN', 'SENT_BACK'].includes(status) && element('span', { class: 'motcua-hint' }, `Thư gửi chậm nhất ${weekdayTime(sendBy)}`),
    element('span', { class: 'motcua-hint' }, signer ? `${statusLabel}: ${signer} ký, ${weekdayTime(signedAt)}` : statusLabel),
  );
}
