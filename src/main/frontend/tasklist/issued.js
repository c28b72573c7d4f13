import { papersOf } from './api.js';
import { element } from './dom.js';
import { weekdayTime } from './words.js';

/** The papers that the office made about the dossier, each with its link to print; filled in when they are known. */
export function issued({ dossierId }) {
  const list = element('ul', { class: 'motcua-list' });
  const section = element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Giấy tờ do cơ quan lập', hidden: true },
    element('h5', {}, 'Giấy tờ do cơ quan lập'),
    list,
  );
  papersOf(dossierId).then(
    (papers) => {
      list.replaceChildren(...papers.map(line));
      section.hidden = papers.length === 0;
    },
    (failure) => {
      list.replaceChildren(element('li', { class: 'motcua-error', role: 'alert' }, failure.message));
      section.hidden = false;
    },
  );
  return section;
}

function line(paper) {
  return element(
    'li',
    {},
    title(paper),
    ' ',
    paper.issuedAt && element('span', { class: 'motcua-hint' }, `${weekdayTime(paper.issuedAt)} · ${paper.signer} `),
    paper.href && element('a', { href: paper.href, target: '_blank', rel: 'noopener', 'aria-label': `In ${title(paper)}` }, 'In'),
    paper.cancelled && element('span', { class: 'motcua-error' }, `Hủy: ${paper.cancelled}`),
  );
}

/** What a link to print is called. */
export function title({ label, number }) {
  return number ? `${label}, số ${number}` : label;
}
