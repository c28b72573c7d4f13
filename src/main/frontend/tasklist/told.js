import { noticesOf, resendNotice } from './api.js';
import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** What the applicant was told and by which way; what did not get there goes again. */
export function told({ dossierId }, again) {
  const list = element('ul', { class: 'motcua-list motcua-issued' });
  const section = element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Đã báo người nộp', hidden: true, 'data-focus': 'told', tabindex: -1 },
    element('h5', {}, 'Đã báo người nộp'),
    list,
  );
  noticesOf(dossierId).then(
    ({ things, mayResend }) => {
      list.replaceChildren(...things.map((thing) => line(dossierId, thing, mayResend, again)));
      section.hidden = things.length === 0;
    },
    () => {
      section.hidden = true;
    },
  );
  return section;
}

/** "Đã báo", "Đang gửi" or "Chưa báo được", with the class of its colour. */
export function toldState({ told: known, underWay }) {
  return known
    ? { text: 'Đã báo', className: 'motcua-present' }
    : underWay
      ? { text: 'Đang gửi', className: 'motcua-optional' }
      : { text: 'Chưa báo được', className: 'motcua-missing' };
}

function line(dossierId, thing, mayResend, again) {
  const state = toldState(thing);
  return element(
    'li',
    {},
    element('span', { class: 'motcua-issued-name' }, thing.label),
    element('span', { class: 'motcua-issued-acts' }, element('span', { class: state.className }, state.text), mayResend && thing.resendBy && resender(dossierId, thing, again)),
    thing.ways.map((way) =>
      element('span', { class: 'motcua-hint' }, [`${way.channel}: ${way.state}`, weekdayTime(way.at), way.official, way.detail].filter(Boolean).join(' · ')),
    ),
  );
}

function resender(dossierId, thing, again) {
  const message = element('span', { class: 'motcua-error', role: 'alert' });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'motcua-button motcua-plain',
      'aria-label': `Gửi lại ${thing.resendBy}: ${thing.label}`,
      onclick: async () => {
        button.disabled = true;
        message.textContent = '';
        try {
          const { way } = await resendNotice(dossierId, thing.notice);
          await again(`Đang gửi lại bằng ${way}: ${thing.label}.`, 'told');
        } catch (failure) {
          button.disabled = false;
          message.textContent = failure.message;
        }
      },
    },
    `Gửi lại: ${thing.resendBy}`,
  );
  return element('span', {}, button, message);
}
