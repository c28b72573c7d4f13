import { claimMany, myDay } from './day-api.js';
import { untaken } from './day.js';
import { openDialog } from './dialog.js';
import { element } from './dom.js';
import { dueCell, manyTable, whose } from './many-table.js';
import { afterwards, summary } from './many.js';
import { shortTime } from './words.js';

/** Several tasks of the group's list become mine; what somebody else took meanwhile is said. */
export function claimDialog(closed) {
  openDialog(
    'Nhận nhiều việc một lần',
    async (body) => {
      const status = element('p', { class: 'motcua-status', role: 'status', 'aria-live': 'polite' }, 'Đang tải…');
      const place = element('div');
      body.append(status, place);
      try {
        show(untaken(await myDay()), '');
      } catch (failure) {
        status.textContent = failure.message;
      }

      function show(rows, message) {
        status.textContent = message;
        if (rows.length === 0) {
          place.replaceChildren(element('p', { class: 'motcua-day-none' }, 'Nhóm không còn việc nào chưa có người nhận.'));
          return;
        }
        const act = element('button', { type: 'button', class: 'motcua-button', onclick: () => claim(rows, act) });
        const count = () => {
          const chosen = rows.filter((row) => row.chosen).length;
          act.textContent = chosen > 0 ? `Nhận ${chosen} việc` : 'Chọn việc để nhận';
          act.disabled = chosen === 0;
        };
        count();
        place.replaceChildren(
          manyTable(
            'Việc của nhóm chưa ai nhận',
            ['Hồ sơ', 'Việc', 'Hạn xử lý'],
            rows,
            (row) => ({
              label: `${row.name}, ${row.code ?? 'hồ sơ chưa có mã'}`,
              cells: [whose(row.code, row.ownerName), row.name, row.dueAt ? dueCell(shortTime(row.dueAt), row.late) : '—'],
            }),
            count,
          ),
          element('div', { class: 'motcua-dialog-acts' }, act),
        );
      }

      async function claim(rows, act) {
        const sent = rows.filter((row) => row.chosen).map(({ taskId }) => taskId);
        act.disabled = true;
        status.textContent = 'Đang nhận…';
        try {
          const result = await claimMany(sent);
          show(afterwards(rows, sent, result), summary('nhận', 'việc', result));
        } catch (failure) {
          show(rows, failure.message);
        }
      }
    },
    closed,
  );
}
