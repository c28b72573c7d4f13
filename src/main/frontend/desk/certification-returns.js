import { post } from '../tasklist/api.js';
import { plain } from './narrowing.js';

/** Returns in one request. */
const AT_A_TIME = 20;

/** The rows in which every word typed stands, accents or not. */
export function found(rows, typed) {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return rows.filter((row) => words.every((word) => plain(row.textContent).includes(word)));
}

/**
 * «Chờ trả» on the page «Chứng thực»: a few letters and Enter choose whoever stands at the counter, Ctrl + Enter hands over
 * to all who are chosen; each row tells what became of it.
 */
export function handingOver(form) {
  const all = form.querySelector('#return-all');
  const find = form.querySelector('#return-find');
  const button = form.querySelector('#return-chosen');
  const message = form.querySelector('#return-message');
  const status = form.querySelector('#return-status');
  const rows = [...form.querySelectorAll('tbody tr')];
  const box = (row) => row.querySelector('[name=dossier]');
  const open = () => rows.filter((row) => !box(row).disabled);
  const chosen = () => open().filter((row) => box(row).checked);

  form.addEventListener('change', ({ target }) => {
    if (target === all) {
      open()
        .filter((row) => !row.hidden)
        .forEach((row) => {
          box(row).checked = all.checked;
        });
    }
    count();
  });
  find.addEventListener('input', narrow);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target === button) {
      return;
    }
    event.preventDefault();
    if (event.ctrlKey) {
      form.requestSubmit();
    } else if (event.target === find && find.value.trim()) {
      choose();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!button.disabled) {
      give();
    }
  });

  function narrow() {
    const shown = new Set(found(rows, find.value));
    rows.forEach((row) => {
      row.hidden = !shown.has(row);
    });
  }

  function choose() {
    const answers = found(open(), find.value);
    message.textContent = answers.length === 0 ? 'Không có ai như vậy trong danh sách chờ trả.' : '';
    if (answers.length === 1) {
      box(answers[0]).checked = true;
      find.value = '';
      narrow();
      count();
    } else if (answers.length > 1) {
      message.textContent = `Có ${answers.length} dòng như vậy: gõ thêm, hoặc đánh dấu dòng cần trả.`;
    }
  }

  function count() {
    const { length } = chosen();
    all.checked = length > 0 && length === open().length;
    button.textContent = length > 0 ? `Trả ${length} yêu cầu đã chọn` : 'Chọn người để trả';
    button.disabled = length === 0;
    form.querySelector('#return-left').textContent = open().length;
  }

  async function give() {
    const sent = chosen().map((row) => box(row).value);
    const total = { done: 0, failed: 0 };
    message.textContent = '';
    button.disabled = true;
    try {
      for (let from = 0; from < sent.length; from += AT_A_TIME) {
        const { returned, failed } = await post('/api/certifications/returns', { dossiers: sent.slice(from, from + AT_A_TIME) });
        returned.forEach((dossier) => told(dossier, 'Đã trả', 'signed'));
        failed.forEach(({ dossier, reason }) => told(dossier, reason, 'alarm'));
        total.done += returned.length;
        total.failed += failed.length;
      }
    } catch (failure) {
      message.textContent = failure.message;
    }
    status.textContent = [`Đã trả ${total.done} yêu cầu.`, total.failed > 0 && `${total.failed} yêu cầu không trả được, lý do ghi ở từng dòng.`].filter(Boolean).join(' ');
    count();
    find.focus();
  }

  function told(dossier, words, kind) {
    const row = rows.find((each) => each.dataset.dossier === dossier);
    const done = kind === 'signed';
    box(row).checked = !done && box(row).checked;
    box(row).disabled = done;
    row.className = kind;
    row.querySelector('.outcome').textContent = words;
  }
}
