import { element } from './dom.js';
import { facts } from './head.js';
import { weekdayTime } from './words.js';

/** Where the result's parcel is; nothing if none was ordered. */
export function parcel({ parcel: sent }) {
  return (
    sent &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Bưu gửi' },
      element('h5', {}, 'Bưu gửi'),
      facts([
        ['Số hiệu', sent.trackingNumber ?? 'Bưu chính chưa cấp'],
        ['Tình trạng', `${sent.status} (${weekdayTime(sent.statusAt)})`],
        ['Dự kiến phát', weekdayTime(sent.dueAt)],
        ...(sent.problem ? [['Chưa gửi được đơn', sent.problem]] : []),
        ...(sent.failedAttempts > 0 ? [['Phát không thành', `${sent.failedAttempts} lần`]] : []),
        ...(sent.consignment > 1 ? [['Lần gửi', String(sent.consignment)]] : []),
        ['Nơi đến, cước', `${sent.zone}; ${sent.postage}`],
        ...(sent.cashOnDelivery ? [['Thu hộ', sent.cashOnDelivery]] : []),
        ...(sent.receivedBy ? [['Người nhận', sent.receivedBy]] : []),
      ]),
    )
  );
}
