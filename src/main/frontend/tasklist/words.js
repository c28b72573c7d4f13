// What officials read: dates in Vietnam's zone whatever the computer's, sizes, tones. No DOM here.

const ZONE = 'Asia/Ho_Chi_Minh';
const WEEKDAYS = { Mon: 'Thứ Hai', Tue: 'Thứ Ba', Wed: 'Thứ Tư', Thu: 'Thứ Năm', Fri: 'Thứ Sáu', Sat: 'Thứ Bảy', Sun: 'Chủ Nhật' };
const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(date) {
  return Object.fromEntries(PARTS.formatToParts(date).map((part) => [part.type, part.value]));
}

/** "16:30 Thứ Sáu, 24/04/2026"; a dash where there is no time. */
export function weekdayTime(iso) {
  if (!iso) {
    return '—';
  }
  const { hour, minute, weekday, day, month, year } = partsOf(new Date(iso));
  return `${hour}:${minute} ${WEEKDAYS[weekday]}, ${day}/${month}/${year}`;
}

/** "16:30 24/04": the year is left out on a card. */
export function shortTime(iso) {
  const { hour, minute, day, month } = partsOf(new Date(iso));
  return `${hour}:${minute} ${day}/${month}`;
}

/** "Thứ Sáu, 24/04/2026" for a day without a time ("2026-04-24"). */
export function weekdayDate(isoDay) {
  const { weekday, day, month, year } = partsOf(new Date(`${isoDay}T12:00:00+07:00`));
  return `${WEEKDAYS[weekday]}, ${day}/${month}/${year}`;
}

/** "1,2 MB", decimal comma. */
export function fileSize(bytes) {
  if (bytes < 1024) {
    return `${bytes} B`;
  }
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${amount.toFixed(1).replace(/\.0$/, '').replace('.', ',')} ${unit}`;
}

const TONES = { ok: 'Đúng hạn', soon: 'Sắp đến hạn', overdue: 'Quá hạn', paused: 'Tạm dừng' };

/** Class and words of a due date, so that colour never speaks alone. */
export function tone(name, text) {
  const known = name in TONES ? name : 'none';
  return { className: `motcua-tone motcua-tone-${known}`, text: text || TONES[known] || '' };
}

/** What a paper's row says of it: class, sign and words, and whether nothing more is waited for. */
export function documentState(document) {
  const { files, required } = document;
  if (document.askedFor) {
    return missing(`Cần bổ sung${files.length > 0 ? `, đã có ${files.length} tệp` : ''}`);
  }
  if (files.length > 0) {
    return present(`Đã có ${files.length} tệp`);
  }
  const presented = document.formLabel === 'Xuất trình';
  if (document.shown) {
    return present(presented ? 'Đã xuất trình' : 'Đã có, không quét');
  }
  if (document.waived) {
    return { ...present(`Không số hóa: ${document.waived}`), sign: '–' };
  }
  if (required) {
    return missing(presented ? 'Bắt buộc, chưa xuất trình' : 'Bắt buộc, chưa có tệp');
  }
  return { className: 'motcua-optional', sign: '○', text: presented ? 'Chưa xuất trình' : 'Chưa có tệp', done: false };
}

function present(text) {
  return { className: 'motcua-present', sign: '✓', text, done: true };
}

function missing(text) {
  return { className: 'motcua-missing', sign: '!', text, done: false };
}
