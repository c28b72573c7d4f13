import { answerMany, questions } from './day-api.js';
import { openDialog } from './dialog.js';
import { element } from './dom.js';
import { dueCell, manyTable, whose } from './many-table.js';
import { afterwards, summary } from './many.js';
import { shortTime } from './words.js';

/** «Kịp / Không kịp» for many dossiers whose due date is near. */
export function answerDialog(closed) {
  openDialog(
    'Kịp hay không kịp?',
    async (body) => {
      const status = element('p', { class: 'motcua-status', role: 'status', 'aria-live': 'polite' }, 'Đang tải…');
      const place = element('div');
      body.append(status, place);
      try {
        show(await questions(), '');
      } catch (failure) {
        status.textContent = failure.message;
      }

      function show(rows, message) {
        status.textContent = message;
        if (rows.length === 0) {
          place.replaceChildren(element('p', { class: 'motcua-day-none' }, 'Không còn hồ sơ nào chờ trả lời.'));
          return;
        }
        const inTime = element('button', { type: 'button', class: 'motcua-button', onclick: () => say('IN_TIME') });
        const late = element('button', { type: 'button', class: 'motcua-button motcua-plain', onclick: () => say('NOT_IN_TIME') });
        const count = () => {
          const chosen = rows.filter((row) => row.chosen).length;
          inTime.textContent = chosen > 0 ? `Kịp hạn ${chosen} hồ sơ` : 'Kịp hạn';
          late.textContent = chosen > 0 ? `Không kịp ${chosen} hồ sơ, sẽ viết thư xin lỗi` : 'Không kịp, sẽ viết thư xin lỗi';
          inTime.disabled = late.disabled = chosen === 0;
        };
        count();
        place.replaceChildren(
          manyTable(
            'Hồ sơ sắp đến hạn trả',
            ['Hồ sơ', 'Thủ tục', 'Hẹn trả', 'Trả lời trước'],
            rows,
            ({ dossier, answerBy, late: overdue }) => ({
              label: dossier.code,
              cells: [
                whose(dossier.code, dossier.ownerName),
                dossier.procedureName,
                element('span', {}, dossier.dueAt ? shortTime(dossier.dueAt) : '—', element('span', { class: 'motcua-hint motcua-under' }, dossier.toneText)),
                answerBy ? dueCell(shortTime(answerBy), overdue) : '—',
              ],
            }),
            count,
          ),
          element('div', { class: 'motcua-dialog-acts' }, inTime, late),
        );

        async function say(given) {
          const sent = rows.filter((row) => row.chosen).map(({ taskId }) => taskId);
          inTime.disabled = late.disabled = true;
          status.textContent = 'Đang gửi…';
          try {
            const result = await answerMany(given, sent);
            show(afterwards(rows, sent, result), summary(given === 'IN_TIME' ? 'trả lời «Kịp» cho' : 'trả lời «Không kịp» cho', 'hồ sơ', result));
          } catch (failure) {
            show(rows, failure.message);
          }
        }
      }
    },
    closed,
  );
}
