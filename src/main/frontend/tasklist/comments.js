import { comment, commentsOf } from './day-api.js';
import { element } from './dom.js';
import { weekdayTime } from './words.js';

const LONGEST = 1000;

/** Notes among officials; the applicant and authorities that were asked never see them. */
export function comments({ dossierId }) {
  const list = element('ul', { class: 'motcua-comments' });
  const status = element('p', { class: 'motcua-status', role: 'status', 'aria-live': 'polite' });
  const text = element('textarea', { id: 'motcua-comment', rows: '2', maxlength: String(LONGEST), 'data-shortcut': 'comment', 'aria-describedby': 'motcua-comment-hint' });
  const send = element('button', { type: 'submit', class: 'motcua-button motcua-plain' }, 'Ghi chú');
  let id = crypto.randomUUID();
  const section = element(
    'section',
    { class: 'motcua-section', 'aria-label': 'Ghi chú nội bộ' },
    element('h5', {}, 'Ghi chú nội bộ'),
    element(
      'form',
      { class: 'motcua-comment', onsubmit: write },
      element('label', { for: 'motcua-comment' }, 'Ghi chú mới'),
      text,
      element('span', { class: 'motcua-hint', id: 'motcua-comment-hint' }, 'Chỉ công chức của cơ quan tiếp nhận và giải quyết đọc được. Đã ghi thì không sửa, không xóa.'),
      send,
    ),
    status,
    list,
  );
  read();
  return section;

  async function read() {
    try {
      const { mayWrite, comments: all } = await commentsOf(dossierId);
      section.hidden = !mayWrite;
      show(all);
    } catch (failure) {
      status.textContent = failure.message;
    }
  }

  async function write(event) {
    event.preventDefault();
    if (!text.value.trim()) {
      status.textContent = 'Ghi chú còn trống.';
      text.focus();
      return;
    }
    send.disabled = true;
    try {
      show((await comment(dossierId, id, text.value)).comments);
      id = crypto.randomUUID();
      text.value = '';
      status.textContent = 'Đã ghi.';
    } catch (failure) {
      status.textContent = failure.message;
    } finally {
      send.disabled = false;
    }
  }

  function show(all) {
    list.replaceChildren(
      ...all.map(({ official, at, content }) =>
        element('li', {}, element('span', { class: 'motcua-hint' }, `${official}, ${weekdayTime(at)}`), element('p', {}, content)),
      ),
    );
  }
}
