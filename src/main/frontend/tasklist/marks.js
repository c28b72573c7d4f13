import { element } from './dom.js';

/** What sets a dossier apart from the ordinary ones; nothing where nothing does. */
export function marks({ online, awaitsSupplement, caseLabel, receiver }) {
  const all = [
    online && element('span', { class: 'motcua-mark' }, 'Trực tuyến'),
    awaitsSupplement && element('span', { class: 'motcua-mark motcua-mark-wait' }, 'Chờ bổ sung'),
    receiver && !receiver.address && element('span', { class: 'motcua-mark motcua-mark-wait' }, 'Chưa có địa chỉ nhận'),
    caseLabel && element('span', { class: 'motcua-mark' }, caseLabel),
  ].filter(Boolean);
  return all.length > 0 && element('span', { class: 'motcua-marks' }, all);
}
