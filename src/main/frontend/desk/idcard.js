/**
 * What the QR code on a chip identity card says, as a reader that types like a keyboard hands it over:
 * `number|old number|name|ddMMyyyy|sex|address|ddMMyyyy of issue`, on newer cards with more behind it.
 *
 * @typedef {{identityNumber: string, name: string, address: string, birth: string, sex: string}} Person
 * @param {string} scanned
 * @returns {{person: Person, warnings: string[]} | {error: string}}
 */
export function readCard(scanned) {
  const text = repaired(scanned).normalize('NFC').trim();
  if (text === '') {
    return { error: 'Chưa có dữ liệu: đưa mã QR trên thẻ căn cước vào đầu đọc.' };
  }
  const parts = text.split('|').map((part) => part.replace(/\s+/g, ' ').trim());
  if (parts.length < 7) {
    return {
      error: parts.length === 1
        ? 'Không phải mã QR của thẻ căn cước, hoặc đầu đọc làm mất dấu «|» giữa các phần. Chuyển bàn phím sang tiếng Anh rồi quét lại.'
        : `Mã QR đọc thiếu: có ${parts.length} phần, thẻ căn cước có 7 phần. Mời quét lại.`,
    };
  }
  const [identityNumber, old, name, birth, sex, address, issued] = parts;
  if (!/^\d{12}$/.test(identityNumber)) {
    return { error: `Số căn cước trong mã QR không đủ 12 chữ số («${identityNumber}»). Mời quét lại.` };
  }
  if (!/^(\d{9}|\d{12})?$/.test(old)) {
    return { error: `Số chứng minh cũ trong mã QR không đúng («${old}»). Mời quét lại.` };
  }
  const born = day(birth);
  if (!born || (issued !== '' && !day(issued))) {
    return { error: 'Ngày trong mã QR không đúng. Bộ gõ tiếng Việt có thể đã đổi chữ số: chuyển bàn phím sang tiếng Anh rồi quét lại.' };
  }
  if (name === '') {
    return { error: 'Mã QR không có họ tên. Mời quét lại.' };
  }
  return { person: { identityNumber, name, address, birth: born, sex }, warnings: warnings({ identityNumber, name, address, born, sex }) };
}

function warnings({ identityNumber, name, address, born, sex }) {
  const found = [];
  if (/[?\uFFFD\d]/.test(name) || /[^\p{L}\p{M} .'-]/u.test(name) || /[?\uFFFD]/.test(address)) {
    found.push('Họ tên hoặc địa chỉ đọc hỏng dấu: đối chiếu với thẻ và sửa trước khi lưu. Nên chuyển bàn phím sang tiếng Anh rồi quét lại.');
  } else if (plain(name) && plain(address)) {
    found.push('Họ tên và địa chỉ không có dấu nào: đầu đọc có thể đã bỏ dấu. Đối chiếu với thẻ và sửa trước khi lưu.');
  } else if (/[fjwz]/i.test(name)) {
    found.push('Họ tên có chữ lạ của kiểu gõ Telex: đối chiếu với thẻ và sửa trước khi lưu.');
  }
  const century = 19 + Math.floor(Number(identityNumber[3]) / 2);
  const male = Number(identityNumber[3]) % 2 === 0;
  if (`${century}${identityNumber.slice(4, 6)}` !== born.slice(0, 4) || (sex && male !== (sex.normalize('NFC').toLowerCase() === 'nam'))) {
    found.push('Số căn cước không khớp năm sinh hoặc giới tính: xem lại thẻ.');
  }
  return found;
}

const plain = (text) => !/[^\x00-\x7F]/.test(text);

/** `ddMMyyyy` as `yyyy-MM-dd`; empty if there is no such day. */
function day(text) {
  const found = /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!found) {
    return '';
  }
  const [, d, m, y] = found;
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  return date.getUTCDate() === Number(d) && date.getUTCMonth() === Number(m) - 1 ? `${y}-${m}-${d}` : '';
}

/** Some readers type the bytes of UTF-8 one by one, as Latin letters: those are put together again. */
function repaired(text) {
  if (!/[\xC2-\xF4][\x80-\xBF]/.test(text) || /[^\x00-\xFF]/.test(text)) {
    return text;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return text;
  }
}
