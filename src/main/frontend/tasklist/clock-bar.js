import { daysUsedOf } from './api.js';
import { element } from './dom.js';
import { tone, weekdayTime } from './words.js';

/**
 * The parts of the bar in the order of time, each with its share of the whole in percent: used, left, late; nothing until
 * acceptance.
 */
export function parts({ usedMinutes, leftMinutes, lateMinutes }) {
  const inTime = Math.max(0, usedMinutes - lateMinutes);
  const whole = inTime + leftMinutes + lateMinutes;
  return [
    { kind: 'used', minutes: inTime },
    { kind: 'left', minutes: leftMinutes },
    { kind: 'late', minutes: lateMinutes },
  ]
    .filter(({ minutes }) => minutes > 0)
    .map((part) => ({ ...part, percent: (100 * part.minutes) / whole }));
}

/** The bar in one sentence, for whoever does not see it. */
export function sentence({ clockBar, dueAt, tone: name, toneText }) {
  const { used, left, late, paused, state } = clockBar;
  return [
    `${tone(name, toneText).text}.`,
    used && `Đã dùng ${used}.`,
    left && `${state === 'STOPPED' ? 'Không dùng hết' : 'Còn lại'} ${left}.`,
    late && `Quá hạn ${late}.`,
    paused && `Đã tạm dừng ${paused}.`,
    `${state === 'PAUSED' ? 'Hẹn trả trước khi dừng' : 'Hẹn trả'}: ${weekdayTime(dueAt)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const NAMES = { used: 'Đã dùng', left: 'Còn lại', late: 'Quá hạn', paused: 'Tạm dừng' };

/** How the dossier stands to its due date, at a glance, and on demand who used the days. */
export function clockBar(dossier) {
  const { clockBar: bar, dueAt } = dossier;
  if (!bar) {
    return false;
  }
  const { className, text } = tone(dossier.tone, dossier.toneText);
  const stopped = bar.state === 'STOPPED';
  return element(
    'section',
    { class: 'motcua-section motcua-clock', 'aria-label': 'Đồng hồ hồ sơ' },
    element(
      'p',
      { class: 'motcua-clock-line' },
      element('strong', { class: `${className} motcua-clock-tone` }, text),
      element('span', {}, bar.state === 'PAUSED' ? 'Hẹn trả trước khi dừng: ' : 'Hẹn trả: ', element('strong', {}, weekdayTime(dueAt))),
    ),
    element(
      'div',
      { class: `motcua-bar motcua-bar-${bar.state.toLowerCase()}`, role: 'img', 'aria-label': sentence(dossier) },
      parts(bar).map(({ kind, percent }) =>
        element('span', { class: `motcua-bar-${kind}`, style: `flex-grow: ${percent}` }),
      ),
    ),
    element(
      'div',
      { class: 'motcua-clock-line' },
      element(
        'ul',
        { class: 'motcua-legend', 'aria-hidden': 'true' },
        [
          ['used', bar.used ?? '0 phút làm việc'],
          ['left', !stopped && bar.left],
          ['late', bar.late],
          ['paused', bar.paused],
        ]
          .filter(([, time]) => time)
          .map(([kind, time]) =>
            element('li', {}, element('span', { class: `motcua-swatch motcua-bar-${kind}` }), `${NAMES[kind]}: `, element('strong', {}, time.replace(' làm việc', ''))),
          ),
      ),
      whoUsed(dossier.dossierId),
    ),
  );
}

/** Ai đã dùng những ngày ấy: asked for when it is opened, since it is counted anew each time. */
function whoUsed(dossierId) {
  const content = element('div', { 'aria-live': 'polite' });
  let asked = false;
  const opened = async (event) => {
    if (!event.target.open || asked) {
      return;
    }
    asked = true;
    content.replaceChildren(element('p', { class: 'motcua-none' }, 'Đang tính…'));
    try {
      content.replaceChildren(daysTable(await daysUsedOf(dossierId)));
    } catch (failure) {
      asked = false;
      content.replaceChildren(element('p', { class: 'motcua-error', role: 'alert' }, failure.message));
    }
  };
  return element(
    'details',
    { class: 'motcua-reason motcua-who', ontoggle: opened },
    element('summary', {}, 'Ai đã dùng thời gian'),
    content,
  );
}

function daysTable({ lines, whole, running }) {
  return element(
    'table',
    { class: 'motcua-rows' },
    element('thead', {}, element('tr', {}, ['Ai', 'Ở bước', 'Thời gian', 'Phần'].map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      lines.map(({ who, authority, answers, step, time, percent }) =>
        element(
          'tr',
          {},
          element('td', {}, who, (authority || answers) && element('span', { class: 'motcua-hint motcua-under' }, [authority, answers && `chịu trách nhiệm: ${answers}`].filter(Boolean).join(' · '))),
          element('td', {}, step ?? ''),
          element('td', {}, time),
          element('td', {}, `${percent}%`),
        ),
      ),
      element('tr', {}, element('td', {}, element('strong', {}, running ? 'Cho đến nay' : 'Cả quá trình')), element('td'), element('td', {}, element('strong', {}, whole)), element('td')),
    ),
  );
}
