import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** Sổ thời hạn: when the clock ran, paused and stopped, and why; nothing until acceptance. */
export function ledger({ ledger: intervals }) {
  return (
    intervals?.length > 0 &&
    element(
      'section',
      { class: 'motcua-section', 'aria-label': 'Sổ thời hạn' },
      element('h5', {}, 'Sổ thời hạn'),
      element(
        'table',
        { class: 'motcua-rows' },
        element('thead', {}, element('tr', {}, ['Tình trạng', 'Vì', 'Từ', 'Đến'].map((name) => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, intervals.map(row)),
      ),
    )
  );
}

function row({ state, stateLabel, cause, reason, basis, by, proofs, from, to }) {
  return element(
    'tr',
    { class: state === 'PAUSED' && 'motcua-paused' },
    element('td', {}, element('strong', {}, stateLabel)),
    element(
      'td',
      {},
      cause,
      reason && element('span', { class: 'motcua-hint motcua-under' }, reason),
      basis && element('span', { class: 'motcua-hint motcua-under' }, `Căn cứ: ${basis}`),
      ...(proofs ?? []).map((proof) => element('span', { class: 'motcua-hint motcua-under' }, proof)),
      by && element('span', { class: 'motcua-hint motcua-under' }, `Người ghi: ${by}`),
    ),
    element('td', {}, weekdayTime(from)),
    element('td', {}, to ? weekdayTime(to) : state === 'STOPPED' ? '' : 'nay'),
  );
}
