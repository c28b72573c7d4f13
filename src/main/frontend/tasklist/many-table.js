import { element } from './dom.js';

/**
 * A table of rows to be chosen, with a box for all of them.
 *
 * @param {string} caption
 * @param {string[]} heads titles of the columns after the box
 * @param {{taskId: string, chosen: boolean, reason?: string}[]} rows
 * @param {(row: object) => {label: string, cells: (Node | string)[], hindrance?: string}} drawn
 * @param {() => void} changed after a choice
 */
export function manyTable(caption, heads, rows, drawn, changed) {
  const lines = rows.map((row) => ({ row, ...drawn(row) }));
  const open = () => lines.filter(({ hindrance }) => !hindrance);
  const all = element('input', {
    type: 'checkbox',
    'aria-label': 'Chọn tất cả',
    checked: open().length > 0 && open().every(({ row }) => row.chosen),
    disabled: open().length === 0,
    onchange: () => {
      for (const { row, box } of open()) {
        row.chosen = all.checked;
        box.checked = all.checked;
      }
      changed();
    },
  });
  for (const line of lines) {
    line.box = element('input', {
      type: 'checkbox',
      'aria-label': `Chọn ${line.label}`,
      checked: !line.hindrance && line.row.chosen,
      disabled: Boolean(line.hindrance),
      onchange: () => {
        line.row.chosen = line.box.checked;
        all.checked = open().every(({ row }) => row.chosen);
        changed();
      },
    });
  }
  return element(
    'table',
    { class: 'motcua-rows motcua-many' },
    element('caption', { class: 'motcua-unseen' }, caption),
    element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, all), heads.map((head) => element('th', { scope: 'col' }, head)))),
    element(
      'tbody',
      {},
      lines.map(({ row, box, cells }) =>
        element(
          'tr',
          { class: row.reason ? 'motcua-many-failed' : false, 'data-task': row.taskId },
          element('td', {}, box),
          cells.map((cell, place) =>
            element('td', {}, cell, place === 0 && row.reason && element('span', { class: 'motcua-error motcua-under' }, row.reason)),
          ),
        ),
      ),
    ),
  );
}

/** Code and owner of a dossier, as the first cell. */
export function whose(code, ownerName, under) {
  return element(
    'span',
    {},
    element('span', { class: 'motcua-code motcua-under' }, code ?? 'Chưa có mã'),
    element('span', { class: 'motcua-under' }, ownerName ?? ''),
    under && element('span', { class: 'motcua-hint motcua-under' }, under),
  );
}

/** A due time in a cell. */
export function dueCell(text, late) {
  return element('span', { class: late ? 'motcua-tone motcua-tone-overdue' : false }, late ? `Quá hạn ${text}` : text);
}
