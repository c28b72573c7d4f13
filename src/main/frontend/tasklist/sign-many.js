import { openResult, signings, signMany } from './day-api.js';
import { openDialog } from './dialog.js';
import { element } from './dom.js';
import { dueCell, manyTable, whose } from './many-table.js';
import { afterwards, keepEntered, summary } from './many.js';
import { doubles, hindrance, offered } from './numbers.js';
import { drawScan } from './scan-view.js';
import { shortTime, weekdayDate } from './words.js';

const ENTERED = ['chosen', 'written', 'resultNumber', 'resultDate', 'reason'];

/** Many results signed together: each looked at first where the procedure asks for it, each with its own number and day. */
export function signDialog(closed) {
  openDialog('Ký nhiều hồ sơ', (body) => new SigningRoom(body).open(), closed);
}

class SigningRoom {
  constructor(body) {
    this.rows = [];
    this.status = element('p', { class: 'motcua-status', role: 'status', 'aria-live': 'polite' });
    this.list = element('div', { class: 'motcua-sign-list' });
    this.scan = element('section', { class: 'motcua-sign-scan', 'aria-label': 'Bản quét kết quả', tabindex: '0' });
    body.append(this.status, element('div', { class: 'motcua-sign' }, this.list, this.scan));
  }

  async open(message = '') {
    this.status.textContent = message || 'Đang tải…';
    try {
      const { day, lines } = await signings();
      this.today = day;
      const fresh = lines.map((row) => ({
        ...row,
        resultNumber: row.ownNumber,
        written: Boolean(row.ownNumber),
        resultDate: row.clerkIssues ? null : (row.ownDate ?? day),
        chosen: row.seen || !row.mustSee,
      }));
      this.rows = keepEntered(fresh, this.rows, ENTERED);
      this.status.textContent = message;
      this.show();
    } catch (failure) {
      this.status.textContent = failure.message;
    }
  }

  show() {
    this.rows = offered(this.rows, this.today);
    if (this.rows.length === 0) {
      this.list.replaceChildren(element('p', { class: 'motcua-day-none' }, 'Không còn hồ sơ nào chờ ký.'));
      this.scan.replaceChildren();
      return;
    }
    this.hint = element('span', { class: 'motcua-missing', role: 'status' });
    this.pin ??= element('input', { type: 'password', inputmode: 'numeric', autocomplete: 'off', maxlength: '32', 'aria-label': 'Mã PIN để ký số', placeholder: 'Mã PIN' });
    this.act = element('button', { type: 'button', class: 'motcua-button', onclick: () => this.sign() });
    this.list.replaceChildren(
      manyTable('Hồ sơ chờ ký', ['Hồ sơ', 'Bản quét kết quả', 'Số văn bản', 'Ngày ký'], this.rows, (row) => this.drawn(row), () => this.count()),
      element(
        'div',
        { class: 'motcua-dialog-acts' },
        this.act,
        element('label', { class: 'motcua-pin' }, 'Ký số bằng mã PIN ', this.pin),
        this.hint,
        element('span', { class: 'motcua-hint' }, 'Để trống mã PIN nếu đã ký bản giấy. Người ký là người đang đăng nhập. Số tiếp theo được gợi ý, sửa được.'),
      ),
    );
    if (!this.scan.hasChildNodes()) {
      this.scan.append(element('p', { class: 'motcua-hint' }, 'Bấm «Mở xem» ở từng hồ sơ để xem bản quét kết quả tại đây.'));
    }
    this.count();
  }

  drawn(row) {
    const { dossier } = row;
    const hindered = hindrance(row);
    const numberBox = element('input', { 'aria-label': `Số văn bản của ${dossier.code}`, value: row.resultNumber, maxlength: '50', oninput: () => this.number(row, numberBox.value), onchange: () => this.show() });
    const words = element('span', { class: 'motcua-hint motcua-under' }, row.resultDate ? weekdayDate(row.resultDate) : '');
    const signedOn = () => {
      row.resultDate = day.value;
      words.textContent = day.value ? weekdayDate(day.value) : 'Chưa có ngày ký';
      this.count();
    };
    const day = element('input', { type: 'date', 'aria-label': `Ngày ký của ${dossier.code}`, value: row.resultDate, max: this.today, onchange: signedOn });
    return {
      label: dossier.code,
      hindrance: hindered,
      cells: [
        whose(dossier.code, dossier.ownerName, element('span', {}, dossier.procedureName, row.refusal && ' · Văn bản từ chối', row.stepDueAt && ' · ', row.stepDueAt && dueCell(row.late ? shortTime(row.stepDueAt) : `Hạn ${shortTime(row.stepDueAt)}`, row.late))),
        element(
          'span',
          {},
          element('span', { class: hindered ? 'motcua-missing motcua-under' : 'motcua-present motcua-under' }, hindered || (row.seen ? 'Đã xem' : !row.result ? 'Chưa có dự thảo' : row.clerkIssues ? 'Có dự thảo' : 'Có bản quét')),
          row.result && element('button', { type: 'button', class: 'motcua-link motcua-see', onclick: () => this.see(row) }, 'Mở xem'),
        ),
        row.clerkIssues ? element('span', { class: 'motcua-hint' }, 'Văn thư ghi khi phát hành') : numberBox,
        row.clerkIssues ? '' : element('span', {}, day, words),
      ],
    };
  }

  number(row, text) {
    row.written = true;
    row.resultNumber = text;
    this.count();
  }

  chosen() {
    return this.rows.filter((row) => row.chosen && !hindrance(row));
  }

  count() {
    const chosen = this.chosen();
    const twice = doubles(chosen);
    const unnumbered = chosen.some(({ clerkIssues, resultNumber, resultDate }) => !clerkIssues && (!resultNumber?.trim() || !resultDate));
    this.act.textContent = chosen.length > 0 ? `Ký ${chosen.length} hồ sơ` : 'Chọn hồ sơ để ký';
    this.act.disabled = chosen.length === 0 || unnumbered || twice.length > 0;
    this.hint.textContent = '';
    if (chosen.length > 0 && (unnumbered || twice.length > 0)) {
      this.hint.textContent = unnumbered ? 'Có hồ sơ đã chọn chưa có số văn bản hoặc ngày ký.' : 'Có hai hồ sơ cùng số văn bản.';
    }
  }

  async see(row) {
    this.scan.replaceChildren(element('p', { class: 'motcua-status', role: 'status' }, 'Đang mở…'));
    try {
      const scan = await openResult(row.taskId);
      const pages = element('div', {});
      this.scan.replaceChildren(
        element('p', { class: 'motcua-sign-whose' }, element('strong', {}, row.dossier.code), ` ${row.dossier.ownerName}`),
        pages,
      );
      await drawScan(pages, scan);
      row.seen = true;
      row.chosen = true;
      row.reason = undefined;
      this.show();
      this.list.querySelector(`[data-task="${CSS.escape(row.taskId)}"] .motcua-see`)?.focus();
    } catch (failure) {
      this.scan.replaceChildren(element('p', { class: 'motcua-error', role: 'alert' }, failure.message ?? 'Chưa mở được bản quét.'));
    }
  }

  async sign() {
    const sent = this.chosen();
    const pin = this.pin.value;
    this.pin.value = '';
    this.act.disabled = true;
    this.status.textContent = `Đang ký ${sent.length} hồ sơ…`;
    try {
      const result = await signMany(sent.map(({ taskId, resultNumber, resultDate }) => ({ taskId, resultNumber, resultDate })), pin);
      this.rows = afterwards(this.rows, sent.map(({ taskId }) => taskId), result).map((row) => (row.reason ? { ...row, written: true } : row));
      this.show();
      await this.open(summary('ký', 'hồ sơ', result));
    } catch (failure) {
      await this.open(`${failure.message} Danh sách dưới đây là những hồ sơ còn chờ ký.`);
    }
  }
}
