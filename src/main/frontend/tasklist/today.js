import { openTask } from './address.js';
import { answerDialog } from './answer-many.js';
import { claimDialog } from './claim-many.js';
import { myDay } from './day-api.js';
import { addressOf, isFree, moreText, NOTHING, onceChanged, PARTS } from './day.js';
import { openDialog } from './dialog.js';
import { element } from './dom.js';
import { signDialog } from './sign-many.js';
import { shortTime, weekdayDate } from './words.js';

const EVERY_MINUTE = 60_000;
/** A designer of procedures has no day of dossiers, and is told of none. */
const NOT_FOR_THIS_POST = 403;

let known = null;

/** The day in three numbers above the list of tasks, and the ways to do many tasks at once. */
export const today = {
  id: 'motcua-today',
  pluginPoint: 'tasklist.list',
  priority: 100,
  render: (container) => {
    const strip = element('nav', { class: 'motcua-day', 'aria-label': 'Hôm nay của tôi' });
    container.append(strip);
    let ended = false;
    const look = async () => {
      if (!document.hidden && !ended) {
        try {
          known = await myDay();
          strip.replaceChildren(...stripOf(known, look));
        } catch (failure) {
          ended = failure.status === NOT_FOR_THIS_POST;
          strip.replaceChildren(ended ? '' : element('p', { class: 'motcua-error', role: 'alert' }, failure.message));
        }
      }
    };
    const timer = window.setInterval(look, EVERY_MINUTE);
    const section = document.querySelector('section.tasks-list') ?? document.body;
    const list = new MutationObserver(onceChanged(() => listedIn(section), look));
    list.observe(section, { childList: true, subtree: true });
    window.addEventListener('hashchange', look);
    look();
    return () => {
      list.disconnect();
      window.clearInterval(timer);
      window.removeEventListener('hashchange', look);
    };
  },
};

/** The tasks that Tasklist lists below: claimed, given back or done, one comes or goes, and the numbers with it. */
function listedIn(section) {
  return [...section.querySelectorAll('li.task a[href*="task="]')].map(({ hash }) => openTask(hash)).join();
}

function stripOf(day, look) {
  return [
    element(
      'div',
      { class: 'motcua-day-parts' },
      day.parts.map(({ part, count }) =>
        element(
          'button',
          {
            type: 'button',
            class: part === 'TODAY' && count > 0 ? 'motcua-day-part motcua-day-pressing' : 'motcua-day-part',
            'aria-haspopup': 'dialog',
            'aria-label': `${PARTS[part].title}: ${count}`,
            onclick: () => showDay(part),
          },
          element('strong', {}, String(count)),
          element('span', {}, PARTS[part].short),
        ),
      ),
    ),
    element(
      'div',
      { class: 'motcua-day-many' },
      day.untaken > 1 && link(`Nhận nhiều việc (${day.untaken})`, () => showClaims(look)),
      day.questions > 0 && link(`Kịp hay không kịp (${day.questions})`, () => answerDialog(look)),
      day.signings > 0 && link(`Ký nhiều hồ sơ (${day.signings})`, () => signDialog(look)),
    ),
  ];
}

function link(text, onclick) {
  return element('button', { type: 'button', class: 'motcua-link', 'aria-haspopup': 'dialog', onclick }, text);
}

/** Tasks of the group to be taken together. */
export function showClaims(done = () => {}) {
  claimDialog(done);
}

/** «Hôm nay của tôi», the part first that was asked for. */
export function showDay(first) {
  openDialog('Hôm nay của tôi', async (body, close) => {
    body.append(element('p', { class: 'motcua-status', role: 'status' }, 'Đang tải…'));
    try {
      known = await myDay();
      body.replaceChildren(...dayOf(known, close));
      body.querySelector(`[data-part="${first ?? 'TODAY'}"] h3`)?.focus();
    } catch (failure) {
      body.replaceChildren(element('p', { class: 'motcua-error', role: 'alert' }, failure.message));
    }
  });
}

function dayOf(day, close) {
  const head = element('p', { class: 'motcua-hint' }, weekdayDate(day.day));
  if (isFree(day)) {
    return [head, element('p', { class: 'motcua-day-free' }, NOTHING)];
  }
  return [head, element('div', { class: 'motcua-day-columns' }, day.parts.map((part) => partOf(part, close)))];
}

function partOf(part, close) {
  const { title, none } = PARTS[part.part];
  return element(
    'section',
    { class: 'motcua-day-column', 'data-part': part.part, 'aria-label': title },
    element('h3', { tabindex: '-1' }, title, ' ', element('span', { class: part.count > 0 ? 'motcua-day-count motcua-day-some' : 'motcua-day-count' }, String(part.count))),
    element('p', { class: 'motcua-hint' }, part.nextDueAt ? `Sớm nhất ${shortTime(part.nextDueAt)}` : ' '),
    part.lines.length === 0
      ? element('p', { class: 'motcua-day-none' }, none)
      : element('ul', { class: 'motcua-day-lines' }, part.lines.map((line) => element('li', {}, lineOf(line, close)))),
    moreText(part) && element('p', { class: 'motcua-hint' }, moreText(part)),
  );
}

function lineOf(line, close) {
  return element(
    'a',
    { href: addressOf(line, window.location.hash), onclick: close },
    element('span', { class: 'motcua-code' }, line.code ?? 'Chưa có mã'),
    line.dueAt &&
      element(
        'span',
        { class: line.late ? 'motcua-day-due motcua-tone motcua-tone-overdue' : 'motcua-day-due' },
        line.late ? `Quá hạn ${shortTime(line.dueAt)}` : `Hạn ${shortTime(line.dueAt)}`,
      ),
    element('span', { class: 'motcua-day-owner' }, line.ownerName ?? ''),
    element(
      'span',
      { class: 'motcua-day-what' },
      line.awaited ?? line.name,
      line.taskId && !line.taken && !line.awaited && element('span', { class: 'motcua-mark' }, 'Chưa ai nhận'),
    ),
  );
}
