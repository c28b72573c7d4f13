import { element } from './dom.js';

/** What sets a dossier apart from the ordinary ones; nothing where nothing does. */
export function marks({ online, awaitsSupplement, caseLabel }) {
  const all = [
    online && element('span', { class: 'motcua-mark' }, 'Trực tuyến'),
    awaitsSupplement && element('span', { class: 'motcua-mark motcua-mark-wait' }, 'Chờ bổ sung'),
    caseLabel && element('span', { class: 'motcua-mark' }, caseLabel),
  ].filter(Boolean);
  return all.length > 0 && element('span', { class: 'motcua-marks' }, all);
}
