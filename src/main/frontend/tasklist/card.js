import { dossiersOfTasks } from './api.js';
import { batched } from './batch.js';
import { element } from './dom.js';
import { marks } from './marks.js';
import { shortTime, tone } from './words.js';

const ask = batched(dossiersOfTasks);
const lastSeen = new Map();

/** Code, owner and due date inside each card of the list. A task without a dossier of ours adds nothing. */
export const card = {
  id: 'motcua-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  render: async (container, { taskId }) => {
    container.replaceChildren(...(lastSeen.has(taskId) ? [cardOf(lastSeen.get(taskId))] : []));
    try {
      const head = await ask(taskId);
      if (head) {
        lastSeen.set(taskId, head);
      }
      container.replaceChildren(...(head ? [cardOf(head)] : []));
    } catch (failure) {
      container.replaceChildren(element('div', { class: 'motcua-card motcua-error' }, failure.message));
    }
  },
};

function cardOf(head) {
  const due = tone(head.tone, head.toneText);
  return element(
    'div',
    { class: 'motcua-card' },
    element('span', { class: head.code ? 'motcua-code' : 'motcua-code motcua-none' }, head.code ?? 'Chưa có mã'),
    element('span', { class: 'motcua-owner' }, head.ownerName),
    marks(head),
    head.stepDueAt &&
      element(
        'span',
        { class: head.stepLate ? 'motcua-line motcua-tone motcua-tone-overdue' : 'motcua-line' },
        `Hạn xử lý ${shortTime(head.stepDueAt)}`,
        head.stepLate && ' · Quá hạn xử lý',
      ),
    head.dueAt &&
      element(
        'span',
        { class: `motcua-line ${due.className}` },
        head.tone === 'paused' ? `Hẹn trả: ${due.text.toLowerCase()}` : `Hẹn trả ${shortTime(head.dueAt)}${due.text && ` · ${due.text}`}`,
      ),
  );
}
