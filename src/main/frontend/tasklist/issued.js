import { papersOf } from './api.js';
import { element } from './dom.js';
import { look } from './viewer.js';
import { weekdayTime } from './words.js';

/** How long after the click the page that prints has been served, as a rule and at the latest. */
const PRINTED_AFTER = [1500, 6000];

/** The papers that the office made about the dossier: looked at, printed, and how often; filled in when they are known. */
export function issued({ dossierId }) {
  const list = element('ul', { class: 'motcua-list motcua-issued' });
  const section = element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Giấy tờ do cơ quan lập', hidden: true },
    element('h5', {}, 'Giấy tờ do cơ quan lập'),
    list,
  );
  const fill = () =>
    papersOf(dossierId).then(
      (papers) => {
        list.replaceChildren(...papers.map((paper) => line(paper, printed)));
        section.hidden = papers.length === 0;
      },
      (failure) => {
        list.replaceChildren(element('li', { class: 'motcua-error', role: 'alert' }, failure.message));
        section.hidden = false;
      },
    );
  const printed = () => {
    PRINTED_AFTER.forEach((millis) => window.setTimeout(fill, millis));
    window.addEventListener('focus', fill, { once: true });
  };
  fill();
  return section;
}

function line(paper, printed) {
  const name = title(paper);
  const links = [
    paper.href && { href: paper.href, label: paper.copies > 0 ? 'In lại' : 'In', done: printed },
    paper.hrefTwoCopies && { href: paper.hrefTwoCopies, label: 'In 2 liên A5 trên 1 tờ A4', done: printed },
  ].filter(Boolean);
  return element(
    'li',
    {},
    element('span', { class: 'motcua-issued-name' }, name),
    element(
      'span',
      { class: 'motcua-issued-acts' },
      paper.preview &&
        element(
          'button',
          {
            type: 'button',
            class: 'motcua-button motcua-plain',
            'aria-label': `Xem ${name}`,
            onclick: () => look({ title: name, address: paper.preview, mediaType: 'application/pdf', print: links }),
          },
          'Xem',
        ),
      links.map(({ href, label, done }) =>
        element(
          'a',
          { class: 'motcua-button motcua-plain', href, target: '_blank', rel: 'noopener', 'aria-label': `${label}: ${name}`, onclick: done },
          label,
        ),
      ),
    ),
    element('span', { class: 'motcua-hint' }, [paper.issuedAt && `${weekdayTime(paper.issuedAt)} · ${paper.signer}`, printedText(paper)].filter(Boolean).join(' · ')),
    paper.cancelled && element('span', { class: 'motcua-error' }, `Hủy: ${paper.cancelled}`),
  );
}

/** "In lần 2: Nguyễn Văn An, 08:15 Thứ Sáu, 20/11/2026". */
export function printedText({ copies, lastPrintedAt, lastPrintedBy }) {
  if (!copies) {
    return 'Chưa in';
  }
  return lastPrintedAt ? `In lần ${copies}: ${lastPrintedBy ?? 'hệ thống'}, ${weekdayTime(lastPrintedAt)}` : `Đã in ${copies} lần`;
}

/** What a link to print is called. */
export function title({ label, number }) {
  return number ? `${label}, số ${number}` : label;
}
